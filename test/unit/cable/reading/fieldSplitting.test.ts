import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import { splitFields } from '../../../../src/cable/reading/fieldSplitting';

const SPLIT: readonly [family: Parameters<typeof splitFields>[1], line: string, parts: string[]][] = [
  [
    'heading',
    'P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS INFO AMEMBASSY ROME',
    ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS', 'INFO AMEMBASSY ROME'],
  ],
  [
    'drafting',
    '060269 SOURCE: SAMPLE.030085 DRAFTED BY: EUR:JDOE APPROVED BY: D:RROE',
    ['060269 SOURCE: SAMPLE.030085', 'DRAFTED BY: EUR:JDOE', 'APPROVED BY: D:RROE'],
  ],
  [
    'textHeader',
    'E.O. 12958: DECL: 3/28/10 TAGS: PREL, FR SUBJECT: X',
    ['E.O. 12958: DECL: 3/28/10', 'TAGS: PREL, FR', 'SUBJECT: X'],
  ],
  ['textHeader', 'TAGS: TAGS: AMGT', ['TAGS: TAGS: AMGT']],
  ['heading', 'TO AMEMBASSY PARIS', ['TO AMEMBASSY PARIS']],
  ['textHeader', '', ['']],
];

for (const [family, text, parts] of SPLIT) {
  test(`${JSON.stringify(text)} holds ${parts.length} fields`, () => {
    const found = splitFields(new Line(text, 10, 10 + text.length), family);
    assert.deepEqual(
      found.map((part) => part.text),
      parts,
    );
    for (const part of found) assert.equal(text.slice(part.start - 10, part.start - 10 + part.text.length), part.text);
  });
}
