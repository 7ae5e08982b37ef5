import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tagCard } from '../../../src/card/tagCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

for (const { code, date, title } of [
  { code: 'PREL', date: 'P 302006Z MAR 00', title: 'External Political Relations' },
  { code: 'CH', date: 'P 302006Z MAR 00', title: 'China' },
  { code: 'CH', date: 'P 302006Z MAR 15', title: 'Switzerland' },
  { code: 'US', date: 'R 041551Z JAN 79', title: 'United States of the handbook' },
  { code: 'DOE, JANE', date: 'P 302006Z MAR 00', title: 'A name that the telegram is filed under' },
  { code: 'QQQQ', date: 'P 302006Z MAR 00', title: 'Not in our sources' },
]) {
  test(`TAG ${code} in "${date}": ${title}`, () => {
    const text = headerWith({ P: date, 'E.O.': '', 'TAGS:': 'TAGS: PREL, CH, US, QQQQ, OVIP (DOE, JANE)' });
    assert.equal(tagCard(codeIn(text, 'tag', { code }), shelf).title, title);
  });
}

test('the card of a TAG names its kind and the table that it was found in', () => {
  const card = tagCard(codeIn(headerWith({ 'TAGS:': 'TAGS: PREL, CH' }), 'tag', { code: 'CH' }), shelf);
  assert.ok(card.lines.includes('Kind: country, FIPS 10-4.'), card.lines.join());
});

for (const { place, title, known } of [
  { place: 'FR', title: 'Government of France', known: true },
  { place: 'CH', title: 'Not in our sources', known: false },
]) {
  test(`an organization is told only in a telegram of its country: GOF beside ${place} is ${title}`, () => {
    const text = headerWith({ 'TAGS:': `TAGS: PREL, ${place}, GOF`, FM: 'FM AMCONSUL BONN' });
    const card = tagCard(codeIn(text, 'tag', { code: 'GOF' }), shelf);
    assert.deepEqual([card.title, card.known], [title, known]);
  });
}
