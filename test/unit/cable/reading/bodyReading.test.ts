import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, kindsOf } from './kinds';

const BODY = ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'CONFIDENTIAL STATE 060269', 'SUBJECT: X', '', '1. (C) ONE.'];

const READ: readonly [what: string, lines: string[], kinds: string[]][] = [
  ['numbered paragraphs', ['', '2. (C) TWO.', 'WHICH GOES ON.'], ['para', 'text']],
  ['a number without its full stop below a blank line', ['', '2 THE MINISTER CAME.'], ['paraBare']],
  ['a number in a line of prose', ['2 THE MINISTER CAME.'], ['text']],
  ['a note of the comm centre', ['', 'NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).'], ['ocNote']],
  ['items and rules', ['A. ONE', '-- TWO', '----------'], ['subAlpha', 'tick', 'rule']],
];

for (const [what, lines, kinds] of READ)
  test(`the text shows ${what}`, () => assert.deepEqual(after(BODY, ...lines), kinds));

test('what precedes a telegram is noise, and so is what a damaged heading leaves', () => {
  assert.deepEqual(kindsOf(['A cover sheet', 'with two lines', ...BODY]).slice(0, 2), ['noise', 'noise']);
  assert.equal(kindsOf(['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'x . y', 'CONFIDENTIAL STATE 060269'])[2], 'noise');
});

test('the labels below the text of a White House copy end it', () => {
  const copy = [
    '    Cable',
    '  PREC:  ROUTINE',
    '  TEXT:',
    'UNCLAS STATE 12',
    '',
    '1. TEXT.',
    'SECT:   SECTION: 01 OF 04',
    'JUNK',
  ];
  assert.deepEqual(kindsOf(copy).slice(-3), ['para', 'systemLabel', 'noise']);
});
