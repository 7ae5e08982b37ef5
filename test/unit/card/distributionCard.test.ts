import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distributionCard } from '../../../src/card/distributionCard';
import { loadShelf } from '../../../src/reference/shelf';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const distributed = (info: string, code: string, date = 'P 302006Z MAR 00') =>
  distributionCard(codeIn(headerWith({ INFO: info, P: date, 'E.O.': '' }), 'distribution', { code }), shelf);

for (const { info, code, date, title, line } of [
  {
    info: 'INFO LOG-00 /001 R',
    code: 'EUR',
    title: 'Bureau of European Affairs',
    line: 'Drafted the telegram: 1 copy.',
  },
  {
    info: 'INFO CIAE-00 /001 R',
    code: 'CIAE',
    title: 'Central Intelligence Agency (inferred)',
    line: 'Gets it for information: listed, no copy.',
  },
  {
    info: 'INFO SNIS-02 /003 R',
    code: 'SNIS',
    title: 'Special Adviser for the New Independent States',
    line: 'Gets it for information: 2 copies.',
  },
  {
    info: 'INFO FBO-01 /002 R',
    code: 'FBO',
    date: 'R 041551Z JAN 79',
    title: 'Office of Foreign Buildings Operations',
    line: 'Gets it for information: 1 copy.',
  },
]) {
  test(`${code} in "${info}" is ${title}`, () => {
    const card = distributed(info, code, date);
    assert.deepEqual([card.title, card.known], [title, true]);
    assert.ok(card.lines.includes(line), card.lines.join());
  });
}

test('letters that only another office bore, at another time, are not explained by it', () => {
  const card = distributed('INFO OCS-06 /007 R', 'OCS', 'R 041551Z JAN 79');
  assert.deepEqual([card.title, card.known], ['Not in our sources for 1979', false]);
  assert.deepEqual(card.lines, ['Gets it for information: 6 copies.']);
});

test('a code read through damage says so', () => {
  assert.deepEqual(distributed('INFO LOG-00 CIAE-O2 /003 R', 'CIAE').doubts, ['Read through damage as CIAE.']);
});

for (const { printed, title, doubts } of [
  {
    printed: '5NI5',
    title: 'Special Adviser for the New Independent States',
    doubts: ['Printed 5NI5, read as SNIS.'],
  },
  { printed: '4NI5', title: 'Not in our sources', doubts: [] },
]) {
  test(`digits that a scan made of letters are read where that gives a code: ${printed}`, () => {
    const code = codeIn(headerWith({ INFO: 'INFO SNIS-02 /003 R' }), 'distribution', { code: 'SNIS' });
    const card = distributionCard({ ...code, code: printed }, shelf);
    assert.deepEqual([card.title, card.doubts], [title, doubts]);
  });
}

test('a letter alone in a damaged line is what is left of another code', () => {
  const code = codeIn(headerWith({ INFO: 'INFO PA-02 /003 R' }), 'distribution', { code: 'PA' });
  const withH = loadShelf('#distribution\nH\tCongressional Relations\t\t\t\t\tsourced\tTable\toffice symbol');
  const cardOf = (certainty: 'certain' | 'guess') =>
    distributionCard({ ...code, code: 'H', node: { ...code.node, office: 'H', certainty } }, withH);
  assert.deepEqual([cardOf('certain').known, cardOf('guess').known], [true, false]);
});
