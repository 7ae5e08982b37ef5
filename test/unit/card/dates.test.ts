import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageAt, dayTime, longDate, universalTime, washingtonTime } from '../../../src/card/dates';

for (const [utc, expected] of [
  ['2000-03-30T20:06:00Z', '15:06 EST, Thursday 30 March 2000'],
  ['2000-04-03T20:06:00Z', '16:06 EDT, Monday 3 April 2000'],
  ['2000-01-01T03:30:00Z', '22:30 EST, Friday 31 December 1999'],
  // Daylight saving began on 6 January in 1974, and in March only since 2007.
  ['1974-01-20T12:00:00Z', '08:00 EDT, Sunday 20 January 1974'],
  ['1986-04-20T12:00:00Z', '07:00 EST, Sunday 20 April 1986'],
  ['2008-03-20T12:00:00Z', '08:00 EDT, Thursday 20 March 2008'],
] as const) {
  test(`${utc} is ${expected} in Washington`, () => assert.equal(washingtonTime(utc), expected));
}

test('a time is shown with its weekday', () => {
  assert.equal(universalTime('2000-03-30T20:06:00Z'), '2000-03-30 20:06 UTC, Thursday');
});

test('days are written out, a year alone stays', () => {
  assert.equal(longDate('2000-03-05'), '5 March 2000');
  assert.equal(longDate('2000-03-30T20:06:00Z'), '30 March 2000');
  assert.equal(longDate('1986'), '1986');
});

for (const [date, age] of [
  ['2000-03-30T20:06:00Z', '25 years ago'],
  ['2000-02-10', '26 years ago'],
  ['2025-02-20', 'less than two months ago'],
  ['2025-11-20', '3 months ago'],
  ['2024-08-01', 'a year ago'],
  ['1986', '39 years ago'],
  ['2030-01-01', null],
] as const) {
  test(`${date} is ${age ?? 'still to come'} on 15 March 2026`, () => {
    const today = date === '2025-02-20' ? new Date('2025-03-15T12:00:00Z') : new Date('2026-03-15T12:00:00Z');
    assert.equal(ageAt(date, today), age);
  });
}

for (const [group, time] of [
  ['011127Z', 'day 1 of the month at 11:27 UTC'],
  ['3020062', 'day 30 of the month at 20:06 UTC'],
  ['991127Z', null],
  ['012761', null],
  ['30200', null],
] as const) {
  test(`${group} is ${time ?? 'no time'}`, () => assert.equal(dayTime(group), time));
}
