import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/annotation/json';
import { isResolved, type Note, noteTags, noteText } from '../../../src/annotation/note';
import {
  newNote,
  newReply,
  threadsOf,
  withoutNote,
  withResolved,
  withTags,
  withText,
} from '../../../src/annotation/noteWriting';

const NOW = '2024-05-01T09:30:00Z';
const LATER = '2024-05-02T09:30:00Z';
const DRAFT = {
  id: 'urn:uuid:1',
  now: NOW,
  creator: 'A. Reader',
  motivation: 'questioning',
  text: 'Why?',
  tags: ['oil'],
  target: 'a.txt',
} as const;
const made = (fields: JsonObject): Note => ({ ...newNote(DRAFT), ...fields }) as Note;

test('a new note is an annotation of the model', () => {
  assert.deepEqual(newNote(DRAFT), {
    id: 'urn:uuid:1',
    type: 'Annotation',
    motivation: 'questioning',
    creator: { type: 'Person', name: 'A. Reader' },
    created: NOW,
    modified: NOW,
    body: [
      { type: 'TextualBody', purpose: 'questioning', format: 'text/markdown', value: 'Why?' },
      { type: 'TextualBody', purpose: 'tagging', value: 'oil' },
    ],
    target: 'a.txt',
  });
});

test('a highlight has no body, an unsigned note no creator', () => {
  const note = newNote({ ...DRAFT, motivation: 'highlighting', text: '', tags: [], creator: null });
  assert.deepEqual(note.body, []);
  assert.ok(!('creator' in note));
});

test('new words take the place of the old, and nothing else changes', () => {
  const body = [
    { type: 'TextualBody', purpose: 'tagging', value: 'oil' },
    'https://example.org/map',
    { type: 'TextualBody', value: 'Why?', 'x:mood': 'curious' },
  ];
  const note = withText(made({ body, 'x:colour': 'red' }), 'How?', LATER);
  assert.deepEqual(note.body, [body[0], body[1], { type: 'TextualBody', value: 'How?', 'x:mood': 'curious' }]);
  assert.equal(note['x:colour'], 'red');
  assert.equal(note.modified, LATER);
});

const WORDS: [what: string, fields: JsonObject, text: string, after: string][] = [
  ['a highlight gets words', { body: [] }, 'Look.', 'Look.'],
  ['a note loses its words', {}, '', ''],
  ['several bodies of which one paragraph is left', { body: [{ value: 'A' }, { value: 'B' }] }, 'A and B', 'A and B'],
  ['a bodyValue says something else', { body: undefined, bodyValue: 'A' }, 'B', 'B'],
];
for (const [what, fields, text, after] of WORDS) {
  test(what, () => assert.equal(noteText(withText(made(fields), text, LATER)), after));
}

test('the same words, the same tags: the same note', () => {
  const note = newNote(DRAFT);
  assert.equal(withText(note, 'Why?', LATER), note);
  assert.equal(withTags(note, ['oil'], LATER), note);
});

test('tags come and go; one that stays keeps its body', () => {
  const body = [
    { type: 'TextualBody', purpose: 'tagging', value: 'oil', 'x:id': 7 },
    { type: 'TextualBody', purpose: 'tagging', value: 'coca' },
  ];
  const note = withTags(made({ body }), ['oil', 'strikes'], LATER);
  assert.deepEqual(noteTags(note), ['oil', 'strikes']);
  assert.deepEqual((note.body as unknown[])[0], body[0]);
});

test('a note is resolved and opened again without a trace', () => {
  const resolved = withResolved(newNote(DRAFT), true, LATER);
  assert.ok(isResolved(resolved));
  assert.ok(!('cable:resolved' in withResolved(resolved, false, LATER)));
});

const reply = (id: string, parent: string, now: string): Note => newReply(parent, { id, now, creator: null, text: id });
const ALL = [
  newNote(DRAFT),
  reply('c', 'b', '2024-05-04T00:00:00Z'),
  reply('b', 'urn:uuid:1', '2024-05-03T00:00:00Z'),
  reply('lost', 'gone', NOW),
];

test('answers, and answers to answers, follow their note by date; one without its note stands for itself', () => {
  const threads = threadsOf(ALL).map(({ note, replies }) => [note.id, ...replies.map(({ id }) => id)]);
  assert.deepEqual(threads, [['urn:uuid:1', 'b', 'c'], ['lost']]);
});

test('a note goes with its answers, an answer with what answers it', () => {
  assert.deepEqual(
    withoutNote(ALL, 'urn:uuid:1').map(({ id }) => id),
    ['lost'],
  );
  assert.deepEqual(
    withoutNote(ALL, 'b').map(({ id }) => id),
    ['urn:uuid:1', 'lost'],
  );
});

test('answers in a circle do no harm', () => {
  const circle = [reply('a', 'b', NOW), reply('b', 'a', NOW)];
  assert.deepEqual(
    threadsOf(circle).map(({ note }) => note.id),
    ['a', 'b'],
  );
  assert.deepEqual(withoutNote(circle, 'a'), []);
});
