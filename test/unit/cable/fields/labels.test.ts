import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valuesOf } from '../../../../src/cable/fields/labels';
import { Line } from '../../../../src/cable/lines/line';
import type { Text } from '../../../../src/cable/model';

const piece = (label: string | undefined, value: string | null): Line => {
  const fields: Record<string, Text> = value === null ? {} : { value: { text: value, range: [0, value.length] } };
  return new Line(value ?? '', 0, (value ?? '').length, 'smart', fields, label);
};

const values = (...pieces: Line[]): string[] => valuesOf(pieces, 'Reference').map(({ text }) => text);

const CASES: readonly [what: string, pieces: Line[], values: string[]][] = [
  ['the value beside the label', [piece('Reference', '09 ROME 12')], ['09 ROME 12']],
  [
    'the lines of its value, in their order',
    [piece('Reference', 'A. 09 ROME 12'), piece('Reference', 'B. 09 OSLO 7')],
    ['A. 09 ROME 12', 'B. 09 OSLO 7'],
  ],
  ['no value of another label', [piece('Subject', 'TUBAS'), piece('Reference', '09 ROME 12')], ['09 ROME 12']],
  ['no line that bears no label', [piece(undefined, 'PROSE')], []],
  ['nothing for a label without value', [piece('Reference', null)], []],
  ['nothing for no lines', [], []],
];
for (const [what, pieces, expected] of CASES) test(what, () => assert.deepEqual(values(...pieces), expected));
