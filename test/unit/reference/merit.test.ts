import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../src/reference/entry';
import { byMerit, holds, isOfAnotherTime, isSeen } from '../../../src/reference/merit';

function entry(name: string, years: string, rest: Partial<Entry> = {}): Entry {
  const [from = '', to = ''] = years.split(' ');
  const base = {
    code: 'X',
    kind: 'office' as const,
    parent: null,
    certainty: 'sourced' as const,
    sources: ['A'],
    note: null,
    own: false,
  };
  const period = years.trim() ? ('attested' as const) : null;
  return { ...base, name, from: from || null, to: to || null, ends: to || null, period, ...rest };
}

const HOLDS: readonly [years: string, date: string, expected: boolean][] = [
  ['1949-08-01 1983-09-15', '1975-06-01', true],
  ['1949-08-01 1983-09-15', '1983-09-16', false],
  ['1973 1979', '1979-12-31', true],
  ['1973 1979', '1980', false],
  ['2001-08-08 ', '2010-01-01', true],
  [' 2005', '1999', true],
  ['1983-09-15 1999', '1983', true],
];

for (const [years, date, expected] of HOLDS) {
  test(`${years || 'no years'} ${expected ? 'holds' : 'does not hold'} ${date}`, () =>
    assert.equal(holds(entry('x', years), date), expected));
}

test('what is seen until a year holds on after it, while nothing says that it ended', () => {
  const open = entry('x', '1970 1980', { ends: null });
  assert.deepEqual([holds(open, '1999'), isSeen(open, '1999'), isSeen(open, '1975')], [true, false, true]);
});

const NAMES = [
  entry('undated', ''),
  entry('inferred', '', { certainty: 'inferred' }),
  entry('attested', '1970 1980'),
  entry('inferred at the date', '1970 1980', { certainty: 'inferred' }),
  entry('true period', '1972-01-01 1978-01-01', { period: 'true' }),
  entry('far', '1940 1945'),
  entry('near', '1981 1985'),
  entry('near in many', '1981 1985', { sources: ['A', 'B', 'C'] }),
  entry('open since', '1960 1970', { ends: null }),
];

test('the best meaning at a date comes first', () => {
  const names = byMerit(NAMES, '1976-03-01').map(({ name }) => name);
  assert.deepEqual(names, [
    'true period',
    'attested',
    'inferred at the date',
    'open since',
    'near in many',
    'undated',
    'inferred',
    'near',
    'far',
  ]);
});

test("the reader's own entry comes before all", () => {
  const own = entry('own', '', { own: true });
  assert.equal(byMerit([...NAMES, own], '1976-03-01')[0]?.name, 'own');
});

test('on the day on which one name follows another, the new one counts', () => {
  const old = entry('old', '1949 1983-09-15', { period: 'true' });
  const young = entry('young', '1983-09-15 1999', { period: 'true' });
  assert.equal(byMerit([old, young], '1983-09-15')[0]?.name, 'young');
});

test('without a date nothing is lost', () => assert.equal(byMerit(NAMES, null).length, NAMES.length));

const OTHER: readonly [what: string, entry: Entry, date: string | null, expected: boolean][] = [
  ['attested at the date', entry('x', '1970 1980'), '1976', false],
  ['without years', entry('x', ''), '1976', false],
  ['listed once, years before', entry('x', '1960 1970'), '1976', true],
  ['in force until some years before', entry('x', '1960 1970', { period: 'true' }), '1976', false],
  ['in force until long before', entry('x', '1940 1950', { period: 'true' }), '1976', true],
  ['asked without a date', entry('x', '1940 1950'), null, false],
];

for (const [what, of, date, expected] of OTHER) {
  test(`a meaning ${what} is ${expected ? 'of another time' : 'not of another time'}`, () =>
    assert.equal(isOfAnotherTime(of, date), expected));
}

test('of meanings that are equally good, the one that more sources have comes first', () => {
  const one = entry('one', '1970 1980');
  const many = entry('many', '1970 1980', { sources: ['A', 'B'] });
  assert.equal(byMerit([one, many], '1976')[0]?.name, 'many');
});

test('without a date what is sourced comes before what is inferred', () => {
  const inferred = entry('inferred', '1990 1999', { certainty: 'inferred' });
  assert.equal(byMerit([inferred, entry('sourced', '1950 1960')], null)[0]?.name, 'sourced');
});

for (const { kind, first } of [
  { kind: 'office', first: 'office of several lists' },
  { kind: 'post', first: "one list's, begun later" },
] as const)
  test(`of two that hold the date, the ${first} comes first among ${kind}s`, () => {
    const ranked = byMerit(
      [
        entry("one list's, begun later", '1969 1976', { kind }),
        entry('office of several lists', '1964 1988', { kind, sources: ['A', 'B'] }),
      ],
      '1974-07-25',
    );
    assert.equal(ranked[0]?.name, first);
  });

test('the words of a manual come before those of an unofficial list that begins later', () => {
  const manual = entry('in full', '1973 2012', { kind: 'tags' });
  const list = entry('in short', '2000 2009', { kind: 'tags', sources: ['public code list'] });
  assert.equal(byMerit([list, manual], '2008')[0]?.name, 'in full');
});
