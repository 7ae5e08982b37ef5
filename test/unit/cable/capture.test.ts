import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { captured, fieldsOf, firstMatch, type LinePattern, trimmed } from '../../../src/cable/capture';
import { splitLines, type TextLine } from '../../../src/cable/textLines';

/** The second line of a text: its places differ from those in the line. */
const second = (text: string): TextLine => splitLines(`FIRST\n${text}`)[1]!;

const PATTERNS: readonly LinePattern[] = [
  // FM AMEMBASSY ROME
  { kind: 'fm', pattern: /^FM (?<station>\S.*)$/d },
  // TO SECSTATE WASHDC PRIORITY
  { kind: 'to', pattern: /^TO (?<station>\S+(?: \S+)??)(?: (?<precedence>PRIORITY))?$/d },
  // CONFIDENTIAL
  { kind: 'text', pattern: /^[A-Z ]+$/d },
];

describe('a line is what its first pattern says', () => {
  const CASES: readonly [line: string, kind: string | null, fields: Record<string, string>][] = [
    ['FM AMEMBASSY ROME', 'fm', { station: 'AMEMBASSY ROME' }],
    ['TO SECSTATE WASHDC PRIORITY', 'to', { station: 'SECSTATE WASHDC', precedence: 'PRIORITY' }],
    ['TO SECSTATE WASHDC', 'to', { station: 'SECSTATE WASHDC' }],
    ['CONFIDENTIAL', 'text', {}],
    ['1. (C) SUMMARY', null, {}],
  ];
  for (const [text, kind, fields] of CASES) {
    test(`${JSON.stringify(text)} is ${kind ?? 'none of them'}`, () => {
      const found = firstMatch(PATTERNS, second(text));
      assert.equal(found?.kind ?? null, kind);
      const texts = Object.entries(found?.fields ?? {}).map(([name, field]) => [name, field.text]);
      assert.deepEqual(Object.fromEntries(texts), fields);
    });
  }
});

test('a field stands in the whole text where it says it does', () => {
  const text = 'FIRST\nTO SECSTATE WASHDC PRIORITY';
  const { fields = {}, range } = firstMatch(PATTERNS, splitLines(text)[1]!) ?? {};
  assert.equal(text.slice(...fields.station!.range), 'SECSTATE WASHDC');
  assert.equal(text.slice(...fields.precedence!.range), 'PRIORITY');
  assert.deepEqual(range, [6, text.length]);
});

test('a group that takes no part, or that knows no place, is no field', () => {
  assert.deepEqual(fieldsOf(/^(?<a>A)|(?<b>B)/d.exec('B')!, 10), { b: { text: 'B', range: [10, 11] } });
  assert.deepEqual(fieldsOf(/^(?<a>A)/.exec('A')!, 10), {});
});

test('a group that matches nothing is an empty field at its place', () =>
  assert.deepEqual(fieldsOf(/^A(?<rest>.*)$/d.exec('A')!, 10), { rest: { text: '', range: [11, 11] } }));

test('a line that no pattern names has the kind that is given', () =>
  assert.deepEqual(captured('text', second('PROSE')), { kind: 'text', fields: {}, range: [6, 11], text: 'PROSE' }));

test('a line as a field leaves the blanks around it out', () => {
  assert.deepEqual(trimmed(second('   ROME  ')), { text: 'ROME', range: [9, 13] });
  assert.deepEqual(trimmed(second('')), { text: '', range: [6, 6] });
});
