import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cable, CableDocument, Range } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';
import { texts } from './texts';

const numRuns = Number(process.env.RUNS ?? 2000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`# property tests of the parser: ${numRuns} runs each, seed ${seed}`);
const check = <T extends unknown[]>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns, seed });

/** Every range of a value, found by shape. */
function rangesIn(value: unknown, found: Range[] = []): Range[] {
  if (Array.isArray(value)) for (const item of value) rangesIn(item, found);
  else if (value && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'range') found.push(item as Range);
      else rangesIn(item, found);
    }
  }
  return found;
}

const holds = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

function assertNested({ range, paragraphs, sections }: Cable): void {
  for (const [i, paragraph] of paragraphs.entries()) {
    assert.ok(holds(range, paragraph.range), 'a paragraph lies inside its telegram');
    assert.ok((paragraphs[i - 1]?.range[0] ?? 0) <= paragraph.range[0], 'paragraphs come in the order of the text');
    const from = sections.findLast((section) => section.range[0] <= paragraph.range[0])?.range[0] ?? 0;
    const outer = paragraphs.slice(0, i).findLast((p) => p.level < paragraph.level && p.range[0] >= from);
    if (outer && paragraph.level > 1)
      assert.ok(holds(outer.range, paragraph.range), 'an item lies inside its paragraph');
  }
  for (const [i, section] of sections.entries()) {
    const before = sections[i - 1];
    assert.ok(!before || before.range[1] <= section.range[0], 'sections do not overlap');
  }
}

/** The document with every range moved from LF to CR LF offsets. */
function moved(document: CableDocument, text: string): unknown {
  const breaks = [...text.matchAll(/\n/g)].map((m) => m.index);
  const move = (at: number): number => at + breaks.filter((b) => b < at).length;
  return JSON.parse(JSON.stringify(document), (key, value) => (key === 'range' ? value.map(move) : value));
}

test('any text is read without an exception, and no range leaves it', () => {
  check(
    fc.property(texts, (text) => {
      for (const [start, end] of rangesIn(parse(text))) {
        assert.ok(0 <= start && start <= end && end <= text.length, `[${start}, ${end}) in ${text.length}`);
      }
    }),
  );
});

test('paragraphs, items and sections are nested and ordered', () => {
  check(
    fc.property(texts, (text) => {
      for (const cable of parse(text).cables) assertNested(cable);
    }),
  );
});

test('a text with CR LF reads as the same text with LF', () => {
  check(
    fc.property(texts, (text) => {
      const crlf = JSON.parse(JSON.stringify(parse(text.replaceAll('\n', '\r\n'))));
      assert.deepEqual(crlf, moved(parse(text), text));
    }),
  );
});

test('every prefix of a text is read too', () => {
  check(
    fc.property(texts, fc.nat(100), (text, percent) => {
      const prefix = text.slice(0, (text.length * percent) / 100);
      assert.ok(parse(prefix).lines.length > 0);
    }),
  );
});

test('no finding is worse than information', () => {
  check(
    fc.property(texts, (text) => {
      for (const problem of parse(text).problems) assert.match(problem.severity, /^(?:information|hint)$/);
    }),
  );
});
