import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAsked, codesIn, meaningAsked } from '../../../src/card/codeAsked';
import type { CodeKind } from '../../../src/reference/entry';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#office',
    'EUR|Bureau of European Affairs||1949|1983|true|sourced|Timeline',
    'EU|Division of Europe||||sourced|Lists',
    '#distribution',
    'CIAE|Central Intelligence Agency|||||inferred|Shape',
    '#tags',
    'NATO|Organization tag||1974|1974|attested|sourced|Handbook',
    '#abbreviation',
    'NATO|North Atlantic Treaty Organization||1949|1986|attested|sourced|A; B; C',
    'EU|European Union||1993|||true|sourced|Treaty',
    'SS-25|A missile|||||sourced|Lists',
    'MFA|Ministry of Foreign Affairs||1958|1980|attested|sourced|One',
    'MFA|Armed Forces Movement||1969|1976|attested|sourced|One',
    '#post',
    'AMCONSUL BONN|Consulate Bonn|Germany|1900|1950|attested|sourced|List|Bonn / consulate / ',
  ]
    .map((row) => row.replace('|1993|||true', '|1993||true').replaceAll('|', '\t'))
    .join('\n'),
);

const told = ([code, date, kind]: readonly [code: string, date: string | null, kind?: CodeKind]) => {
  const meaning = meaningAsked(shelf, code, { kind, date, cable: null });
  return [meaning.code, meaning.kind, meaning.entries[0]?.name ?? null];
};

for (const [what, args, expected] of [
  [
    'a word of the prose comes before a tag',
    ['NATO', '1974-06-01'],
    ['NATO', 'abbreviation', 'North Atlantic Treaty Organization'],
  ],
  ['unless the tag is asked for', ['NATO', '1974-06-01', 'tags'], ['NATO', 'tags', 'Organization tag']],
  ['a true day outweighs a list', ['EU', '2000-03-30'], ['EU', 'abbreviation', 'European Union']],
  ['copies are no part of a code', ['EUR-01', '1975-06-01'], ['EUR-01', 'distribution', 'Bureau of European Affairs']],
  ['a name that ends in a number is one', ['SS-25', '1988-06-01'], ['SS-25', 'abbreviation', 'A missile']],
  ['copies of an office that nobody knows', ['QQQ-01', '1988-06-01'], ['QQQ-01', null, null]],
  [
    'two meanings of one weight stay in the order of the tables',
    ['MFA', '1974-06-01'],
    ['MFA', 'abbreviation', 'Armed Forces Movement'],
  ],
  ['without a date', ['EUR', null], ['EUR', 'office', 'Bureau of European Affairs']],
] as const)
  test(`${what}: ${args[0]}`, () => assert.deepEqual(told(args), expected));

test('other meanings are told behind the best, each once', () => {
  const { entries } = meaningAsked(shelf, 'EU', { date: '2000-03-30', cable: null });
  assert.deepEqual(
    entries.map(({ name }) => name),
    ['European Union', 'Division of Europe'],
  );
});

for (const [typed, codes] of [
  ['ZNY ZZH', ['ZNY', 'ZZH']],
  ['ZNY', ['ZNY']],
  ['AMEMBASSY PARIS', ['AMEMBASSY PARIS']],
] as const)
  test(`${typed} is ${codes.length === 1 ? 'one code' : 'two signals'}`, () => assert.deepEqual(codesIn(typed), codes));

test('the card of a name that nobody uses anew keeps it long after', () => {
  const post = meaningAsked(shelf, 'AMCONSUL BONN', { kind: 'post', date: '2000-03-30', cable: null });
  assert.equal(cardAsked(post, shelf).title, 'Consulate Bonn');
  const office = meaningAsked(shelf, 'EUR', { kind: 'office', date: '2022-03-30', cable: null });
  assert.equal(cardAsked(office, shelf).title, 'Not in our sources for 2022');
});
