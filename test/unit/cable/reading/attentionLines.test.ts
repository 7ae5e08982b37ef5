import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import { beginsText } from '../../../../src/cable/reading/attentionLines';
import { after } from './kinds';

const REFERENCE = ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS', 'CONFIDENTIAL STATE 060269'];
const HEADER = [...REFERENCE, 'E.O. 12958: N/A', 'TAGS: PREL', 'SUBJECT: A SUBJECT'];

const READ: readonly [what: string, above: readonly string[], lines: string[], kinds: string[]][] = [
  ['an attention line before the labels', REFERENCE, ['PARIS FOR DOE', 'E.O. 12958: N/A'], ['pass', 'eo']],
  ['lines of another kind before the labels', REFERENCE, ['PERISHABLE MATTER', 'SUBJECT: X'], ['passCont', 'subject']],
  ['an office behind the subject', HEADER, ['', 'PANAMA FOR USCINCSO', '', '1. TEXT'], ['pass', 'para']],
  ['an agency behind the subject', HEADER, ['', 'WHITE HOUSE FOR JANE DOE', '', '1. TEXT'], ['pass', 'para']],
  ['a heading that says FOR', HEADER, ['', 'PROSPECTS FOR PEACE', '', '1. TEXT'], ['text', 'para']],
  ['prose that says FOR', HEADER, ['', 'THE TALKS WERE GOOD FOR US ALL AND FOR THE HARBOR TOO.'], ['text']],
];

for (const [what, above, lines, kinds] of READ)
  test(`the text header shows ${what}`, () => assert.deepEqual(after(above, ...lines), kinds));

const BEGIN: readonly [line: string, expected: boolean][] = [
  ['1. THE TEXT', true],
  ['SUMMARY: THE TEXT', true],
  ['-----------', true],
  ['THE TEXT', false],
  ['A. STATE 1', false],
];

for (const [text, expected] of BEGIN)
  test(`${text} ${expected ? 'begins' : 'does not begin'} a text`, () =>
    assert.equal(beginsText(new Line(text, 0, text.length)), expected));
