import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, outline, telegram } from '../telegram';

const OLD = { 'E.O.': 'E.O. 11652: GDS' };

const SWITCHED: readonly [what: string, lines: string[], expected: string][] = [
  [
    'words in a paragraph mark it',
    ['1. BEGIN UNCLASSIFIED. ALL IS KNOWN. END UNCLASSIFIED.', '2. BEGIN LIMITED OFFICIAL USE. FYI ONLY.'],
    '1:U 2:L',
  ],
  [
    'a line above hands its level down, up to the line that ends it',
    ['BEGIN UNCLASSIFIED', '', '1. ONE.', '2. TWO.', 'END UNCLASSIFIED', '3. THREE.'],
    '-:U 1:U* 2:U* 3',
  ],
  [
    'a level holds until another begins',
    ['1. BEGIN UNCLASSIFIED: A.', '2. B.', '3. BEGIN CONFIDENTIAL: C.', '4. D.'],
    '1:U 2:U* 3:C 4:C*',
  ],
  ['a summary that begins is no level', ['1. BEGIN SUMMARY: A.', '2. B. END SUMMARY.'], '1 2'],
  ['SECRETARY is not SECRET', ['1. BEGIN SECRETARY TEXT.', '2. B.'], '1 2'],
];

for (const [what, lines, expected] of SWITCHED) test(what, () => assert.equal(outline(telegram(lines, OLD)), expected));

test('the mark is what is printed, and no heading', () => {
  const text = telegram(['1. BEGIN UNCLASSIFIED. ALL IS KNOWN.', '2. MORE OF IT.'], OLD);
  const cable = firstCable(text);
  const [first, second] = cable.paragraphs;
  assert.equal(first?.portion && text.slice(...first.portion.range), 'BEGIN UNCLASSIFIED');
  assert.deepEqual(second?.portion?.range, first?.portion?.range);
  assert.deepEqual(
    cable.sections.filter(({ heading }) => heading),
    [],
  );
});
