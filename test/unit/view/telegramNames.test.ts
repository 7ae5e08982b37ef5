import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from '../../../src/view/outline/speech';
import { dateSaid, nameOf, telegramSaid } from '../../../src/view/telegramNames';
import { firstCable, telegram } from '../cable/telegram';

const cableWith = (replaced: Record<string, string> = {}) => firstCable(telegram(['1. TEXT.'], replaced));

const CASES: readonly [what: string, replaced: Record<string, string>, expected: string][] = [
  ['as printed', {}, 'Confidential · LA PAZ 3121 · 1979-03-26'],
  [
    'with every number that its lines print, when they do not agree',
    { PAGE: 'PAGE 01  LA PAZ 01127  261915Z' },
    'Confidential · LA PAZ 3121 / 01127 · number doubtful · 1979-03-26',
  ],
  [
    'with its number in doubt, when damage was mended',
    { 'C O N F': 'C O N F I D E N T I A L LA PAZ 3127', 'P 26': 'PAGE 02  LA PAZ 03121  261915Z\nP 261830Z MAR 79' },
    'Confidential · LA PAZ 03121 · number doubtful · 1979-03-26',
  ],
  [
    'with its level in doubt, when one banner alone tells it',
    { 'C O N F': '', PAGE: 'PAGE 01  LA PAZ 03121  261915Z' },
    'Confidential · level doubtful · LA PAZ 03121 · 1979-03-26',
  ],
  [
    'with its date in doubt, when the date-time group is damaged',
    { 'P 26': 'P 2618302 MAR 79' },
    'Confidential · LA PAZ 3121 · 1979-03-26 · date doubtful',
  ],
  ['without what it does not bear', { 'P 26': '' }, 'Confidential · LA PAZ 3121'],
];

for (const [what, replaced, expected] of CASES)
  test(`a telegram is called ${what}`, () => assert.equal(told(telegramSaid(cableWith(replaced))), expected));

test('a date is said as the reader writes it', () =>
  assert.equal(told(telegramSaid(cableWith(), '26 March 1979')), 'Confidential · LA PAZ 3121 · 26 March 1979'));

test('a time that cannot be read leaves no date to doubt', () =>
  assert.equal(told(dateSaid(cableWith({ 'P 26': 'P 2698302 MAR 79' }))), ''));

test('a number that is a guess is never said alone', () => {
  const cable = cableWith({ PAGE: 'PAGE 01  LA PAZ 01127  261915Z' });
  assert.equal(cable.messageReference && nameOf(cable.messageReference), 'LA PAZ 3121 / 01127');
});
