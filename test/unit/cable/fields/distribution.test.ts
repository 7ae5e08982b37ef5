import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const listed = (...lines: string[]): string => {
  const text = telegram(['1. TEXT.'], { ACTION: lines[0] ?? '', INFO: lines.slice(1).join('\n') });
  return firstCable(text)
    .distribution.map(
      ({ role, office, copies, certainty }) => `${role[0]}:${office}-${copies}${certainty === 'certain' ? '' : '?'}`,
    )
    .join(' ');
};

const BLOCKS: readonly [what: string, lines: string[], expected: string][] = [
  ['the bureau that must act, and others', ['ACTION ARA-10', 'INFO OCT-01 ISO-00 /011 W'], 'A:ARA-10 I:OCT-1 I:ISO-0'],
  ['the bureau that drafted', ['ORIGIN EUR-01', 'INFO SS-15 /016 R'], 'O:EUR-1 I:SS-15'],
  ['lines that go on', ['ACTION ARA-10', 'INFO OCT-01', 'MMO-01 EB-08 /020 W'], 'A:ARA-10 I:OCT-1 I:MMO-1 I:EB-8'],
  ['O for zero', ['ACTION ARA-10', 'INFO OCT-O1'], 'A:ARA-10 I:OCT-1?'],
  ['10 for IO', ['ACTION ARA-10', 'INFO OCT-01 10-16'], 'A:ARA-10 I:OCT-1 I:IO-16?'],
  ['5 and 8 for S and B', ['ACTION 55-00', 'INFO OCT-01 E8-08 T5SE-00'], 'A:SS-0? I:OCT-1 I:EB-8? I:TSSE-0?'],
  ['000E for DODE', ['ACTION SS-00', 'INFO OCT-01 000E-00'], 'A:SS-0 I:OCT-1 I:DODE-0?'],
  [
    'a hyphen that is lost',
    ['ACTION ARA-10', 'INFO OCT-01', 'EAP-00 EB00 SS-01'],
    'A:ARA-10 I:OCT-1 I:EAP-0 I:EB-0? I:SS-1',
  ],
  [
    'cells cut at TABs',
    ['ORIGIN\tEUR-01', 'INFO OCT-01', '\tOIG-03\tOMB-01\tPA-00'],
    'O:EUR-1 I:OCT-1 I:OIG-3 I:OMB-1 I:PA-0',
  ],
];

for (const [what, lines, expected] of BLOCKS)
  test(`a distribution shows ${what}`, () => assert.equal(listed(...lines), expected));

test('a code keeps its place in the text', () => {
  const text = telegram(['1. TEXT.']);
  const { distribution } = firstCable(text);
  assert.deepEqual(
    distribution.map(({ range }) => text.slice(...range)),
    ['ARA-10', 'OCT-01', 'ISO-00'],
  );
});
