import assert from 'node:assert/strict';
import { test } from 'node:test';
import { executiveOrderCard, exemptionCard, reasonCard } from '../../../src/card/executiveOrderCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cardOf = (line: string, today = '2026-01-01', date = 'P 302006Z MAR 00') =>
  executiveOrderCard(codeIn(headerWith({ 'E.O.': line, P: date }), 'executiveOrder'), shelf, new Date(today));

for (const { line, today, date, lines } of [
  {
    line: 'E.O. 12958: DECL: 3/28/10',
    today: '2026-01-01',
    lines: [
      'In force from 14 October 1995.',
      'To be declassified on 28 March 2010, which has passed. A release is another matter.',
    ],
  },
  {
    line: 'E.O. 12958: DECL: 3/28/10',
    today: '2009-12-31',
    lines: [
      'In force from 14 October 1995.',
      'To be declassified on 28 March 2010, which is still to come. A release is another matter.',
    ],
  },
  {
    line: 'E.O. 12958: DECL: X1',
    lines: ['In force from 14 October 1995.', 'X1: Reveal an intelligence source.'],
  },
  {
    line: 'E.O. 11652: GDS',
    date: 'R 041551Z JAN 74',
    lines: [
      'In force from 1 June 1972.',
      'GDS: General Declassification Schedule.',
      'A Confidential telegram of 1974: to be declassified at the end of 1980, which has passed. A release is another matter.',
    ],
  },
  {
    line: 'E.O. 12065: RDS-1 12/31/99 (DOE, JANE) OR-P',
    date: 'R 041551Z JAN 80',
    lines: [
      'In force from 1 December 1978.',
      'RDS-1: not in our sources.',
      'To be declassified on 31 December 1999, which has passed. A release is another matter.',
    ],
  },
  {
    line: 'E.O. 11652: N/A',
    date: 'R 041551Z JAN 74',
    lines: ['In force from 1 June 1972.', 'N/A: not classified under the order.'],
  },
]) {
  test(`${line}${today ? `, seen on ${today}` : ''}`, () => {
    const card = cardOf(line, today, date);
    assert.deepEqual([card.lines, card.known, card.doubts], [lines, true, []]);
  });
}

test('the title is that of the order, where a source has it', () => {
  assert.equal(cardOf('E.O. 12958: DECL: X1').title, 'Executive order: Classified Information');
  assert.equal(
    cardOf('E.O. 11652: GDS', '2026-01-01', 'R 041551Z JAN 74').title,
    'Executive order on classified information',
  );
});

test('an order whose number is lost is not guessed', () => {
  const card = cardOf('E.O. XGDS', '2026-01-01', 'R 041551Z JAN 74');
  assert.equal(card.known, false);
  assert.deepEqual(card.doubts, ['The number of the order cannot be read.']);
});

test('a reason of the CLASSIFIED BY line is spelled out', () => {
  const text = headerWith({ 'SUBJECT:': 'SUBJECT: A VISIT\nCLASSIFIED BY EUR JANE ROE. REASON 1.5 (B).' });
  assert.equal(reasonCard(codeIn(text, 'reason'), shelf).title, 'Foreign government information');
});

test('an exemption from release says what is withheld', () => {
  const card = exemptionCard(codeIn(`${headerWith()}1. TEXT.\nRELEASE IN PART B1\n`, 'exemption'), shelf);
  assert.deepEqual(
    [card.title, card.lines],
    ['Properly classified information', ['Why something is withheld from the release.']],
  );
});

for (const { line, doubts } of [
  { line: 'E.D. 12366: DECL: OADR', doubts: ['Read as 12356; printed is 12366.'] },
  { line: 'E.O. 123WW/A', doubts: ['Read as 12356; printed is no whole number.'] },
  { line: 'E.O. 12356: DECL: OADR', doubts: [] },
])
  test(`the order of ${line} is ${doubts.length ? 'a reading, with what is printed' : 'taken as printed'}`, () => {
    assert.deepEqual(cardOf(line).doubts, doubts);
  });

const DOUBTS: readonly [line: string, doubt: string, lines: RegExp][] = [
  ['E.O. 12958: DECL: OAOR', 'Printed OAOR, read as OADR.', /OADR:/],
  [
    'E.O. 12958: DECL: 3/30/00',
    'The date printed, 30 March 2000, is no later than the telegram: not when it was to be declassified.',
    /^(?!.*To be declassified)/s,
  ],
];

for (const [line, doubt, lines] of DOUBTS) {
  test(`${line} is doubted: ${doubt}`, () => {
    const card = cardOf(line);
    assert.deepEqual(card.doubts, [doubt]);
    assert.match(card.lines.join(' '), lines);
  });
}

test('signs of a scan before N/A do not hide it', () =>
  assert.ok(cardOf('E.O. 12958:..N/A').lines.includes('N/A: not classified under the order.')));
