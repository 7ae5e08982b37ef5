import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Parties } from '../../../../src/cable/citations/circuit';
import { listedReference } from '../../../../src/cable/citations/listed';

const SAIGON: Parties = { self: 'SAIGON', other: 'STATE', year: 1963, stations: new Set() };

const read = (post: string | null, number: string | null, year: number | null = null) =>
  listedReference({ label: 'A', text: 'AS PRINTED', post, number, year, range: [0, 10] }, SAIGON);

for (const [post, expected] of [
  ['DEPTEL', 'DEPTEL STATE > SAIGON'],
  ['EMBTELS', 'EMBTEL SAIGON > STATE'],
  ['YOUR', '- STATE > SAIGON'],
  ['PARIS', '- PARIS > STATE'],
  ['PORT NOWHERE', '- PORT NOWHERE > ?'],
  ['CONSULATE AT PARIS', '- CONSULATE AT PARIS > ?'],
  ['SECTO', 'SECTO ? > STATE'],
] as const)
  test(`a REF line with ${post} 12 refers to ${expected}`, () => {
    const { series, from, to, post: sender } = read(post, '12');
    assert.equal(`${series ?? '-'} ${from ?? '?'} > ${to ?? '?'}`, expected);
    assert.equal(sender, from);
  });

test('what is printed stays beside what is read', () => {
  const { label, text, number, range } = read('DEPTEL', '12');
  assert.deepEqual([label, text, number, range], ['A', 'AS PRINTED', '12', [0, 10]]);
});

test('a printed year is not inferred', () => {
  assert.deepEqual([read('PARIS', '12', 1961).year, read('PARIS', '12', 1961).yearInferred], [1961, false]);
  assert.deepEqual([read('PARIS', '12').year, read('PARIS', '12').yearInferred], [1963, true]);
});

test('who sends in a series of a delegation is only probable', () => {
  assert.deepEqual([read('SECTO', '1').certainty, read('PARIS', '1').certainty], ['probable', 'certain']);
});

test('what is no telegram keeps its words and gets no year', () => {
  const { year, yearInferred, from } = read(null, null);
  assert.deepEqual([year, yearInferred, from], [null, false, null]);
});
