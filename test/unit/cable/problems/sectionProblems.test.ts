import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const messages = (text: string, code: string): string[] =>
  parse(text)
    .problems.filter((p) => p.code === code)
    .map((p) => p.message);

const section = (n: string, body: string): string =>
  telegram([body], { 'C O N F': `C O N F I D E N T I A L SECTION ${n} LA PAZ 3121` });

const SECTIONS: readonly [what: string, text: string, expected: string[]][] = [
  ['all are there', `${section('1 OF 2', '1. ONE.')}\n${section('2 OF 2', '2. TWO.')}`, []],
  ['the first is missing', section('2 OF 2', '2. TWO.'), ['Section 1 of 2 is not in this file.']],
  ['two are missing', section('2 OF 3', '2. TWO.'), ['Sections 1, 3 of 3 are not in this file.']],
  ['the telegram has none', telegram(['1. ONE.']), []],
];

for (const [what, text, expected] of SECTIONS) {
  test(`sections: ${what}`, () => assert.deepEqual(messages(text, 'section-missing'), expected));
}

test('page lines tell the sections where the message reference does not', () => {
  const text = telegram(['1. ONE.'], { PAGE: 'PAGE 01  LA PAZ 03121  02 OF 03  261915Z' });
  assert.deepEqual(messages(text, 'section-missing'), ['Sections 1, 3 of 3 are not in this file.']);
});

const page = (n: string): string[] => ['CONFIDENTIAL', '', `PAGE ${n}  LA PAZ 03121  261915Z`, ''];

const PAGES: readonly [what: string, body: string[], expected: string[]][] = [
  ['all are there', ['1. ONE', ...page('02'), 'MORE', ...page('03'), 'END.'], []],
  [
    'one is missing',
    ['1. ONE', ...page('03'), 'END.'],
    ['Page 2 cannot be found before page 3: missing, or with a page line that cannot be read.'],
  ],
  [
    'several are missing',
    ['1. ONE', ...page('05'), 'END.'],
    ['Pages 2 to 4 cannot be found before page 5: missing, or with a page line that cannot be read.'],
  ],
  ['they count anew', ['1. ONE', ...page('02'), 'MORE', ...page('01'), 'END.'], []],
];

for (const [what, body, expected] of PAGES)
  test(`pages: ${what}`, () => assert.deepEqual(messages(telegram(body), 'page-missing'), expected));
