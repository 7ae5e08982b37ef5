import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json, JsonObject } from '../../../src/annotation/json';
import * as notes from '../../../src/annotation/note';

const note = (fields: JsonObject): notes.Note => ({ id: 'urn:uuid:1', type: 'Annotation', ...fields });
const said = (value: string, purpose = 'commenting'): Json => ({ type: 'TextualBody', purpose, value });
const withSelector = (selector: Json, target: JsonObject = {}): notes.Note =>
  note({ target: { source: 'a.txt', selector, ...target } });

const ITEMS: [item: Json, isNote: boolean][] = [
  [{ id: 'a', type: 'Annotation' }, true],
  [{ id: 'a', type: ['x:Remark', 'Annotation'] }, true],
  [{ type: 'Annotation' }, false],
  [{ id: '', type: 'Annotation' }, false],
  [{ id: 'a' }, false],
  ['a', false],
];
for (const [item, isNote] of ITEMS) {
  test(`${JSON.stringify(item)} is ${isNote ? 'a' : 'no'} note`, () => assert.equal(notes.isNote(item), isNote));
}

const TEXTS: [fields: JsonObject, text: string, tags: string[]][] = [
  [{}, '', []],
  [{ body: said('Look.') }, 'Look.', []],
  [{ body: [said('Look.'), said('oil', 'tagging'), said('And here.', 'describing')] }, 'Look.\n\nAnd here.', ['oil']],
  [{ body: [{ value: 'Untyped.' }, 'https://example.org/image.png'] }, 'Untyped.', []],
  [{ bodyValue: 'Plain.' }, 'Plain.', []],
];
for (const [fields, text, tags] of TEXTS) {
  test(`${JSON.stringify(fields)} says ${JSON.stringify(text)}`, () => {
    assert.equal(notes.noteText(note(fields)), text);
    assert.deepEqual(notes.noteTags(note(fields)), tags);
  });
}

const CREATORS: [creator: Json, name: string | null][] = [
  [{ type: 'Person', name: 'A. Reader' }, 'A. Reader'],
  [{ nickname: 'ar' }, 'ar'],
  ['https://example.org/ar', 'https://example.org/ar'],
  [[{ id: 'acct:ar@example.org' }, { name: 'B' }], 'acct:ar@example.org'],
  [null, null],
];
for (const [creator, name] of CREATORS) {
  test(`${JSON.stringify(creator)} is ${name}`, () => assert.equal(notes.noteCreator(note({ creator })), name));
}

test('an answer names the note that it answers', () => {
  assert.equal(notes.repliesTo(note({ motivation: 'replying', target: 'urn:uuid:2' })), 'urn:uuid:2');
  assert.equal(notes.repliesTo(note({ motivation: ['replying'], target: { source: 'urn:uuid:2' } })), 'urn:uuid:2');
  assert.equal(notes.repliesTo(note({ motivation: 'commenting', target: 'a.txt' })), null);
});

test('a quote is found wherever the model lets it stand', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'BREAD', prefix: 'A ' };
  const read = { exact: 'BREAD', prefix: 'A ', suffix: '', copy: { which: 1, count: 1 }, rival: 0 };
  assert.deepEqual(notes.noteQuote(withSelector(quote)), read);
  assert.deepEqual(notes.noteQuote(withSelector([{ type: 'FragmentSelector', value: 'x', refinedBy: [quote] }])), read);
  assert.equal(notes.noteQuote(withSelector({ type: 'TextQuoteSelector' })), null);
});

test('a quote knows its copies and its rival', () => {
  const quote = { type: 'TextQuoteSelector', exact: 'A', 'cable:copy': 2, 'cable:copies': 3, 'cable:rival': 1 };
  assert.deepEqual(notes.noteQuote(withSelector(quote))?.copy, { which: 2, count: 3 });
  assert.equal(notes.noteQuote(withSelector(quote))?.rival, 1);
});

test('a position within a paragraph is not one in the text', () => {
  const position = { type: 'TextPositionSelector', start: 4, end: 9 };
  assert.deepEqual(notes.notePosition(withSelector([position])), [4, 9]);
  assert.equal(notes.notePosition(withSelector({ type: 'FragmentSelector', value: 'x', refinedBy: position })), null);
  assert.equal(notes.notePosition(withSelector({ ...position, end: 9.5 })), null);
});

test('only fragments of our scheme name a paragraph', () => {
  const fragment = { type: 'FragmentSelector', value: 'paragraph=7' };
  assert.equal(notes.notePlace(withSelector(fragment)).paragraph, null);
  assert.equal(notes.notePlace(withSelector({ ...fragment, conformsTo: 'urn:x-cable-text:fragment' })).paragraph, '7');
});

test('the digest is that of our state', () => {
  const state = [{ type: 'TimeState' }, { 'cable:sha256': 'ab' }];
  assert.equal(notes.noteDigest(withSelector([], { state })), 'ab');
  assert.equal(notes.noteDigest(withSelector([])), null);
});

test('the telegram is that of our state', () => {
  const state = [{ 'cable:reference': 'LIMA-17' }, { 'cable:sha256': 'ab', 'cable:dateTimeGroup': '232006Z AUG 79' }];
  const telegram = { reference: null, dateTimeGroup: '232006Z AUG 79', documentNumber: null };
  assert.deepEqual(notes.noteTelegram(withSelector([], { state })), telegram);
});

test('a note is open until it is resolved', () => {
  assert.deepEqual([note({}), note({ 'cable:resolved': true })].map(notes.isResolved), [false, true]);
});
