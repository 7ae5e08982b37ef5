import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circuitOf, type Parties } from '../../../../src/cable/citations/circuit';
import type { Citing } from '../../../../src/cable/citations/citing';

const parties = (self: string | null, other: string | null, year: number | null = 1963): Parties => ({
  self,
  other,
  year,
  stations: new Set(),
});
const citing = (sender: Citing['sender'], post: string | null = null, to: string | null = null): Citing => ({
  start: 0,
  series: null,
  sender,
  post,
  to,
  plain: true,
});

const FROM_SAIGON = parties('SAIGON', 'STATE');
const TO_SAIGON = parties('STATE', 'SAIGON');

const CASES: readonly [what: string, citing: Citing, parties: Parties, expected: string][] = [
  ['DEPTEL from Saigon', citing('department'), FROM_SAIGON, 'STATE > SAIGON'],
  ['DEPTEL to Saigon', citing('department'), TO_SAIGON, 'STATE > SAIGON'],
  ['DEPTEL to Saigon, as sent to Bonn', citing('department', null, 'BONN'), TO_SAIGON, 'STATE > BONN'],
  ['EMBTEL from Saigon', citing('mission'), FROM_SAIGON, 'SAIGON > STATE'],
  ['EMBTEL to Saigon', citing('mission'), TO_SAIGON, 'SAIGON > STATE'],
  ['EMBTEL to several posts', citing('mission'), parties('STATE', null), '? > STATE'],
  ['YOUR from Saigon', citing('reader'), FROM_SAIGON, 'STATE > SAIGON'],
  ['YOUR to Saigon', citing('reader'), TO_SAIGON, 'SAIGON > STATE'],
  ['OUR from Saigon', citing('writer'), FROM_SAIGON, 'SAIGON > STATE'],
  ['a circular', citing('circular'), TO_SAIGON, 'STATE > ?'],
  ['SECTO', citing('toDepartment'), FROM_SAIGON, '? > STATE'],
  ['TOSEC', citing('fromDepartment'), FROM_SAIGON, 'STATE > ?'],
  ['Bonn', citing('named', 'BONN'), FROM_SAIGON, 'BONN > STATE'],
  ['STATE from Saigon', citing('named', 'STATE'), FROM_SAIGON, 'STATE > SAIGON'],
  [
    'STATE of 1979, when all its telegrams had one count',
    citing('named', 'STATE'),
    parties('BONN', 'STATE', 1979),
    'STATE > ?',
  ],
  ['Bonn of 1979', citing('named', 'BONN'), parties('STATE', 'BONN', 1979), 'BONN > ?'],
  ['another agency', citing('unknown'), FROM_SAIGON, '? > ?'],
];

for (const [what, words, ends, expected] of CASES)
  test(`${what} went ${expected}`, () => {
    const { from, to } = circuitOf(words, ends);
    assert.equal(`${from ?? '?'} > ${to ?? '?'}`, expected);
  });
