import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestCard, meaningCard, smallPrint, unknownCard, yearsOf } from '../../../src/card/meaningCard';
import type { Entry } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { shelf } from './shelf';

const office = (code: string, date: string | null) => lookUp(shelf, code, { kind: 'office', date });

test('the name of the time comes first, others follow with their years', () => {
  const card = meaningCard(office('EUR', '1990-01-01'), ['It drafted the telegram.', null]);
  assert.equal(card.title, 'Bureau of European and Canadian Affairs');
  assert.deepEqual(card.lines, ['It drafted the telegram.']);
  assert.deepEqual(card.also, ['Bureau of European Affairs (1949-1983)', 'Bureau of European Affairs (1999-2001)']);
  assert.deepEqual(card.small, ['In use in 1983-1999', 'Source: Timeline']);
  assert.equal(card.onShelf, true);
});

test('at most three sources are named', () => {
  assert.deepEqual(meaningCard(office('EUR', '2000-03-30')).small, [
    'In use in 1999-2001',
    'Source: Timeline; Register; Handbook',
  ]);
});

test('a year near those of the sources is doubted', () => {
  const card = meaningCard(office('EUR/WE', '2000-03-30'));
  assert.equal(card.title, 'Office of Western European Affairs');
  assert.deepEqual(card.lines, ['Part of EUR.']);
  assert.deepEqual(card.doubts, ['Our sources have it for 1958-1988; the telegram is of 30 March 2000.']);
});

test('another row of the same name is no other meaning', () => {
  const { also } = meaningCard(office('EUR', '2000-03-30'));
  assert.deepEqual(also, ['Bureau of European and Canadian Affairs (1983-1999)']);
});

test('a name with other commas is no other meaning', () => {
  const meaning = office('EUR/WE', '1970-03-30');
  const [entry] = meaning.entries as [Entry];
  const again = { ...entry, name: 'Office of Western, European Affairs' };
  assert.deepEqual(meaningCard({ ...meaning, entries: [entry, again] }).also, []);
});

test('another meaning that is told with its years is not told once more without', () => {
  const meaning = office('EUR/WE', '1970-03-30');
  const [entry] = meaning.entries as [Entry];
  const others = ['1958', null].map((from) => ({ ...entry, name: 'Office of the West', from, to: null }));
  assert.deepEqual(meaningCard({ ...meaning, entries: [entry, ...others] }).also, [
    'Office of the West (from 1958 on)',
  ]);
});

test('a symbol decades after our sources may be another office: nothing is claimed', () => {
  const card = meaningCard(office('OCS', '1979-07-01'));
  assert.deepEqual([card.title, card.known], ['Not in our sources for 1979', false]);
  assert.deepEqual(card.also, ['Office of the Chief of Staff, Army (1958-1960)']);
  assert.equal(bestCard(office('OCS', '1979-07-01')).title, 'Office of the Chief of Staff, Army');
});

test('a code that is on no list is plainly unknown', () => {
  const card = meaningCard(office('QQQ', '1979-07-01'));
  assert.deepEqual([card.title, card.known, card.onShelf, card.also], ['Not in our sources', false, false, []]);
});

test('what is reasoned and not read is marked as inferred', () => {
  assert.equal(meaningCard(office('GTM', '2000-03-30')).title, 'Given Twice Bureau (inferred)');
});

for (const { code, note, said } of [
  { code: 'GTM', note: 'inferred: symbol assumed unchanged', said: ['Inferred: symbol assumed unchanged'] },
  { code: 'GTM', note: 'inferred (abbreviation + E)', said: ['Inferred: abbreviation + E'] },
  { code: 'GTM', note: 'before: FE; start year inferred', said: ['Inferred: before: FE; start year inferred'] },
  { code: 'GTM', note: 'office symbol; inferred: the list has no years', said: ['Inferred: the list has no years'] },
  { code: 'GTM', note: 'inferred', said: [] },
  { code: 'GTM', note: null, said: [] },
  { code: 'DIA', note: 'after: nothing', said: [] },
])
  test(`the small print of ${code}, noted as "${note}", ${said.length ? 'says why' : 'gives no reason'}`, () => {
    const entry = office(code, '2000-03-30').entries[0] as Entry;
    assert.deepEqual(
      smallPrint({ ...entry, note }).filter((line) => line.startsWith('Inferred')),
      said,
    );
  });

test('a composite symbol is told by its parts', () => {
  const card = meaningCard(office('EUR/KI', '2000-03-30'));
  assert.equal(card.title, 'Not in our sources as a whole');
  assert.deepEqual(card.lines, ['EUR: Bureau of European Affairs.', 'KI: not in our sources.']);
});

test('a composite symbol whose parts are of another age is unknown', () => {
  const card = meaningCard(office('OCS/X', '1979-07-01'));
  assert.deepEqual([card.title, card.known], ['Not in our sources', false]);
});

test('the years of a post are those of any post in its town', () => {
  const post = lookUp(shelf, 'AMEMBASSY PARIS', { kind: 'post' });
  assert.equal(meaningCard(post).small[0], 'A post in this town from 1893 on');
});

test('an unknown card without a date names no year', () => {
  assert.equal(unknownCard(office('OCS', null)).title, 'Not in our sources');
});

const entry = (from: string | null, to: string | null, period: Entry['period']): Entry => ({
  code: 'X',
  kind: 'office',
  name: 'X',
  parent: null,
  certainty: 'sourced',
  sources: [],
  note: null,
  own: false,
  from,
  to,
  period,
});

for (const [from, to, years, print] of [
  ['1949-05-16', '1983', '1949-1983', 'In use in 1949-1983'],
  ['1994', null, 'from 1994 on', 'In use from 1994 on'],
  [null, '2005', 'until 2005', 'In use until 2005'],
  ['1974', '1974', '1974', 'In use in 1974'],
  [null, null, '', 'Years not known'],
] as const) {
  test(`${from} to ${to} reads "${print}"`, () => {
    assert.equal(yearsOf(entry(from, to, 'true')), years);
    assert.deepEqual(smallPrint(entry(from, to, 'true')), [print]);
  });
}

test('years of sources are not called years of use', () => {
  assert.deepEqual(smallPrint(entry('1958', '1960', 'attested')), ['Listed by sources in 1958-1960']);
});

test('the same name from a table without years is not repeated among the other meanings', () => {
  const [best] = office('EUR', '2000-03-30').entries;
  if (!best) throw new Error('no entry');
  const undated = { ...best, from: null, to: null, period: null };
  const card = bestCard({ ...office('EUR', '2000-03-30'), entries: [best, undated, { ...undated, name: 'Another' }] });
  assert.deepEqual(card.also, ['Another']);
});
