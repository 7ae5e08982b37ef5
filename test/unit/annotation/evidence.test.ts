import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSure, type Rival, worstRival } from '../../../src/annotation/evidence';

type Case = [what: string, quote: number, context: number, score: number, rivals: Rival[], letters?: string];

const WORD = 'ROAD';
const PHRASE = 'BLOCKED THE ROAD TO THE YUNGAS ON MONDAY';
const around = { prefix: 'THE MINISTER SAID THAT DRIVERS ', suffix: ' AND AGAIN ON TUESDAY, BUT NOT A' };
const needle = (quote: string) => ({ ...around, quote });

const SURE: Case[] = [
  ['word for word, with a rival far behind', 1, 1, 1, [{ score: 0.4, quote: 0.7 }]],
  ['a few letters misread', 0.9, 0.8, 0.86, [{ score: 0.3, quote: 0.6 }]],
  ['half the letters of a word misread, between its contexts', 0.5, 0.9, 0.87, [], WORD],
  ['a phrase whose context is lost, found by itself', 0.9, 0, 0.4, [worstRival(0.2, needle(PHRASE))]],
];
for (const [what, quote, context, score, rivals, letters = PHRASE] of SURE) {
  test(`sure: ${what}`, () => assert.equal(isSure({ quote, context, score }, rivals, needle(letters)), true));
}

const UNSURE: Case[] = [
  ['a rival nearly as like', 0.95, 0.9, 0.95, [{ score: 0.9, quote: 0.95 }]],
  ['a rival that is behind by a little, and hardly more doubtful', 0.8, 0.7, 0.7, [{ score: 0.55, quote: 0.65 }]],
  ['a third of the quote misread', 0.65, 0.7, 0.7, []],
  ['too little of the whole', 0.75, 0.2, 0.55, []],
  ['a word without its context', 1, 0.3, 0.7, [], WORD],
  ['other words between the contexts', 0.3, 1, 0.8, [], WORD],
  ['a phrase whose context is lost, and whose like stood elsewhere', 0.9, 0, 0.4, [worstRival(0.35, needle(PHRASE))]],
  ['a phrase whose context is lost, badly read', 0.75, 0, 0.4, []],
  ['a word whose context is lost', 1, 0, 0.3, [], WORD],
];
for (const [what, quote, context, score, rivals, letters = PHRASE] of UNSURE) {
  test(`not sure: ${what}`, () => assert.equal(isSure({ quote, context, score }, rivals, needle(letters)), false));
}

test('three letters alone prove nothing', () => {
  assert.equal(isSure({ quote: 1, context: 1, score: 1 }, [], { prefix: 'A ', quote: 'ROAD', suffix: ' B' }), false);
});

test('what a note keeps of its rival is held against it as if all of it had been the quote', () => {
  const half = { prefix: 'X'.repeat(20), quote: 'Y'.repeat(40), suffix: 'Z'.repeat(20) };
  assert.deepEqual(worstRival(0.25, half), { score: 0.25, quote: 0.5 });
  assert.deepEqual(worstRival(0.9, half), { score: 0.9, quote: 1 });
});
