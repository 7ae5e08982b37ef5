import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, kindsOf } from './kinds';

const BODY = ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'CONFIDENTIAL STATE 060269', 'SUBJECT: X', '', '1. (C) ONE'];

const READ: readonly [what: string, lines: string[], kinds: string[]][] = [
  [
    'a page break inside a paragraph',
    ['CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02 STATE 060269 302006Z', 'GOES ON.'],
    ['banner', 'banner', 'page', 'text'],
  ],
  ['a banner that a reviewer struck out', ['GON-FIDENTIAL', 'GOES ON.'], ['bannerX', 'text']],
  ['a surname that looks like a level', ['SECREST'], ['text']],
  ['the second half of a page line', ['PAGE 02', 'STATE 060269 302006Z', 'GOES ON.'], ['page', 'pageTail', 'text']],
  ['two halves only once', ['PAGE 02', 'STATE 060269', 'STATE 075474'], ['page', 'pageTail', 'text']],
  [
    "a reviewer's stamp with its boxes",
    [
      'DEPARTMENT OF STATE A/CDC/MR',
      'REVIEWED BY JD DATE 7/8/86',
      '( ) RELEASE',
      'ENDORSE EXISTING MARKINGS',
      'GOES ON.',
    ],
    ['reviewStamp', 'reviewStamp', 'reviewStamp', 'reviewStamp', 'text'],
  ],
  ['a word of a stamp without its head', ['RELEASE OF THE CREW WAS ASKED FOR.'], ['text']],
];

for (const [what, lines, kinds] of READ)
  test(`the text shows ${what}`, () => assert.deepEqual(after(BODY, ...lines), kinds));

test('an addressee with its number is no half of a page line', () =>
  assert.deepEqual(
    after(['PAGE 01', 'ACTION PM-11', 'P 280653Z JAN 85', 'FM AMEMBASSY SAMPLETOWN'], 'TO SECSTATE WASHDC 1694'),
    ['to'],
  ));

test('a page line opens a header, a title of an export ends one', () => {
  assert.deepEqual(kindsOf(['PAGE 01 STATE 060269 302006Z', 'INFO OCT-01']), ['page', 'dist']);
  assert.deepEqual(kindsOf([...BODY, '          Message Attributes', 'From: STATE']).slice(-2), [
    'aadAttrs',
    'aadAttr',
  ]);
});
