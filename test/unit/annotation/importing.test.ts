import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importNotes } from '../../../src/annotation/importing';
import type { Json, JsonObject } from '../../../src/annotation/json';
import { checkAnnotation } from '../../../src/annotation/modelRules';
import { type Note, noteQuote, noteText, repliesTo } from '../../../src/annotation/note';

const NOTE = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'https://example.org/1',
  type: 'Annotation',
  bodyValue: 'Look.',
  target: 'https://example.org/cable',
};
const imported = (json: Json): Note[] => importNotes(json, 'A B.txt', () => 'urn:uuid:new').notes;

const WRAPPINGS: [what: string, json: Json][] = [
  ['a single annotation', NOTE],
  ['a list', [NOTE]],
  ['a page', { type: 'AnnotationPage', items: [NOTE] }],
  ['a collection', { type: 'AnnotationCollection', total: 1, first: { type: 'AnnotationPage', items: [NOTE] } }],
  ['a collection in a list', [{ type: ['AnnotationCollection'], first: [{ type: 'AnnotationPage', items: NOTE }] }]],
];
for (const [what, json] of WRAPPINGS) {
  test(`${what} is imported onto the cable, and remembers where it was`, () => {
    const target = { type: 'SpecificResource', source: 'A%20B.txt', via: 'https://example.org/cable' };
    assert.deepEqual(imported(json), [{ ...NOTE, target }]);
  });
}

test('what is imported follows the model', () => {
  for (const note of imported([NOTE, { ...NOTE, id: undefined } as unknown as JsonObject]))
    assert.deepEqual(checkAnnotation(note), []);
});

test('an annotation without an id gets one', () => {
  assert.deepEqual(
    imported({ type: 'Annotation', target: 'x' }).map(({ id }) => id),
    ['urn:uuid:new'],
  );
});

test('selectors and unknown fields stay', () => {
  const selector = [{ type: 'TextQuoteSelector', exact: 'BREAD', 'x:y': 1 }];
  const [note] = imported({ ...NOTE, 'x:z': 2, target: { source: 'https://example.org/cable', selector, 'x:w': 3 } });
  assert.equal(noteQuote(note!)?.exact, 'BREAD');
  assert.deepEqual([note!['x:z'], (note!.target as JsonObject)['x:w']], [2, 3]);
});

test('a note on this very cable stays as it is', () => {
  const note = { ...NOTE, target: { source: 'A%20B.txt', selector: { type: 'TextQuoteSelector', exact: 'A' } } };
  assert.deepEqual(imported(note), [note]);
});

test('a note on several targets keeps them all', () => {
  const [note] = imported({ ...NOTE, target: ['https://example.org/a', { id: 'https://example.org/b' }] });
  assert.deepEqual(
    (note!.target as JsonObject[]).map(({ via }) => via),
    ['https://example.org/a', 'https://example.org/b'],
  );
});

test('a note on another note is an answer to it', () => {
  const answer = {
    id: 'https://example.org/2',
    type: 'Annotation',
    motivation: 'commenting',
    bodyValue: 'No.',
    target: NOTE.id,
  };
  const note = imported([NOTE, answer])[1]!;
  assert.equal(repliesTo(note), NOTE.id);
  assert.deepEqual(note.motivation, ['commenting', 'replying']);
});

test('what is no annotation is skipped, and it is said why', () => {
  const json = [
    NOTE,
    { type: 'Note', id: 'x' },
    7,
    { type: 'AnnotationCollection', first: 'https://example.org/page1' },
    {},
  ];
  const { notes, skipped } = importNotes(json, 'a.txt', () => 'x');
  assert.equal(notes.length, 1);
  assert.deepEqual(skipped, [
    'an object of type Note is no annotation',
    'an item without the type "Annotation" is no annotation',
    'https://example.org/page1 is only the address of annotations; they are not in this file',
    'an item without the type "Annotation" is no annotation',
  ]);
});

test('collections in collections are opened, however many there are', () => {
  const collection = (first: Json): Json => ({ type: 'AnnotationCollection', first });
  const nested = Array.from({ length: 20_000 }).reduce<Json>(collection, NOTE);
  assert.deepEqual(imported([collection([{ ...NOTE, id: 'https://example.org/other' }]), nested]).length, 2);
});

test('the answer of the Hypothesis API is known by its rows', () => {
  const rows = [
    { id: 'h1', uri: 'https://example.org/cable', text: 'Look.', target: [{ source: 'https://example.org/cable' }] },
  ];
  const [note] = imported({ total: 1, rows });
  assert.equal(noteText(note!), 'Look.');
  assert.deepEqual(note!.target, { type: 'SpecificResource', source: 'A%20B.txt', via: 'https://example.org/cable' });
});

for (const json of [null, 7, 'text', [], {}] as Json[]) {
  test(`${JSON.stringify(json)} holds no notes`, () => assert.deepEqual(imported(json), []));
}

const all = (json: Json) => importNotes(json, 'A B.txt', () => 'urn:new');
const ROW: JsonObject = { id: 'h1', uri: 'https://example.org/cable', text: 'Look.' };

test('two annotations of one id that say different things are both kept, and it is said; imported again they are the same', () => {
  const json = [NOTE, { ...NOTE, bodyValue: 'Something else.' }, NOTE];
  const { notes, skipped } = all(json);
  assert.equal(new Set(notes.map(({ id }) => id)).size, 2);
  assert.match(skipped.join(), /two annotations have the id/);
  assert.deepEqual(all(json).notes, notes);
});

test('a list in which both kinds stand is read as a whole', () => {
  assert.equal(all([NOTE, ROW]).notes.length, 2);
  const { notes, skipped } = all({ rows: [ROW, NOTE, { nothing: 1 }] });
  assert.equal(notes.length, 2);
  assert.equal(skipped.length, 1);
});

test('further pages are read, and where they are not in the file it is said', () => {
  const other = { ...NOTE, id: 'https://example.org/other' };
  const next = { type: 'AnnotationPage', items: [other], next: 'https://example.org/page3' };
  const { notes, skipped } = all({ type: 'AnnotationPage', items: [NOTE], next });
  assert.equal(notes.length, 2);
  assert.deepEqual(skipped, [
    'https://example.org/page3 is only the address of annotations; they are not in this file',
  ]);
});

test('an answer that holds but a part of what it tells of says so', () => {
  assert.deepEqual(all({ total: 300, rows: [ROW] }).skipped, ['the file tells of 300 annotations, and holds 1']);
});
