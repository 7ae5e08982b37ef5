import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distribution, drafting } from '../../../../src/card/facts/offices';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const BLOCK = { ACTION: 'ACTION EUR-10', INFO: 'INFO OCT-01 CIAE-00 IO-O3 /014 W' };

test('the bureaus stand by what they did, with their copies', () => {
  assert.deepEqual(told(distribution(askedOf(telegram(['1. TEXT.'], BLOCK)))), [
    'In all: 4 offices, 14 copies',
    'For action: EUR: Bureau of European Affairs, 10 copies',
    'For information: OCT, 1 copy; IO, 3 copies (read through damage)',
    'Listed, no copy: CIAE: Central Intelligence Agency (inferred)',
  ]);
});

test('the bureau that drafted it is told as such', () => {
  const facts = told(distribution(askedOf(telegram(['1. TEXT.'], { ...BLOCK, ACTION: 'ORIGIN EUR-01' }))));
  assert.ok(facts.includes('Drafted by bureau: EUR: Bureau of European Affairs, 1 copy'));
});

const LINES = [
  'DRAFTED BY: EUR/WE:JSAMPLE:JS -- 03/26/79 7-0000',
  'APPROVED BY: EUR:ABOSS',
  'EUR/WE:OTHER S/S-O:WATCH (SUBS)',
].join('\n');

test('who wrote, approved and cleared it stands with the office and the note', () => {
  const asked = askedOf(telegram(['1. TEXT.'], { ...BLOCK, '-----': LINES }));
  assert.deepEqual(told(drafting(asked)), [
    'Drafted by: JSAMPLE, EUR/WE: Office of Western European Affairs',
    'Approved by: ABOSS, EUR: Bureau of European Affairs',
    'Cleared by: OTHER, EUR/WE: Office of Western European Affairs; WATCH, S/S-O: Operations Center, SUBS',
  ]);
});

test('without such lines there is nothing to tell', () => {
  const asked = askedOf('1. A TEXT WITHOUT ANY HEADER AT ALL');
  assert.equal(distribution(asked), null);
  assert.equal(drafting(asked), null);
});
