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

const TRANSMITTED = (check: string): string =>
  ['VZCZCXYZ0001', 'PP RUEHC', 'DE RUEHLP #0269/01 0850000', telegram(['1. TEXT.', 'BT', check, 'NNNN'])].join('\n');

const CHECKS: readonly [what: string, text: string, expected: string[]][] = [
  ['the end repeats the number after DE', TRANSMITTED('#0269'), []],
  ['the end prints another number', TRANSMITTED('#0270'), ['The serial number is 0270 here and another after DE.']],
  [
    "the archive's document has another number",
    `Document Number: 1979LAPAZ03120 Channel: n/a\n${telegram(['1. TEXT.'])}`,
    ['The serial number is 03120 here and 3121 in the message reference.'],
  ],
];

for (const [what, text, expected] of CHECKS)
  test(`serial numbers: ${what}`, () => assert.deepEqual(messages(text, 'serial-disagrees'), expected));
