import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const codes = (line: string): string[] =>
  firstCable(telegram(['1. TEXT.'], { TAGS: line })).tags.map(({ code }) => code);

const LINES: readonly [line: string, expected: string[]][] = [
  ['TAGS: PREL, MARR, FR', ['PREL', 'MARR', 'FR']],
  ['TAGS: PFOR IZ US UR', ['PFOR', 'IZ', 'US', 'UR']],
  ['TAGS: OVIP (SAMPLE, JANE Q.), ACOM', ['OVIP', 'SAMPLE, JANE Q.', 'ACOM']],
  ['TAGS-MASS, BL, PFOR', ['MASS', 'BL', 'PFOR']],
  ['TAGS: TAGS: AMGT', ['AMGT']],
  ['TAGS: PREL, MARR,\nPINR, FR', ['PREL', 'MARR', 'PINR', 'FR']],
  ['AGS: PFOR, BL', ['PFOR', 'BL']],
  ['EDIS, ETRD, EAGR, BL', ['EDIS', 'ETRD', 'EAGR', 'BL']],
  ['TAGS:', []],
];

for (const [line, expected] of LINES)
  test(`${JSON.stringify(line)} lists ${expected.join(' ') || 'nothing'}`, () =>
    assert.deepEqual(codes(line), expected));

test('a line that joins E.O. and TAGS gives both', () => {
  const { tags, executiveOrder } = firstCable(
    telegram(['1. TEXT.'], { 'E.O.': 'E.O. 12958: DECL: 3/28/10 TAGS: PREL, FR', TAGS: '' }),
  );
  assert.deepEqual(
    tags.map(({ code }) => code),
    ['PREL', 'FR'],
  );
  assert.equal(executiveOrder?.declassify?.date, '2010-03-28');
});

test('the list goes on over the page', () => {
  const page = 'UNCLASSIFIED\n\nUNCLASSIFIED\n\nPAGE 02        LA PAZ  03121  111830Z\n\nEAGR, BL';
  assert.deepEqual(codes(`TAGS: PFOR, PINT,\n${page}`), ['PFOR', 'PINT', 'EAGR', 'BL']);
});

test('sections repeat the line, and it counts once', () => {
  const text = `${telegram(['1. ONE.'])}\n${telegram(['2. TWO.'])}`;
  assert.deepEqual(
    firstCable(text).tags.map(({ code }) => code),
    ['PINT', 'BL'],
  );
});
