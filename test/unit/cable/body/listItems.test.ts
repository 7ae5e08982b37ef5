import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outline, telegram } from '../telegram';

const LISTS: readonly [what: string, lines: string[], expected: string][] = [
  ['letters with a full stop', ['1. THE PARTIES:', 'A. THE FIRST;', 'B. THE SECOND.', '2. END.'], '1 >A >B 2'],
  ['letters in brackets', ['1. GROUPS EXIST:', '(A) STATE', '(B) PRIVATE', '(C) OTHER'], '1 >A >B >C'],
  ['numbers inside letters', ['1. AIMS:', 'A. FIRST', '(1) ONE', '(2) TWO', 'B. SECOND'], '1 >A >>1 >>2 >B'],
  ['roman numbers after a letter H', ['1. X:', 'A. ONE', 'B. TWO', '(I) FIRST', '(II) SECOND'], '1 >A >B >>I >>II'],
  ['dashes', ['1. POINTS:', '-- ONE', '-- TWO'], '1 >- >-'],
  ['dashes with marks', ['1. (C) POINTS:', '-- (U) ONE', '-- (SBU) TWO', '-- (C) THREE'], '1:C >-:U >-:S >-:C'],
  ['letters kept apart by a hyphen', ['1. POINTS', '-    A. ONE', '-    B. TWO'], '1 >A >B'],
  ['a new count for every paragraph', ['1. X:', 'A. ONE', 'B. TWO', '2. Y:', 'A. ONE', 'B. TWO'], '1 >A >B 2 >A >B'],
  ['one letter alone, announced by a colon', ['1. AS FOLLOWS:', 'A. THE ONLY ONE'], '1 >A'],
  ['no initials of names', ['1. HE MET', 'A. M. SAMPLE AND OTHERS', '2. END.'], '1 2'],
  ['no letter out of order', ['1. TEXT', 'U.S. POLICY', '2. END.'], '1 2'],
];

for (const [what, lines, expected] of LISTS) {
  test(`a paragraph holds ${what}`, () => assert.equal(outline(telegram(lines)), expected));
}

test('a list goes on after the next section has repeated the header', () => {
  const section = (n: number, body: string[]): string =>
    telegram(body, { 'C O N F': `C O N F I D E N T I A L SECTION ${n} OF 2 LA PAZ 3121` });
  const text = `${section(1, ['1. FORMS:', 'A. FIRST', 'B. SECOND'])}\n${section(2, ['C. THIRD FORM', '', '2. END.'])}`;
  assert.equal(outline(text), '1 >A >B >C 2');
});
