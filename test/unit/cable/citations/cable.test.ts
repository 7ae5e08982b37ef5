import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citedYear } from '../../../../src/cable/citations/cable';
import { firstCable, telegram } from '../telegram';

for (const [date, expected] of [
  ['1963-03-26', 1963],
  ['1963-01-03', 1962],
  ['1963-01-07', 1963],
  ['1963', 1963],
  ['19xx', null],
  [null, null],
] as const)
  test(`what a telegram of ${date} cites is as a rule of ${expected}`, () => assert.equal(citedYear(date), expected));

test('a telegram does not cite its own number', () => {
  assert.deepEqual(
    firstCable(telegram(['1. LA PAZ 3121 IS THIS ONE. SEE LA PAZ 3120.'])).citations.map((c) => c.number),
    ['3120'],
  );
});

test('a citation in text that bears no number is found', () => {
  assert.deepEqual(
    firstCable(telegram(['FOR THE DIRECTOR. SEE STATE 4711.', '', '1. TEXT.'])).citations.map((c) => c.text),
    ['STATE 4711'],
  );
});

test('with several addressees nobody knows whose YOUR is', () => {
  const header = { 'TO ': 'TO AMEMBASSY PARIS\nAMEMBASSY BONN' };
  const [found] = firstCable(telegram(['1. SEE YOUR 4711.'], header)).citations;
  assert.deepEqual([found?.number, found?.from, found?.certainty], ['4711', null, 'probable']);
});
