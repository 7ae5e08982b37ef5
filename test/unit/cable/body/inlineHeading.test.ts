import assert from 'node:assert/strict';
import { test } from 'node:test';
import { INLINE_HEADINGS, inlineHeading } from '../../../../src/cable/body/inlineHeading';

const INLINE: readonly [text: string, heading: string | null][] = [
  ['SUMMARY: THE MINISTER SAID', 'SUMMARY'],
  ['BEGIN SUMMARY: PRESIDENT SAMPLE', 'SUMMARY'],
  ['COMMENT. WE AGREE.', 'COMMENT'],
  ['SUMMARY AND ACTION REQUEST: SEE PARA 4', 'SUMMARY AND ACTION REQUEST'],
  ["CURRENT SITUATION: BOLIVIA'S RESERVES", 'CURRENT SITUATION'],
  ['THE MINISTER SAID THE FOLLOWING ABOUT THE PRICE: IT IS HIGH', null],
  ['THE MINISTER SPOKE.', null],
];

for (const [text, heading] of INLINE) {
  test(`"${text}" ${heading ? `opens with ${heading}` : 'has no label'}`, () =>
    assert.equal(inlineHeading(text), heading));
}

test('each heading is named once, in capitals and without blanks around it', () => {
  assert.equal(new Set(INLINE_HEADINGS).size, INLINE_HEADINGS.length);
  for (const word of INLINE_HEADINGS) assert.equal(word, word.trim().toUpperCase());
});
