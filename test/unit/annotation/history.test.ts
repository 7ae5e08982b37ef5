import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepBetween, withoutStep } from '../../../src/annotation/history';
import type { Note } from '../../../src/annotation/note';
import { noteText } from '../../../src/annotation/note';
import { withText } from '../../../src/annotation/noteWriting';
import { noteOn } from './sampleCable';

const [BREAD, ROAD, FORCE] = ['BREAD', 'THE ROAD', 'FORCE'].map((words) => noteOn(words)) as [Note, Note, Note];
const LATER = '2024-06-01T00:00:00Z';
const RYE = withText(BREAD, 'Rye', LATER);
const said = (notes: readonly Note[]): string[] => notes.map((note) => `${note.id}: ${noteText(note)}`).sort();

const STEPS: [what: string, before: Note[], after: Note[]][] = [
  ['adding a note', [ROAD], [ROAD, BREAD]],
  ['deleting a note', [ROAD, BREAD], [ROAD]],
  ['deleting all notes', [ROAD, BREAD], []],
  ['rewriting a note', [ROAD, BREAD], [ROAD, RYE]],
  ['rewriting one and deleting another', [ROAD, BREAD], [RYE]],
];
for (const [what, before, after] of STEPS) {
  test(`${what} can be taken back`, () => {
    const step = stepBetween(before, after);
    assert.ok(step);
    assert.deepEqual(said(withoutStep(after, step, LATER)), said(before));
  });

  test(`${what} can be taken back after another note came`, () => {
    const step = stepBetween(before, after);
    assert.ok(step);
    assert.deepEqual(said(withoutStep([...after, FORCE], step, LATER)), said([...before, FORCE]));
  });
}

test('no step lies between the same notes, in whatever order', () => {
  assert.equal(stepBetween([BREAD, ROAD], [ROAD, { ...BREAD }]), null);
});

test('a rewriting that is taken back is the later version for others', () => {
  const step = stepBetween([BREAD], [RYE]);
  assert.ok(step);
  assert.equal(withoutStep([RYE], step, '2024-07-01T00:00:00Z')[0]?.modified, '2024-07-01T00:00:00Z');
});

test('a note that comes back is to the letter what it was', () => {
  const step = stepBetween([BREAD], []);
  assert.ok(step);
  assert.deepEqual(withoutStep([], step, LATER), [BREAD]);
});
