import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectionOf } from '../../../src/annotation/collection';
import { importNotes } from '../../../src/annotation/importing';
import { CABLE, FILE, noteOn } from './sampleCable';

const NOTES = [noteOn('BREAD'), noteOn('HIGHER', CABLE)];

test('notes of several files are one collection with one page', () => {
  const { type, label, total, first } = collectionOf('Notes on strikes', NOTES);
  assert.deepEqual([type, label, total], ['AnnotationCollection', 'Notes on strikes', 2]);
  assert.deepEqual((first as { items?: unknown }).items, NOTES);
});

test('the same notes are the same collection', () => {
  assert.equal(collectionOf('A', NOTES).id, collectionOf('A', NOTES).id);
  assert.notEqual(collectionOf('A', NOTES).id, collectionOf('A', NOTES.slice(1)).id);
});

test('what is exported is imported as it was', () => {
  const json = JSON.parse(JSON.stringify(collectionOf('A', NOTES)));
  assert.deepEqual(importNotes(json, FILE, () => 'never').notes, NOTES);
});
