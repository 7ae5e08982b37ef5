import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const messages = (text: string, code: string): string[] =>
  parse(text)
    .problems.filter((p) => p.code === code)
    .map((p) => p.message);

const SERIALS: readonly [what: string, page: string, expected: number][] = [
  ['padded differently on the page line', 'PAGE 01  LA PAZ 03121  261915Z', 0],
  ['with another digit on the page line', 'PAGE 01  LA PAZ 03127  261915Z', 1],
];

for (const [what, page, expected] of SERIALS) {
  test(`a serial number ${what} gives ${expected} findings`, () => {
    assert.equal(messages(telegram(['1. TEXT.'], { PAGE: page }), 'serial-disagrees').length, expected);
  });
}

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
