import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Json } from '../../../src/annotation/json';
import type { Note } from '../../../src/annotation/note';
import { newReply } from '../../../src/annotation/noteWriting';
import { withSource } from '../../../src/annotation/renaming';
import { FILE, noteOn } from './sampleCable';

const BREAD = noteOn('BREAD');
const source = (target: Json | undefined): unknown => (target as { source: string }).source;

test('a note on a renamed cable names it by its new name', () => {
  assert.equal(source(withSource(BREAD, FILE, '86ROME 1.txt').target), '86ROME%201.txt');
});

test('nothing else in the note changes', () => {
  const renamed = withSource(BREAD, FILE, 'b.txt');
  assert.deepEqual(withSource(renamed, 'b.txt', FILE), BREAD);
  assert.equal(renamed.modified, BREAD.modified);
});

test('a cable that keeps its name keeps its notes as they are', () => {
  assert.strictEqual(withSource(BREAD, FILE, FILE), BREAD);
});

test('an answer, and a note on something else, stay', () => {
  const reply = newReply(BREAD.id, { id: 'urn:uuid:r', now: '2024-05-01T09:30:00Z', creator: null, text: 'Yes.' });
  const other = { ...BREAD, target: 'https://example.org/' } as Note;
  assert.strictEqual(withSource(reply, FILE, 'b.txt'), reply);
  assert.strictEqual(withSource(other, FILE, 'b.txt'), other);
});

test('of several targets those on the cable are renamed', () => {
  const several = { ...BREAD, target: ['https://example.org/', { source: FILE, 'x:y': 1 }] } as Note;
  assert.deepEqual(withSource(several, FILE, 'b.txt').target, ['https://example.org/', { source: 'b.txt', 'x:y': 1 }]);
});
