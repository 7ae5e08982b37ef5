import assert from 'node:assert/strict';
import { test } from 'node:test';
import { continued } from '../../../../src/cable/fields/continued';
import type { Line } from '../../../../src/cable/lines/line';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import type { LineKind } from '../../../../src/cable/model';

/** Lines of these kinds; what goes on says its place. */
const lines = (...kinds: LineKind[]): Line[] =>
  splitLines(kinds.map((_, i) => `LINE ${i}`).join('\n')).map((line, i) => {
    const kind = kinds[i]!;
    return kind.endsWith('Cont') ? line.as(kind, { more: line.trimmed() }) : line.as(kind);
  });

const CASES: readonly [what: string, kinds: LineKind[], found: string[]][] = [
  ['what stands right below', ['tags', 'tagsCont', 'tagsCont'], ['LINE 1', 'LINE 2']],
  ['what stands below a page line and a blank line', ['tags', 'page', 'blank', 'tagsCont'], ['LINE 3']],
  ['what stands below a stamp and a banner', ['tags', 'reviewStamp', 'banner', 'tagsCont'], ['LINE 3']],
  ['nothing behind another field', ['tags', 'subject', 'tagsCont'], []],
  ['nothing of another field', ['tags', 'subjectCont', 'tagsCont'], []],
  ['nothing where the text begins', ['tags', 'text', 'tagsCont'], []],
  ['nothing at the end', ['tags'], []],
];

for (const [what, kinds, found] of CASES)
  test(`a field goes on over ${what}`, () =>
    assert.deepEqual(
      continued(lines(...kinds), 0, 'tagsCont').map(({ text }) => text),
      found,
    ));
