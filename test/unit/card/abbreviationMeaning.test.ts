import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { meaningOf } from '../../../src/card/abbreviationMeaning';
import { loadShelf } from '../../../src/reference/shelf';
import { headerWith } from './codeIn';

const years = (from: string, to: string, sources: number): string =>
  `|${from}|${to}|attested|sourced|${Array.from({ length: sources }, (_, i) => `V${i}`).join('; ')}`;

const shelf = loadShelf(
  [
    '#abbreviation',
    'AAA|Alpha|||||sourced|One',
    `BBB|Embassy officer|${years('1958', '1980', 4)}`,
    'BBB|Embassy officials|||||sourced|List',
    `CCC|Foreign Minister|${years('1958', '1980', 9)}`,
    `CCC|Central Caution Council|${years('1958', '1980', 2)}`,
    `DDD|Foreign Minister|${years('1958', '1980', 9)}`,
    `DDD|Delivery Depot|${years('1958', '1980', 8)}`,
    `EEE|Economic Section, occupied Japan|${years('1946', '1952', 12)}`,
    `GOI|Government of India|${years('1958', '1980', 6)}`,
    `GOI|Government of Italy|${years('1958', '1980', 2)}`,
    `USX|Mission of the United States|${years('1958', '1980', 1)}`,
    '#tags',
    'JA|Japan||1973|1979|attested|sourced|Handbook|country, handbook of 1974',
    'IT|Italy||1973|1979|attested|sourced|Handbook|country, handbook of 1974',
    'US|United States||1973|1979|attested|sourced|Handbook|country, handbook of 1974',
    '#post',
    'AMEMBASSY DUBLIN|Embassy Dublin|Ireland||||sourced|List|Dublin / embassy / ',
    'AMEMBASSY LONDON|Embassy London|United Kingdom||||sourced|List|London / embassy / ',
    '#office',
    'FFF|Bureau of Fisheries||1970|1980|true|sourced|Timeline',
    'FFF|Bureau of Forests||1950|1960|true|sourced|Timeline',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

const inTelegram = (word: string, tags = 'PFOR', year = '74') => {
  const [cable] = parse(
    `${headerWith({ P: `R 041551Z JAN ${year}`, 'TAGS:': `TAGS: ${tags}` })}1. TEXT OF IT.\n`,
  ).cables;
  const { by, sure, entries } = meaningOf(word, cable ?? null, shelf);
  return [by, sure, entries[0]?.name ?? null];
};

for (const [says, word, expected] of [
  ['one list without years is not enough to be sure', 'AAA', ['weight', false, 'Alpha']],
  ['the same meaning in other words is no rival', 'BBB', ['weight', true, 'Embassy officer']],
  ['many sources outweigh few', 'CCC', ['weight', true, 'Foreign Minister']],
  ['as many against it leave it open', 'DDD', ['open', false, 'Foreign Minister']],
  ['a government is not told by lists', 'GOI', ['weight', false, 'Government of India']],
  ['an office is told by its own years', 'FFF', ['weight', true, 'Bureau of Fisheries']],
  ['what ended long before is not believed', 'EEE', ['open', false, 'Economic Section, occupied Japan']],
  ['a word of no table has no meaning', 'ZZZ', ['open', false, null]],
] as const) {
  test(`${says}: ${word}`, () => assert.deepEqual(inTelegram(word), expected));
}

test('a country of the TAGS tells the government; our own country tells nothing', () => {
  assert.deepEqual(inTelegram('GOI', 'PFOR, IT'), ['place', true, 'Government of Italy']);
  assert.equal(inTelegram('USX', 'PFOR, US')[0], 'weight');
});

test('the country of the post is its government, listed or not, and said to be inferred', () => {
  const from = (post: string, word: string) => {
    const { cables } = parse(
      `${headerWith({ P: 'R 041551Z JAN 79', FM: `FM AMEMBASSY ${post}`, 'TAGS:': 'TAGS: PFOR' })}1. TEXT.\n`,
    );
    const { by, entries } = meaningOf(word, cables[0] ?? null, shelf);
    return [by, entries[0]?.name, entries[0]?.certainty];
  };
  assert.deepEqual(from('DUBLIN', 'GOI'), ['place', 'Government of Ireland', 'inferred']);
  assert.deepEqual(from('LONDON', 'GOUK'), ['place', 'Government of United Kingdom', 'inferred']);
  assert.deepEqual(from('DUBLIN', 'GOX'), ['open', undefined, undefined]);
});

test('a country of the TAGS tells nothing of what was gone long before', () => {
  assert.deepEqual(inTelegram('EEE', 'PFOR, JA'), ['open', false, 'Economic Section, occupied Japan']);
});
