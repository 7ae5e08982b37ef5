import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeOf } from '../../../src/cable/codes/code';
import { abbreviationsIn } from '../../../src/cable/codes/prose';
import { parse } from '../../../src/cable/parse';
import { abbreviationCard } from '../../../src/card/abbreviationCard';
import { loadShelf } from '../../../src/reference/shelf';
import { headerWith } from './codeIn';

const shelf = loadShelf(
  [
    '#abbreviation',
    'GOB|Government of Brazil||1958|1976|attested|sourced|One',
    'GOB|Government of Bolivia||1958|1963|attested|sourced|One',
    'USIA|Administration for Soviet Property in Austria||||sourced|One|',
    'MFA|Ministry of Foreign Affairs||1958|1980|attested|sourced|One',
    'MFA|Armed Forces Movement||1969|1976|attested|sourced|One',
    'FYI|for your information||1949|1980|attested|sourced|One',
    '#office',
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
  const header = headerWith({ P: 'R 041551Z JAN 74', 'E.O.': 'E.O. 11652: GDS', 'TAGS:': 'TAGS: PFOR', ...replaced });
  const text = `${header}1. THE ${word} AGREED.\n`;
  const code = abbreviationsIn(parse(text), text).find((found) => found.code === word);
  return abbreviationCard(code as unknown as CodeOf<'abbreviation'>, shelf);
}

test('the TAGS of the telegram tell which government is meant', () => {
  const card = cardOf('GOB', { 'TAGS:': 'TAGS: PFOR, BL' });
  assert.equal(card.title, 'Government of Bolivia');
  assert.deepEqual(card.also, ['Government of Brazil (1958-1976)']);
  assert.deepEqual(card.doubts, ['Our sources have it for 1958-1963; the telegram is of 4 January 1974.']);
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
