import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOf } from '../../../src/view/citation';
import { firstCable, telegram } from '../cable/telegram';

const CASES: readonly [what: string, replaced: Record<string, string>, expected: string][] = [
  ['a post', {}, 'Telegram 3121 from La Paz, March 26, 1979, 1830Z'],
  [
    'the Department',
    { FM: 'FM SECSTATE WASHDC', 'C O N F': 'CONFIDENTIAL STATE 060117' },
    'Telegram 60117 from the Department of State, March 26, 1979, 1830Z',
  ],
  [
    'the mission to the UN',
    { 'C O N F': 'CONFIDENTIAL USUN NEW YORK 1817' },
    'Telegram 1817 from USUN New York, March 26, 1979, 1830Z',
  ],
];

for (const [what, replaced, expected] of CASES) {
  test(`a telegram of ${what} is cited as FRUS does`, () =>
    assert.equal(citationOf(firstCable(telegram(['1. TEXT.'], replaced)), null), expected));
}

test('a paragraph is cited by its number', () => {
  const cable = firstCable(telegram(['1. ONE.', '2. TWO.']));
  assert.match(citationOf(cable, cable.paragraphs[1] ?? null), /1830Z, paragraph 2$/);
});

const DOUBTS: readonly [what: string, replaced: Record<string, string>, expected: string][] = [
  [
    'whose lines print two numbers is cited by both',
    { PAGE: 'PAGE 01  LA PAZ 01127  261915Z' },
    'Telegram [3121 or 1127?] from La Paz, March 26, 1979, 1830Z',
  ],
  [
    'whose number is read through damage is cited with a question',
    { 'C O N F': 'C O N F I D E N T I A L LA PAZ 3127', 'P 26': 'PAGE 02  LA PAZ 03121  261915Z\nP 261830Z MAR 79' },
    'Telegram [3121?] from La Paz, March 26, 1979, 1830Z',
  ],
  [
    'whose time is read through damage is cited with a question',
    { 'P 26': 'P 2618302 MAR 79' },
    'Telegram 3121 from La Paz, [March 26, 1979, 1830Z?]',
  ],
  ['whose time is no time is cited by its number', { 'P 26': 'P 2698302 MAR 79' }, 'Telegram 3121 from La Paz'],
];

for (const [what, replaced, expected] of DOUBTS) {
  test(`a telegram ${what}`, () =>
    assert.equal(citationOf(firstCable(telegram(['1. TEXT.'], replaced)), null), expected));
}

test('what is not known is left out', () => {
  assert.equal(citationOf(firstCable('1. A TEXT WITHOUT ANY HEADER AT ALL'), null), 'Telegram');
});
