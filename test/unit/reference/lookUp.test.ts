import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeKind } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { ourShelf } from './ourShelf';

const AT_DATE: readonly [date: string, code: string, kind: CodeKind | undefined, name: RegExp][] = [
  ['2000-03-30', 'S/NIS', undefined, /New Independent States/],
  ['1986-03-01', 'EUR/SOV', 'office', /Soviet Union Affairs, Bureau of European and Canadian Affairs/],
  ['1975-03-01', 'EUR/SOV', 'office', /Soviet Union Affairs, Bureau of European Affairs/],
  ['1986-03-01', 'EUR/RPM', 'office', /Security and Political Affairs/],
  ['1973-03-01', 'EUR/RPM', 'office', /NATO and Atlantic/],
  ['1975-03-01', 'EA/J', 'office', /Japan/],
  ['1979-03-01', 'NEA/ARP', 'office', /Arabian Peninsula/],
  ['1979-06-01', 'S/AS', 'office', /Nonproliferation/],
  ['1979-06-01', 'S/R', 'office', /Refugee/],
  ['1999-01-14', 'ERS', 'office', /^Economic Research Service/],
  ['1965-06-01', 'INR/RSB', 'office', /Soviet Bloc/],
  ['1979-06-01', 'SAS', 'distribution', /Nonproliferation/],
  ['1975-06-01', 'STR', 'distribution', /Special (?:Trade Representative|Representative for Trade)/],
  ['2000-03-30', 'STR', 'distribution', /^(?:United States|U\.S\.) Trade Representative/],
  ['1979-06-01', 'SYE', 'distribution', /Office of Security/],
  ['2000-03-30', 'NISC', 'distribution', /New Independent States/],
  ['1986-10-13', 'SSD', 'distribution', /Executive Secretariat/],
  ['1979-06-01', 'OVIP', 'tags', /^Visits and Travel of Prominent Individuals and Leaders$/],
  ['2008-06-01', 'OVIP', 'tags', /^Visits and Travel of Prominent Individuals and Leaders$/],
  ['2008-06-01', 'SR', 'tags', /^Serbia$/],
  ['1974-06-01', 'GE', 'tags', /^East Germany$/],
  ['1974-06-01', 'VS', 'tags', /^South Vietnam$/],
  ['1980-06-01', 'AMEMBASSY BERLIN', 'post', /German Democratic Republic \(East Germany\)/],
  ['2005-06-01', 'AMEMBASSY BERLIN', 'post', /^Embassy Berlin$/],
  ['1999-06-01', 'AMEMBASSY KIEV', 'post', /^Embassy Kiev$/],
  ['2000-03-30', 'EU', 'abbreviation', /^European Union$/],
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
  ['2000-03-30', 'SNIS', undefined, /New Independent States/],
  ['2015-01-01', 'CH', 'tags', /Switzerland/],
  ['2015-01-01', 'RS', 'tags', /Serbia/],
  ['2015-01-01', 'GB', 'tags', /United Kingdom/],
  ['2000-01-01', 'PHUM', 'tags', /Human Rights/],
  ['1985-01-01', 'CH', 'tags', /China/],
  ['1979-06-01', 'PARIS', 'post', /Embassy Paris/],
  ['1979-06-01', 'LAPAZ', 'post', /Embassy La Paz/],
  ['1979-06-01', 'NEWDE', 'post', /Embassy New Delhi/],
  ['1979-06-01', 'USUNN', 'post', /Mission to the United Nations/],
  ['1979-06-01', 'STATE', 'post', /Department of State/],
  ['1979-06-01', 'DIA WASHDC', 'post', /Defense Intelligence Agency/],
  ['2012-01-01', 'RUEHFR', undefined, /AMEMBASSY PARIS/],
  ['1979-06-01', 'EXDIS', undefined, /[Ee]xclusive distribution/],
  ['1979-06-01', 'ZFF6', undefined, /Tell me/],
  ['2006-01-01', 'SIPDIS', undefined, /SIPRNet/],
  ['1976-01-01', 'GDS', undefined, /General Declassification Schedule/],
  ['1990-01-01', 'OADR', 'eo', /Originating Agency's Determination Required/],
  ['2015-01-01', '25X1', 'eo', /25 years/],
  ['2015-01-01', 'B1', 'eo', /classified/],
  ['2000-01-01', '12958', 'eo', /Clinton/],
];

for (const [date, code, kind, name] of AT_DATE) {
  test(`${code} of ${date} is explained by ${name.source}`, () =>
    assert.match(lookUp(ourShelf, code, { kind, date }).entries[0]?.name ?? '', name));
}

const ORDERS: readonly [date: string, code: string, order: string][] = [
  ['1976-01-01', 'GDS', 'E.O. 11652'],
  ['1979-06-01', 'GDS', 'E.O. 12065'],
  ['2000-03-30', '1.5 (d)', 'E.O. 12958'],
  ['2005-01-01', '1.4 (b)', 'E.O. 12958'],
  ['2015-01-01', '1.4 (b)', 'E.O. 13526'],
  ['2000-03-30', '1.6X1', 'E.O. 12958'],
];

for (const [date, code, order] of ORDERS) {
  test(`${code} of ${date} is of ${order}`, () =>
    assert.equal(lookUp(ourShelf, code, { kind: 'eo', date }).entries[0]?.parent, order));
}

const KINDS: readonly [date: string, code: string, kind: CodeKind][] = [
  ['2000-03-30', 'EUR', 'office'],
  ['2000-03-30', 'SNIS', 'distribution'],
  ['2000-03-30', 'PREL', 'tags'],
  ['2000-03-30', 'EXDIS', 'marking'],
  ['2000-03-30', '1.5(d)', 'eo'],
  ['2000-03-30', 'AMEMBASSY PARIS', 'post'],
  ['2000-03-30', 'RUEHFR', 'routing'],
  ['2000-03-30', 'O', 'marking'], // the office O ended in 1971
  ['1960-03-30', 'O', 'office'],
];

for (const [date, code, kind] of KINDS) {
  test(`${code} of ${date}, asked without a kind, is found under ${kind}`, () =>
    assert.equal(lookUp(ourShelf, code, { date }).kind, kind));
}

test('a code asked without a kind brings its meanings of all kinds, each once', () => {
  const { entries } = lookUp(ourShelf, 'EUR', { date: '2000-03-30' });
  assert.equal(new Set(entries).size, entries.length);
  const kinds = new Set(entries.map(({ kind }) => kind));
  assert.ok(['office', 'distribution', 'abbreviation'].every((kind) => kinds.has(kind as CodeKind)));
});

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
    const { kind, entries, parts } = lookUp(ourShelf, code);
    assert.deepEqual([kind, entries, parts], [null, [], []]);
  });
}

test('other meanings are not hidden', () =>
  assert.ok(lookUp(ourShelf, 'EUR', { date: '2000-03-30' }).entries.length >= 5));
