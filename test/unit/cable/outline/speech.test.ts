import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVELS, PORTION_MARKS } from '../../../../src/cable/levels';
import { counted, markOf, shortened, spoken, spokenLevel, titled } from '../../../../src/cable/outline/speech';

test('every level is said in words and marked with its own mark', () => {
  for (const level of LEVELS) {
    assert.equal(spokenLevel(level).toUpperCase(), level);
    assert.equal(PORTION_MARKS[markOf(level).slice(1, -1)], level);
  }
});

test('what is not there is not said', () => {
  assert.equal(spoken('7', null, 'TEXT'), '7 · TEXT');
  assert.equal(spoken(null, undefined, ''), '');
});

const SHORTENED: readonly (readonly [string, string, number, string])[] = [
  ['a short text stays', 'THE TUBA', 20, 'THE TUBA'],
  ['blanks and line ends are folded', '  THE \r\n  TUBA ', 20, 'THE TUBA'],
  ['a text that just fits stays', 'THE TUBA', 8, 'THE TUBA'],
  ['a long text ends after a whole word', 'THE TUBA IS HERE', 13, 'THE TUBA IS…'],
  ['a comma before the cut goes', 'THE TUBA, HOWEVER', 12, 'THE TUBA…'],
  ['one endless word is cut', 'A'.repeat(30), 10, `${'A'.repeat(10)}…`],
];
for (const [name, text, longest, expected] of SHORTENED) {
  test(name, () => assert.equal(shortened(text, longest), expected));
}

test('one office, two offices', () => {
  assert.deepEqual([counted(1, 'office'), counted(2, 'office')], ['1 office', '2 offices']);
});

test('IMMEDIATE is said Immediate', () => assert.equal(titled('IMMEDIATE'), 'Immediate'));
