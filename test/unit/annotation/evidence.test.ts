import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holds, isSure, type Rival, worstRival } from '../../../src/annotation/evidence';
import type { Candidate } from '../../../src/annotation/likeness';

const WORD = 'ROAD';
const PHRASE = 'BLOCKED THE ROAD TO THE YUNGAS ON MONDAY';
const around = { prefix: 'THE MINISTER SAID THAT DRIVERS ', suffix: ' AND AGAIN ON TUESDAY, BUT NOT A' };
const needle = (quote: string) => ({ ...around, quote });

/** A place where all is as it was, but for what is said. */
const place = (rest: Partial<Candidate> = {}): Candidate => ({
  range: [0, 1],
  words: PHRASE,
  quote: 1,
  before: 1,
  after: 1,
  sides: 2,
  inPlace: true,
  score: 1,
  ...rest,
});
const NO_CONTEXT = { before: 0, after: 0, sides: 0 };
const ONE_SIDE = { before: 0.9, after: 0, sides: 1 };
const MISREAD = { words: PHRASE.replace('ROAD', 'R0AD').replace('MONDAY', 'M0NDAY'), quote: 0.95 };
const EDITED = { words: PHRASE.replace('MONDAY', 'SUNDAY THE FIFTH'), quote: 0.75 };

type Case = [what: string, place: Candidate, rivals: Rival[], quote?: string];

const SURE: Case[] = [
  ['word for word, with a rival far behind', place(), [{ score: 0.4, quote: 0.7 }]],
  ['a few letters misread', place({ ...MISREAD, score: 0.86 }), [{ score: 0.3, quote: 0.6 }]],
  ['a few letters misread, the context lost on one side', place({ ...MISREAD, ...ONE_SIDE, score: 0.7 }), []],
  ['half of a word misread, between its contexts', place({ words: 'R0A0', quote: 0.51, score: 0.87 }), [], WORD],
  [
    'a phrase whose context is lost, as it was',
    place({ ...NO_CONTEXT, score: 0.4 }),
    [worstRival(0.2, needle(PHRASE))],
  ],
  ['an edited phrase in its place, between its contexts', place({ ...EDITED, score: 0.9 }), []],
];
for (const [what, best, rivals, quote = PHRASE] of SURE) {
  test(`sure: ${what}`, () => assert.equal(isSure(best, rivals, needle(quote)), true));
}

const UNSURE: Case[] = [
  ['a rival nearly as like', place({ ...MISREAD, score: 0.95 }), [{ score: 0.9, quote: 0.95 }]],
  ['a rival a little behind, hardly more doubtful', place({ ...MISREAD, score: 0.7 }), [{ score: 0.55, quote: 0.65 }]],
  ['a third of it misread', place({ ...MISREAD, quote: 0.65, before: 0.7, after: 0.7, score: 0.7 }), []],
  ['too little of the whole', place({ ...MISREAD, ...ONE_SIDE, quote: 0.75, score: 0.55 }), []],
  ['a word with half of its context', place({ words: WORD, ...ONE_SIDE, score: 0.7 }), [], WORD],
  ['other words between the contexts', place({ words: 'SHIP', quote: 0.3, score: 0.8 }), [], WORD],
  ['words without context, with a like', place({ ...NO_CONTEXT, score: 0.4 }), [worstRival(0.35, needle(PHRASE))]],
  ['misread words without context', place({ ...MISREAD, ...NO_CONTEXT, score: 0.8 }), []],
  ['a word whose context is lost', place({ words: WORD, ...NO_CONTEXT, score: 0.3 }), [], WORD],
  ['a near twin in other company', place({ ...EDITED, ...NO_CONTEXT, score: 0.8 }), []],
  ['a near twin behind the same words', place({ ...EDITED, ...ONE_SIDE, score: 0.8 }), []],
  ['a near twin elsewhere between the same words', place({ ...EDITED, inPlace: false, score: 0.9 }), []],
];
for (const [what, best, rivals, quote = PHRASE] of UNSURE) {
  test(`not sure: ${what}`, () => assert.equal(isSure(best, rivals, needle(quote)), false));
}

test('three letters alone prove nothing', () => {
  assert.equal(isSure(place({ words: WORD }), [], { prefix: 'A ', quote: WORD, suffix: ' B' }), false);
});

test('what a note keeps of its rival is held against it as if all of it had been the quote', () => {
  const half = { prefix: 'X'.repeat(20), quote: 'Y'.repeat(40), suffix: 'Z'.repeat(20) };
  assert.deepEqual(worstRival(0.25, half), { score: 0.25, quote: 0.5 });
  assert.deepEqual(worstRival(0.9, half), { score: 0.9, quote: 1 });
});

test('what would stand where the quote stood, were it taken out, holds as any other place does', () => {
  assert.equal(holds(place(MISREAD), needle(PHRASE)), true);
  assert.equal(holds(place({ ...EDITED, inPlace: false }), needle(PHRASE)), false);
});
