import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { abbreviationCard, proseCard } from '../../../src/card/abbreviationCard';
import { loadShelf } from '../../../src/reference/shelf';
import type { CodeOf } from '../../../src/view/codes/code';
import { abbreviationsIn } from '../../../src/view/codes/prose';
import { headerWith } from './codeIn';

const shelf = loadShelf(
  [
    '#abbreviation',
    'GOB|Government of Brazil||1958|1976|attested|sourced|One; Two; Three',
    'GOB|Government of Bolivia||1958|1963|attested|sourced|One',
    'USIA|Administration for Soviet Property in Austria||||sourced|One|',
    'MFA|Ministry of Foreign Affairs||1958|1980|attested|sourced|One',
    'MFA|Armed Forces Movement||1969|1976|attested|sourced|One',
    'FYI|for your information||1949|1980|attested|sourced|One',
    'DCM|Deputy Chief of Mission||1958|1980|attested|sourced|One; Two; Three; Four; Five; Six; Seven; Eight',
    'REFTEL|reference telegram||1948|1980|attested|sourced|One; Two; Three',
    'REFTEL|Referenced telegram||1964|1976|attested|sourced|One',
    'AID|Agency for International Development||1961|1980|attested|sourced|One; Two; Three; Four',
    'OEP|Office of Emergency Preparedness|||||sourced|One',
    'PM|Prime Minister||1948|1980|attested|sourced|One; Two; Three; Four',
    '#office',
    'USA|United States Army||1948|1980|attested|sourced|One; Two; Three; Four',
    'EUR/WE|Office of Western European Affairs|EUR|1958|1988|attested|sourced|One',
    'L/C|Assistant Legal Adviser for Claims|L|1958|1988|attested|sourced|One',
    'USIA|United States Information Agency||1953|1978|true|sourced|Two',
    'EUR|Bureau of European Affairs||1949|1983|true|sourced|Two',
    '#tags',
    'BL|Bolivia||1973|1979|attested|sourced|Handbook|country, handbook of 1974',
    '#post',
    'AMEMBASSY LA PAZ|Embassy La Paz|Bolivia||||sourced|List|La Paz / embassy / ',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

function cardOf(word: string, replaced: Readonly<Record<string, string>> = {}) {
  return abbreviationCard(wordIn(word, replaced), shelf);
}

function wordIn(word: string, replaced: Readonly<Record<string, string>> = {}): CodeOf<'abbreviation'> {
  const header = headerWith({ P: 'R 041551Z JAN 74', 'E.O.': 'E.O. 11652: GDS', 'TAGS:': 'TAGS: PFOR', ...replaced });
  const text = `${header}1. THE ${word} AGREED.\n`;
  const code = abbreviationsIn(parse(text), text).find((found) => found.code === word);
  return code as unknown as CodeOf<'abbreviation'>;
}

test('the TAGS of the telegram tell which government is meant', () => {
  const card = cardOf('GOB', { 'TAGS:': 'TAGS: PFOR, BL' });
  assert.equal(card.title, 'Government of Bolivia');
  assert.deepEqual(card.also, ['Government of Brazil (1958-1976)']);
  assert.deepEqual(card.doubts, []); // a government outlives every list
  assert.equal(card.small[0], 'Seen 1958-1963');
});

test('so does the post that sent it', () => {
  assert.equal(cardOf('GOB', { FM: 'FM AMEMBASSY LA PAZ' }).title, 'Government of Bolivia');
});

test('without a place the only meaning of the time is taken', () => {
  assert.equal(cardOf('GOB').title, 'Government of Brazil');
  assert.equal(cardOf('USIA').title, 'United States Information Agency');
});

test('two meanings of the time are left to the text', () => {
  const card = cardOf('MFA');
  assert.deepEqual([card.title, card.known], ['Several meanings; which one, the text must tell', false]);
  assert.deepEqual(card.also, ['Armed Forces Movement (1969-1976)', 'Ministry of Foreign Affairs (1958-1980)']);
});

test('a word with one meaning, and an office of the time, need no choice', () => {
  assert.equal(cardOf('FYI').title, 'for your information');
  assert.equal(cardOf('EUR').title, 'Bureau of European Affairs');
});

test('any other word is not in our sources', () => {
  const card = cardOf('MINISTER');
  assert.deepEqual([card.title, card.known], ['Not in our sources', false]);
});

const LA_PAZ = { FM: 'FM AMEMBASSY LA PAZ' };

for (const [word, shown, title, replaced] of [
  ['DCM', 'sure', 'Deputy Chief of Mission', {}],
  ['REFTEL', 'sure', 'reference telegram', {}],
  ['EUR/WE', 'sure', 'Office of Western European Affairs', {}],
  ['EUR', 'sure', 'Bureau of European Affairs', {}],
  ['GOB', 'sure', 'Government of Bolivia', LA_PAZ],
  ['GOB', 'sure', null, {}],
  ['MFA', 'sure', null, {}],
  ['MFA', 'all', 'Several meanings; which one, the text must tell', {}],
  ['AID', 'all', null, {}],
  ['L/C', 'all', null, {}],
  ['OEP', 'sure', null, {}],
  ['OEP', 'all', 'Office of Emergency Preparedness', {}],
  ['PM', 'sure', null, {}],
  ['EUR/KI', 'sure', null, {}],
  ['EUR/KI', 'all', 'Not in our sources as a whole', {}],
  ['MINISTER', 'all', null, {}],
  ['AND/OR', 'all', null, {}],
] as const) {
  const where = 'FM' in replaced ? ' in a telegram from La Paz' : '';
  test(`pointing at ${word}${where} with "${shown}" shows ${title ?? 'no card'}`, () => {
    assert.equal(proseCard(wordIn(word, replaced), shelf, shown)?.title ?? null, title);
  });
}

test('a word that no list calls ended is believed later without a doubt, with its years in the small print', () => {
  const later = { P: 'R 302006Z MAR 00' };
  for (const [word, title] of [
    ['DCM', 'Deputy Chief of Mission'],
    ['REFTEL', 'reference telegram'],
  ] as const) {
    const card = proseCard(wordIn(word, later), shelf, 'sure');
    assert.deepEqual([card?.title, card?.doubts], [title, []]);
    assert.match(card?.small[0] ?? '', /^Seen 19\d\d-1980$/);
  }
});

test('the United States in an address are no army', () => {
  assert.equal(proseCard(wordIn('USA'), shelf, 'sure'), null);
  assert.equal(cardOf('USA').title, 'United States Army');
});
