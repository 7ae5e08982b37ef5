import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Cable } from '../../../src/cable/model';
import { firstCable, outline, telegram } from './telegram';

const cable = (body: readonly string[], replaced: Record<string, string> = {}): Cable =>
  firstCable(telegram(body, replaced));

test('a telegram runs from its first line that is not blank to its last', () => {
  const text = `\n\n${telegram(['1. (C) THE TUBA IS HERE.'])}\n\n\n`;
  const { range } = firstCable(text);
  assert.equal(text.slice(...range), text.trim());
});

describe('a message reference without a year of its own', () => {
  const CASES: readonly [what: string, replaced: Record<string, string>, year: number | null][] = [
    ['has that of the date-time group', {}, 1979],
    ['has none where the group is lost', { 'P 26': '' }, null],
  ];
  for (const [what, replaced, year] of CASES) {
    test(what, () => assert.equal(cable(['1. (C) THE TUBA IS HERE.'], replaced).messageReference?.year ?? null, year));
  }
});

describe('the telegrams that a text cites', () => {
  const cited = (body: string): string[] => cable([body]).citations.map(({ text }) => text);

  test('are those of stations that its header names', () =>
    assert.deepEqual(cited('1. (C) WE REFER TO STATE 88214 ON THE TUBA.'), ['STATE 88214']));

  test('are never itself, however its number is padded', () => {
    assert.deepEqual(cited('1. (C) LA PAZ 3121 TOLD OF THE TUBA.'), []);
    assert.deepEqual(cited('1. (C) LA PAZ 03121 TOLD OF THE TUBA.'), []);
  });

  test('may be another one of the same station', () =>
    assert.deepEqual(cited('1. (C) LA PAZ 3122 TOLD OF THE TUBA.'), ['LA PAZ 3122']));
});

describe('a damaged mark is read', () => {
  const BODY = ['1. (C) FIRST.', '', '2. (G) SECOND.', '', '3. (C) THIRD.'];
  const CASES: readonly [what: string, replaced: Record<string, string>, paragraphs: string][] = [
    ['where portions are marked', {}, '1:C 2:C? 3:C'],
    [
      'not in a telegram that is unclassified',
      { 'C O N F': 'UNCLAS LA PAZ 3121', CONFIDENTIAL: 'UNCLASSIFIED' },
      '1:C 2 3:C',
    ],
    ['not under the order of 1972, which knew no marks', { 'E.O.': 'E.O. 11652: GDS' }, '1:C 2 3:C'],
  ];
  for (const [what, replaced, paragraphs] of CASES) {
    test(what, () => assert.equal(outline(telegram(BODY, replaced)), paragraphs));
  }
});
