import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestCard, meaningCard, unknownCard } from '../../../src/card/meaningCard';
import { smallPrint, yearsOf } from '../../../src/card/smallPrint';
import type { Entry } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { shelf } from './shelf';

const office = (code: string, date: string | null) => lookUp(shelf, code, { kind: 'office', date });

test('the name of the time is told, and none of another time', () => {
  const card = meaningCard(office('EUR', '1990-01-01'), shelf, ['It drafted the telegram.', null]);
  assert.equal(card.title, 'Bureau of European and Canadian Affairs');
  assert.deepEqual(card.lines, ['It drafted the telegram.']);
  assert.deepEqual(card.also, []);
  assert.deepEqual(card.small, ['In use in 1983-1999', 'Source: Timeline']);
  assert.deepEqual(
    card.meanings.map(({ name }) => name),
    ['Bureau of European and Canadian Affairs', 'Bureau of European Affairs', 'Bureau of European Affairs'],
  );
});

test('one source is named, and how many others there are', () => {
  assert.deepEqual(meaningCard(office('EUR', '2000-03-30'), shelf).small, [
    'In use in 1999-2001',
    'Source: Timeline, and 3 others',
  ]);
});

test('the end of a list is not the end of an office: no doubt, and the years in the small print', () => {
  const card = meaningCard(office('EUR/WE', '2000-03-30'), shelf);
  assert.equal(card.title, 'Office of Western European Affairs');
  assert.deepEqual(card.lines, ['Part of EUR, Bureau of European Affairs.']);
  assert.deepEqual([card.doubts, card.small[0]], [[], 'Seen 1958-1988']);
});

for (const [when, date] of [
  ['that nobody has listed for more than 15 years', '2004-03-30'],
  ['before any list has it', '1957-03-30'],
] as const)
  test(`an office ${when} is told with a doubt`, () => {
    const { title, doubts } = meaningCard(office('EUR/WE', date), shelf);
    assert.equal(title, 'Office of Western European Affairs');
    assert.match(doubts.join(), /^Our sources have it for 1958-1988; the telegram is of 30 March (?:2004|1957)\.$/);
  });

test('another row of the same name is no other meaning', () => {
  const { also } = meaningCard(office('EUR', null), shelf);
  assert.deepEqual(also, ['Bureau of European and Canadian Affairs (1983-1999)']);
});

test('a name with other commas is no other meaning', () => {
  const meaning = office('EUR/WE', '1970-03-30');
  const [entry] = meaning.entries as [Entry];
  const again = { ...entry, name: 'Office of Western, European Affairs' };
  assert.deepEqual(meaningCard({ ...meaning, entries: [entry, again] }, shelf).also, []);
});

test('another meaning that is told with its years is not told once more without', () => {
  const meaning = office('EUR/WE', '1970-03-30');
  const [entry] = meaning.entries as [Entry];
  const others = ['1958', null].map((from) => ({ ...entry, name: 'Office of the West', from, to: null }));
  assert.deepEqual(meaningCard({ ...meaning, entries: [entry, ...others] }, shelf).also, [
    'Office of the West (from 1958 on)',
  ]);
});

test('a symbol decades after our sources may be another office: nothing is claimed', () => {
  const card = meaningCard(office('OCS', '1979-07-01'), shelf);
  assert.deepEqual([card.title, card.known], ['Not in our sources for 1979', false]);
  assert.deepEqual([card.also, card.small], [[], ['Our sources have it for other years only.']]);
  assert.equal(card.meanings.length, 1);
  assert.equal(bestCard(office('OCS', '1979-07-01'), shelf).title, 'Office of the Chief of Staff, Army');
});

test('a code that is on no list is plainly unknown', () => {
  const card = meaningCard(office('QQQ', '1979-07-01'), shelf);
  assert.deepEqual([card.title, card.known, card.meanings, card.also], ['Not in our sources', false, [], []]);
});

test('what is reasoned and not read is marked as inferred', () => {
  assert.equal(meaningCard(office('GTM', '2000-03-30'), shelf).title, 'Given Twice Bureau (inferred)');
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
      smallPrint({ ...entry, note }, '2000-03-30').filter((line) => line.startsWith('Inferred')),
      said,
    );
  });

test('a composite symbol is told by its parts', () => {
  const card = meaningCard(office('EUR/KI', '2000-03-30'), shelf);
  assert.equal(card.title, 'Not in our sources as a whole');
  assert.deepEqual(card.lines, ['EUR: Bureau of European Affairs.', 'KI: not in our sources.']);
});

test('a composite symbol whose parts are of another age is unknown', () => {
  const card = meaningCard(office('OCS/X', '1979-07-01'), shelf);
  assert.deepEqual([card.title, card.known], ['Not in our sources', false]);
});

test('the years of a post are those of any post in its town', () => {
  const post = lookUp(shelf, 'AMEMBASSY PARIS', { kind: 'post' });
  assert.equal(meaningCard(post, shelf).small[0], 'A post in this town from 1893 on');
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
  ends: to,
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
    assert.deepEqual(smallPrint(entry(from, to, 'true'), null), [print]);
  });
}

test('years of sources are not called years of use', () => {
  assert.deepEqual(smallPrint(entry('1958', '1960', 'attested'), null), ['Seen 1958-1960']);
});

/** Rows of one code, each a copy of the office of 1990 with what differs. */
const rows = (...differing: Partial<Entry>[]): Entry[] => {
  const [best] = office('EUR', '1990-01-01').entries as [Entry];
  return differing.map((what) => ({ ...best, ...what }));
};
const undated = { from: null, to: null, period: null } as const;
const cardOf = (entries: readonly Entry[]) => bestCard({ ...office('EUR', '1990-01-01'), entries }, shelf);

for (const [what, others, also] of [
  ['of the same years is told', [{ name: 'Another', from: '1985', to: '1995' }], ['Another (1985-1995)']],
  ['that begins later waits with all meanings', [{ name: 'Another', from: '1991', to: '1995' }], []],
  ['that ended before waits with all meanings', [{ name: 'Another', from: '1958', to: '1989' }], []],
  ['without years waits where the name has them', [{ name: 'Another', ...undated }], []],
] as const)
  test(`another meaning ${what}`, () => assert.deepEqual(cardOf(rows({}, ...others)).also, also));

test('where no name has years, others without them may be meant as well', () => {
  const names = ['Another', 'A third', 'A fourth', 'A fifth'].map((name) => ({ name, ...undated }));
  assert.deepEqual(cardOf(rows(undated, ...names)).also, ['Another', 'A third', 'A fourth']);
});

for (const [symbol, parent, name, line] of [
  ['S/NIS', 'EUR', 'Office of the New States', 'Part of EUR, Bureau of European and Canadian Affairs.'],
  ['EUR/X', 'EUR', 'Office X, Bureau of European and Canadian Affairs', null],
  ['Q/X', 'Q', 'Office X', 'Part of Q, which is not in our sources.'],
  ['OCS/X', 'OCS', 'Office X', 'Part of OCS, which is not in our sources.'],
  ['X', null, 'Office X', null],
] as const)
  test(`${symbol} is ${line ? `said to be: ${line}` : 'told by its own name alone'}`, () => {
    assert.deepEqual(cardOf(rows({ code: symbol, parent, name })).lines, line ? [line] : []);
  });
