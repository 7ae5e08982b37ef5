import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressCard } from '../../../src/card/addressCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cardOf = (address: string, date = '') => {
  const text = headerWith({ TO: `TO ${address}`, ...(date ? { P: date, 'E.O.': '' } : {}) });
  return addressCard(codeIn(text, 'addressee'), shelf);
};

for (const { address, date, title, lines } of [
  {
    address: 'AMEMBASSY PARIS PRIORITY 1234',
    title: 'Embassy Paris',
    lines: [
      'Embassy, Paris, France. Routing indicator RUEHFR (2010-14).',
      'Addressee for action.',
      'Precedence for it: priority.',
      '1234: running number of the telegrams from this sender to this addressee.',
    ],
  },
  {
    address: 'SECSTATE WASHDC 0000',
    title: 'Department of State',
    lines: ['Agency. Routing indicator RUEHC (2010-14).', 'Addressee for action.', '0000: no running number.'],
  },
  {
    address: 'EUROPEAN POLITICAL COLLECTIVE',
    title: 'A group of addressees',
    lines: ['Its members are listed elsewhere.', 'Addressee for action.'],
  },
  {
    address: 'DIA WASHDC',
    date: 'R 041551Z JAN 74',
    title: 'Defense Intelligence Agency',
    lines: ['Addressee for action.'],
  },
  {
    address: 'AMCONSUL LENINGRAD',
    date: 'R 041551Z JAN 74',
    title: 'U.S. post at Leningrad',
    lines: ['Station, Leningrad, Soviet Union.', 'Addressee for action.'],
  },
]) {
  test(`${address} is ${title}`, () => {
    const card = cardOf(address, date);
    assert.deepEqual([card.title, card.lines, card.known], [title, lines, true]);
  });
}

for (const { address, title, why } of [
  {
    address: 'AMEMBASSY BONN',
    title: 'Embassy that is not in our sources',
    why: 'an embassy is not the consulate of the town',
  },
  { address: 'AMEMBASSY NOWHERE', title: 'Embassy that is not in our sources', why: 'the designator tells the type' },
  { address: 'MEDICAL RESEARCH UNIT', title: 'Not in our sources', why: 'nothing tells whose it is' },
  { address: 'NAS SIGONELLA IT', title: 'Not in our sources', why: 'a naval air station is no academy' },
]) {
  test(`${address}: ${why}`, () => {
    const card = cardOf(address);
    assert.deepEqual([card.title, card.known], [title, false]);
    assert.ok(card.lines.includes('Addressee for action.'));
  });
}

test('an agency keeps its name after the years of our sources, which stand in the small print', () => {
  const card = cardOf('DIA WASHDC');
  assert.equal(card.title, 'Defense Intelligence Agency');
  assert.deepEqual([card.doubts, card.small[0]], [[], 'Seen 1961-1980']);
});

test('originator and exempted addressee have roles of their own', () => {
  const from = codeIn(headerWith({ FM: 'FM AMEMBASSY PARIS' }), 'originator');
  assert.equal(addressCard(from, shelf).lines.at(-1), 'Sent the telegram.');
  const exempt = codeIn(headerWith({ TO: 'TO AMEMBASSY PARIS\nXMT AMEMBASSY QUITO' }), 'addressee', { role: 'exempt' });
  assert.match(addressCard(exempt, shelf).lines.join(), /exempted/);
});

test('a stamp beside the address is told from it', () => {
  const card = cardOf('AMEMBASSY PARIS REVLLD');
  assert.deepEqual([card.code, card.title, card.known], ['AMEMBASSY PARIS REVLLD', 'Embassy Paris', true]);
  assert.deepEqual(card.doubts, ['Read as AMEMBASSY PARIS; the rest is not explained.']);
});

test('what only its place makes an addressee is told as such', () => {
  const card = cardOf('REVIEWEO');
  assert.deepEqual([card.title, card.known], ['Not in our sources', false]);
  assert.deepEqual(card.doubts, ['Its place among the addresses is all that tells it.']);
});

test('a person in the list of addressees is told as one, not as a post that no table has', () => {
  const code = codeIn(headerWith(), 'addressee');
  const card = addressCard({ ...code, code: 'Doe-Roe, Jane Q ROUTINE' }, shelf);
  assert.deepEqual([card.code, card.title, card.known], ['Doe-Roe, Jane Q', 'A person, named as addressee', true]);
});

const BY_SHAPE: readonly [address: string, title: string][] = [
  ['DEPT OF AGRICULTURE WASHDC', 'Department of Agriculture'],
  ['DEPT OF HOMELAND SECURITY WASHINGTON DC ROUTINE', 'Department of Homeland Security'],
  ['BUREAU OF MINES', 'Bureau of Mines'],
  ['SESO_FRONTOFFICE', 'A mailbox or list of the message system, no post'],
  ['WESTERN HEMISPHERIC AFFAIRS DIPL POSTS', 'A group of addressees'],
  ['HQ DIA WASHDC', 'Defense Intelligence Agency'],
  ['DIA HQS WASHDC IMMEDIATE', 'Defense Intelligence Agency'],
  ['AMEMBASSY PARIS IMMEOIATE', 'Embassy Paris'],
];

for (const [address, title] of BY_SHAPE) {
  test(`${address} is told without a row of its own: ${title}`, () => {
    const card = cardOf(address, 'R 041551Z JAN 74');
    assert.deepEqual([card.title, card.known], [title, true]);
  });
}
