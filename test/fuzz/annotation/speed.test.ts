// How long 200 notes on a text of 100 kB take to find their words again.
//   node scripts/unit.mjs test/fuzz/annotation/speed.test.ts

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorNotes } from '../../../src/annotation/anchoring';
import type { Note } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import { readCable, wrapped } from './cableShape';

const NOTES = 200;
const SIZE = 100_000;
const words = fc.sample(fc.stringMatching(/^[A-Z]{2,11}$/), { numRuns: 3000, seed: 1979 });
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 60, maxLength: 90 })
  .map((all) => wrapped(`${all.join(' ')}.`));
const TEXT = fc
  .sample(sentence, { numRuns: 400, seed: 1979 })
  .map((text, i) => `${i + 1}. ${text}\n\n`)
  .join('')
  .slice(0, SIZE);

const noted = (raw: string): NotedText => new NotedText(raw, readCable(raw));
const from = noted(TEXT);
const notes = Array.from({ length: NOTES }, (_, i): Note => {
  const start = Math.floor((i * (SIZE - 300)) / NOTES);
  const target = targetOf('cable.txt', [start, start + [6, 40, 80, 160][i % 4]!], from);
  return newNote({
    id: `urn:uuid:${i}`,
    now: '',
    creator: null,
    motivation: 'highlighting',
    text: '',
    tags: [],
    target,
  });
});

const noise = (every: number): string =>
  TEXT.replace(/[A-Z]/g, (letter, at: number) => ((at * 7919) % every ? letter : '#'));

const TEXTS: [what: string, raw: string, most: number][] = [
  ['unchanged', TEXT, 20],
  ['unchanged, with CR LF', TEXT.replace(/\n/g, '\r\n'), 20],
  ['after a line was put in', `NODIS\n${TEXT}`, 300],
  ['wrapped otherwise', TEXT.replace(/([A-Z])\n(?=[A-Z])/g, '$1 '), 300],
  ['with one letter in 50 misread', noise(50), 300],
  ['with one letter in 12 misread', noise(12), 300],
  ['replaced by another', [...TEXT].reverse().join(''), 300],
];
for (const [what, raw, most] of TEXTS) {
  test(`${NOTES} notes on a text ${what} are anchored within ${most} ms`, () => {
    const times = Array.from({ length: 5 }, () => {
      const text = noted(raw);
      const start = performance.now();
      anchorNotes(notes, text);
      return performance.now() - start;
    });
    const states = anchorNotes(notes, noted(raw)).map(({ state }) => state);
    const shares = ['exact', 'moved', 'changed', 'orphaned'].map(
      (state) => `${state} ${states.filter((s) => s === state).length}`,
    );
    console.log(`${what}: ${Math.min(...times).toFixed(1)} ms; ${shares.join(', ')}`);
    assert.ok(Math.min(...times) < most);
  });
}
