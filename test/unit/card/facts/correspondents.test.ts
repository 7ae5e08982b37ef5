import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correspondents } from '../../../../src/card/facts/correspondents';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const factsIn = (replaced: Record<string, string> = {}): string[] =>
  told(correspondents(askedOf(telegram(['1. TEXT.'], replaced))));

const CASES: readonly [what: string, replaced: Record<string, string>, expected: string][] = [
  ['a sender that no source knows, as printed', {}, 'From: AMEMBASSY LA PAZ'],
  ['a sender by its name', { FM: 'FM AMEMBASSY PARIS' }, 'From: AMEMBASSY PARIS: Embassy Paris'],
  ['an addressee by its name', {}, 'To: SECSTATE WASHDC PRIORITY 4715: Department of State'],
  [
    'addressees for information',
    { TO: 'TO SECSTATE WASHDC PRIORITY 4715\nINFO AMEMBASSY PARIS' },
    'For information: AMEMBASSY PARIS: Embassy Paris',
  ],
  ['the precedence', {}, 'Precedence: Priority'],
  ['the time in UTC', {}, 'Sent: 1979-03-26 18:30 UTC, Monday'],
  ["the time on Washington's clock", {}, 'In Washington: 13:30 EST, Monday 26 March 1979'],
  ['its age', {}, 'Age: 45 years ago'],
  [
    'that a date was read through damage',
    { 'P 26': 'P 2618302 MAR 79' },
    'Doubt: The date-time group is printed 2618302 MAR 79.',
  ],
  [
    'that a date cannot be read',
    { 'P 26': 'P 311830Z JUN 79' },
    'Doubt: The date-time group is printed 311830Z JUN 79, which is no day and time.',
  ],
];

for (const [what, replaced, expected] of CASES)
  test(`facts tell ${what}`, () => {
    const facts = factsIn(replaced);
    assert.ok(facts.includes(expected), facts.join('\n'));
  });

test('a date that is certain leaves no doubt', () => {
  assert.ok(!factsIn().some((line) => line.startsWith('Doubt')));
});
