import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draftOf, typedFrom } from '../../../src/annotation/draft';
import { edited } from '../../../src/annotation/editing';
import type { Json, JsonObject } from '../../../src/annotation/json';
import { type Note, noteTags } from '../../../src/annotation/note';

const NOW = '2024-06-01T00:00:00Z';
const noteWith = (body: Json, more: JsonObject = {}): Note =>
  ({ id: 'urn:1', type: 'Annotation', target: 'a', ...more, body }) as Note;
const text = (value: string, more: JsonObject = {}): JsonObject => ({ type: 'TextualBody', value, ...more });
const tag = (value: string): JsonObject => text(value, { purpose: 'tagging', creator: { id: 'urn:b', name: 'B' } });
const typed = (note: Note): string => typedFrom(draftOf(note));
const bodies = (note: Note): Json[] => note.body as Json[];

test('a tag of two words keeps its words and who gave it', () => {
  const note = noteWith([text('See.'), tag('Cold War')]);
  const after = edited(note, typed(note).replace('See.', 'Seen.'), NOW);
  assert.deepEqual(bodies(after), [text('Seen.'), tag('Cold War')]);
});

test('a last line "#4" of a note without tags stays a line', () => {
  const note = noteWith([text('See paragraph\n#4')]);
  const after = edited(note, typed(note).replace('See', 'Read'), NOW);
  assert.deepEqual(bodies(after), [text('Read paragraph\n#4')]);
});

test('of two bodies the one that was not touched stays as it is, with who wrote it', () => {
  const other = text('Theirs.', { creator: 'urn:b', language: 'en' });
  const note = noteWith([text('Ours.'), tag('oil'), other]);
  const after = edited(note, typed(note).replace('Ours', 'Mine'), NOW);
  assert.deepEqual(bodies(after), [text('Mine.'), tag('oil'), other]);
});

test('two bodies that are both touched stay two', () => {
  const note = noteWith([text('Ours.', { creator: 'urn:a' }), text('Theirs.', { creator: 'urn:b' })]);
  assert.deepEqual(bodies(edited(note, 'Mine.\n\nYours.', NOW)), [
    text('Mine.', { creator: 'urn:a' }),
    text('Yours.', { creator: 'urn:b' }),
  ]);
});

test('the short form of a text stays short, one body alone stays alone', () => {
  const short = noteWith([], { bodyValue: 'Why?' });
  assert.equal(edited(short, 'How?', NOW).bodyValue, 'How?');
  assert.deepEqual(edited(noteWith(text('Why?')), 'How?', NOW).body, text('How?'));
});

test('a tag that is an address is no tag to be typed, and stays', () => {
  const address = { type: 'SpecificResource', purpose: 'tagging', source: 'https://example.org/oil' };
  const note = noteWith([text('Why?'), address, tag('oil')]);
  assert.deepEqual(bodies(edited(note, 'Why?', NOW)), [text('Why?'), address]);
});

const words = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '#', '4', '.', '-'), maxLength: 20 });
const body = fc.oneof(
  words.map((value) => text(value, { creator: 'urn:b' })),
  words.map(tag),
  fc.constant('https://example.org/map'),
);

test('a note that is opened and saved untouched is the same note', () => {
  fc.assert(
    fc.property(fc.array(body, { maxLength: 5 }), (list) => {
      const note = noteWith(list);
      assert.equal(edited(note, typed(note), NOW), note);
    }),
  );
});

test('who changes one body changes nothing else of the note', () => {
  const plain = fc
    .string({ unit: fc.constantFrom('a', 'B', '.', '#'), minLength: 1, maxLength: 9 })
    .map((w) => `x${w}`);
  fc.assert(
    fc.property(
      fc.array(plain, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      fc.array(words, { maxLength: 3 }),
      (said, at, tags) => {
        const texts = said.map((value, i) => text(value, { creator: `urn:${i}` }));
        const note = noteWith([...texts, ...[...new Set(tags)].map(tag)]);
        const i = at % said.length;
        const changed = said.map((value, k) => (k === i ? `new ${value}` : value));
        const after = edited(note, typedFrom({ text: changed.join('\n\n'), tags: noteTags(note) }), NOW);
        const expected = bodies(note).map((one, k) => (k === i ? { ...(one as JsonObject), value: changed[i]! } : one));
        assert.deepEqual({ ...after, modified: 0 }, { ...note, body: expected, modified: 0 });
      },
    ),
  );
});
