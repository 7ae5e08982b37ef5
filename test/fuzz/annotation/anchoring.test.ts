// Notes on texts in the shape of a cable, edited at random: each note is found where its words went, or is an orphan.
//   node scripts/unit.mjs test/fuzz/annotation/anchoring.test.ts     (RUNS=1000 for a shorter one, SEED=seed or seed/path to repeat one)

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { anchorNote } from '../../../src/annotation/anchoring';
import type { Note } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import { cableText, readCable } from './cableShape';
import { furnitureOf, judge } from './judging';
import { randomEdit } from './randomEdits';
import { TrackedText } from './trackedText';

const RUNS = Number(process.env.RUNS ?? 10_000);
const [seed, path] = (process.env.SEED ?? '1979').split('/');
const replay = { seed: Number(seed), ...(path && { path }) };
const counts: Record<string, number> = {};

const selection = fc.tuple(
  fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000),
  fc.integer({ min: 1, max: 150 }),
  fc.boolean(),
);
const scene = fc.record({
  text: cableText,
  selections: fc.array(selection, { minLength: 1, maxLength: 8 }),
  edits: fc.array(randomEdit, { minLength: 1, maxLength: 6 }),
});

test('a note is on the words that it was written on, or on none', () => {
  fc.assert(
    fc.property(scene, ({ text, selections, edits }) => {
      const before = TrackedText.of(text);
      const ranges = selections.map((selection) => selected(text, selection));
      const marks = ranges.map(([start]) => before.ids[start]!);
      const now = edits.reduce((edited, edit) => edited.edited(edit(edited, marks)), before);
      const from = new NotedText(text, readCable(text));
      const { cables } = readCable(now.text);
      const to = new NotedText(now.text, { cables });
      for (const range of ranges) {
        const anchor = anchorNote(noteOn(range, from), to);
        const verdict = judge(anchor, before, range, now, furnitureOf(cables));
        counts[verdict] = (counts[verdict] ?? 0) + 1;
        const found = anchor.range && now.text.slice(...anchor.range);
        const isRight = verdict !== 'wrong' && verdict !== 'not the same';
        assert.ok(isRight, JSON.stringify({ verdict, found, ...anchor }, null, 1));
      }
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true, ...replay },
  );
});

after(() => console.log(counts));

function noteOn(range: [start: number, end: number], text: NotedText): Note {
  const target = targetOf('cable.txt', range, text);
  return newNote({ id: 'urn:uuid:1', now: '', creator: null, motivation: 'highlighting', text: '', tags: [], target });
}

/** Some characters, or the whole words that they lie in. */
function selected(text: string, [at, length, whole]: readonly [number, number, boolean]): [start: number, end: number] {
  let start = Math.floor(at * text.length);
  let end = Math.min(text.length, start + length);
  while (whole && start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (whole && end < text.length && /\S/.test(text[end]!)) end++;
  return [start, end];
}
