import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { JsonObject } from '../../../src/annotation/json';
import { mergeNotes, withoutTwins } from '../../../src/annotation/merging';
import { type Note, repliesTo } from '../../../src/annotation/note';
import { newReply } from '../../../src/annotation/noteWriting';

const note = (id: string, bodyValue: string, day: number, fields: JsonObject = {}): Note => {
  return {
    id,
    type: 'Annotation',
    created: '2024-05-01T00:00:00Z',
    modified: `2024-05-0${day}T00:00:00Z`,
    bodyValue,
    target: 'a.txt',
    ...fields,
  };
};
const A1 = note('a', 'one', 1);
const A2 = note('a', 'two', 2);
const A3 = note('a', 'three', 3);
const B1 = note('b', 'other', 1);
const said = (notes: readonly Note[]): string[] =>
  notes.map(({ id, bodyValue }) => `${id.length > 3 ? 'copy' : id}:${bodyValue}`);

const MERGES: [what: string, base: Note[] | null, ours: Note[], theirs: Note[], merged: string[]][] = [
  ['nothing and nothing', [], [], [], []],
  ['nothing has happened', [A1], [A1], [A1], ['a:one']],
  ['we changed it', [A1], [A2], [A1], ['a:two']],
  ['they changed it', [A1], [A1], [A2], ['a:two']],
  ['both made the same change', [A1], [A2], [A2], ['a:two']],
  ['both changed it: the later stands, the earlier is kept', [A1], [A3], [A2], ['a:three', 'copy:two']],
  ['both added notes', [], [A1], [B1], ['a:one', 'b:other']],
  ['we deleted it', [A1, B1], [B1], [A1, B1], ['b:other']],
  ['they deleted it', [A1, B1], [A1, B1], [B1], ['b:other']],
  ['they deleted what we changed', [A1], [A2], [], ['a:two']],
  ['we deleted what they changed', [A1], [], [A2], ['a:two']],
  ['no base: nothing is deleted', null, [A1], [B1], ['a:one', 'b:other']],
  ['no base: the later stands, the earlier is kept', null, [A1], [A2], ['a:two', 'copy:one']],
];
for (const [what, base, ours, theirs, merged] of MERGES) {
  test(`${what}: ${merged.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(said(mergeNotes(base, ours, theirs).notes), merged);
    assert.deepEqual(said(mergeNotes(base, theirs, ours).notes).sort(), [...merged].sort());
  });
}

test('different fields of one note are changed by both without a conflict', () => {
  const resolved = note('a', 'one', 2, { 'cable:resolved': true });
  const { notes, conflicts } = mergeNotes([A1], [A3], [resolved]);
  assert.deepEqual(notes, [{ ...A3, 'cable:resolved': true }]);
  assert.deepEqual(conflicts, []);
});

test('a field that one side took out is gone', () => {
  const resolved = note('a', 'one', 1, { 'cable:resolved': true });
  assert.deepEqual(mergeNotes([resolved], [A1], [note('a', 'two', 2, { 'cable:resolved': true })]).notes, [A2]);
});

test('positions measured twice are no conflict', () => {
  const { conflicts } = mergeNotes([A1], [{ ...A1, target: 'b.txt' }], [{ ...A1, target: 'c.txt' }]);
  assert.deepEqual(conflicts, []);
});

test('a conflicting copy is an answer to the note, with all that it said', () => {
  const earlier = note('a', 'two', 2, { 'x:colour': 'red', motivation: 'questioning' });
  const { notes, conflicts } = mergeNotes([A1], [A3], [earlier]);
  const copy = notes[1]!;
  assert.deepEqual(conflicts, ['a']);
  assert.equal(repliesTo(copy), 'a');
  assert.equal(copy['x:colour'], 'red');
  assert.equal(copy['cable:conflictingCopy'], true);
});

test('both people make the same copy, and merging again makes no second one', () => {
  const ours = mergeNotes([A1], [A3], [A2]).notes;
  const theirs = mergeNotes([A1], [A2], [A3]).notes;
  assert.deepEqual(ours, theirs);
  assert.deepEqual(mergeNotes([A1], ours, theirs).notes, ours);
});

test('a note that was deleted while it was answered is kept with its answer', () => {
  const reply = newReply('a', { id: 'r', now: '2024-05-04T00:00:00Z', creator: null, text: 'But see B.' });
  assert.deepEqual(
    mergeNotes([A1], [], [A1, reply]).notes.map(({ id }) => id),
    ['r', 'a'],
  );
});

const TWINS: [what: string, notes: Note[], merged: string[]][] = [
  ['no two of one id', [A1, B1], ['a:one', 'b:other']],
  ['the same twice', [A1, B1, A1], ['a:one', 'b:other']],
  ['an older version behind', [A2, A1, B1], ['a:two', 'copy:one', 'b:other']],
  ['three versions', [A1, A3, A2], ['a:three', 'copy:one', 'copy:two']],
];
for (const [what, notes, merged] of TWINS) {
  test(`${what}: the latest stands, the words of all are kept: ${merged.join(', ')}`, () => {
    assert.deepEqual(said(withoutTwins(notes)).sort(), [...merged].sort());
  });
}

test('whatever both sides do, no words are lost but those that one side deleted unchanged', () => {
  const version = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('x', 'y', 'z'),
    day: fc.integer({ min: 1, max: 3 }),
  });
  const side = fc
    .uniqueArray(version, { selector: ({ id }) => id })
    .map((all) => all.map(({ id, text, day }) => note(id, text, day)));
  fc.assert(
    fc.property(side, side, side, (base, ours, theirs) => {
      const { notes } = mergeNotes(base, ours, theirs);
      const words = new Set(notes.map(({ bodyValue }) => bodyValue));
      for (const kept of [...ours, ...theirs]) {
        const before = base.find(({ id }) => id === kept.id);
        if (before?.bodyValue !== kept.bodyValue) assert.ok(words.has(kept.bodyValue), JSON.stringify(kept));
      }
      assert.equal(new Set(notes.map(({ id }) => id)).size, notes.length);
    }),
  );
});
