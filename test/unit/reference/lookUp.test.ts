import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsFor } from '../../../src/reference/completions';
import type { CodeKind } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { ourShelf } from './ourShelf';

const AT_DATE: readonly [date: string, code: string, kind: CodeKind | undefined, name: RegExp][] = [
  ['2000-03-30', 'S/NIS', undefined, /New Independent States/],
  ['2000-03-30', 'EUR/WE', undefined, /Office of Western European Affairs, Bureau of European Affairs/],
  ['2000-03-30', 'EUR', undefined, /^Bureau of European Affairs/],
  ['2000-03-30', 'DRL', undefined, /Democracy, Human Rights, and Labor/],
  ['2000-03-30', 'NP/RA', undefined, /Regional Affairs Office, Bureau of Nonproliferation/],
  ['2000-03-30', 'S/S-O', undefined, /^Operations Center/],
  ['1975-06-01', 'EUR', undefined, /^Bureau of European Affairs/],
  ['1975-06-01', 'NEA', undefined, /Near Eastern and South Asian/],
  ['1990-06-01', 'EUR', undefined, /European and Canadian/],
  ['1990-06-01', 'INM', undefined, /International Narcotics Matters/],
  ['2010-06-01', 'EUR', undefined, /European and Eurasian/],
  ['2010-06-01', 'EEB', undefined, /Economic, Energy, and Business/],
  ['2000-03-30', 'SNIS', 'distribution', /New Independent States/],
  ['1976-01-01', 'CIAE', 'distribution', /^Central Intelligence Agency$/],
  ['1976-01-01', 'NSCE', 'distribution', /^National Security Council$/],
  ['1974-01-01', 'PFOR', 'tags', /Foreign Policy/],
  ['2000-01-01', 'PREL', 'tags', /External Political Relations/],
  ['1974-01-01', 'CH', 'tags', /China/],
  ['2000-01-01', 'RS', 'tags', /Russia/],
  ['2000-01-01', 'AMEMBASSY PARIS', 'post', /Embassy Paris/],
  ['2000-01-01', '1.5(d)', 'eo', /[Ff]oreign relations/],
  ['1976-01-01', 'XGDS2', 'eo', /statute/],
];

for (const [date, code, kind, name] of AT_DATE) {
  test(`${code} of ${date} is explained by ${name.source}`, () =>
    assert.match(lookUp(ourShelf, code, { kind, date }).entries[0]?.name ?? '', name));
}

test('a composite symbol that no table lists is explained by what is', () => {
  const { entries, parts } = lookUp(ourShelf, 'EUR/KI', { date: '2000-03-30' });
  assert.deepEqual(entries, []);
  assert.deepEqual(
    parts.map(({ code }) => code),
    ['EUR', 'KI'],
  );
  assert.match(parts[0]?.entries[0]?.name ?? '', /European/);
  assert.deepEqual(parts[1]?.entries, []);
});

const UNKNOWN: readonly string[] = ['XYZQ', '', '/', 'QQ/ZZ', 'SRPP'];

for (const code of UNKNOWN) {
  test(`"${code}" is not in our sources, and nothing is invented`, () => {
    const { entries, parts } = lookUp(ourShelf, code);
    assert.deepEqual([entries, parts], [[], []]);
  });
}

test('other meanings are not hidden', () =>
  assert.ok(lookUp(ourShelf, 'EUR', { date: '2000-03-30' }).entries.length >= 5));

test('completions put codes of the time first', () => {
  const first = completionsFor(ourShelf, 'tags', '1975').slice(0, 50);
  assert.ok(first.every(({ from, to }) => (from ?? '0') <= '1975' && '1975' <= (to ?? '9')));
});
