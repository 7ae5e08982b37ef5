import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Note } from '../../../src/annotation/note';
import { newReply } from '../../../src/annotation/noteWriting';
import { type NotedFile, passagesOf } from '../../../src/annotation/passages';
import { parse } from '../../../src/cable/parse';
import { CABLE, FILE, noteOn } from './sampleCable';

const notedFile = (notes: readonly Note[], raw = CABLE): NotedFile => ({
  fileName: FILE,
  raw,
  document: parse(raw),
  notes,
});

test('a passage is cited with telegram, date, paragraph and line', () => {
  const [passage] = passagesOf(notedFile([noteOn('BREAD')]));
  assert.equal(passage?.citation, 'Telegram 6550 from La Paz, August 23, 1979, 2006Z, paragraph 4');
  assert.equal(passage?.messageReference, 'LA PAZ 06550');
  assert.equal(passage?.dateTimeGroup, '232006Z AUG 79');
  assert.equal(passage?.paragraph, '4');
  assert.equal(passage?.line, CABLE.slice(0, CABLE.indexOf('BREAD')).split('\n').length);
  assert.equal(passage?.quote, 'BREAD');
  assert.equal(passage?.state, 'exact');
});

test('a number that is only guessed is exported as its lines print it', () => {
  const raw = CABLE.replace('A L LA PAZ 06550', 'A L LA PAZ 08231');
  const [passage] = passagesOf(notedFile([noteOn('BREAD', raw)], raw));
  assert.equal(passage?.messageReference, 'LA PAZ 08231 / 06550');
  assert.match(passage?.citation ?? '', /^Telegram \[8231 or 6550\?\] from La Paz/);
});

test('passages stand in the order of the text, those without a place last', () => {
  const edited = CABLE.replace('TO THE YUNGAS', '');
  const notes = ['TO THE YUNGAS', 'BREAD', 'PAGE 01', 'HIGHER'].map((words) => noteOn(words));
  const passages = passagesOf(notedFile(notes, edited));
  assert.deepEqual(
    passages.map(({ quote, state }) => `${quote}: ${state}`),
    ['PAGE 01: exact', 'HIGHER: moved', 'BREAD: moved', 'TO THE YUNGAS: orphaned'],
  );
});

test('a note that lost its words is cited by the paragraph that it names', () => {
  const [passage] = passagesOf(notedFile([noteOn('TO THE YUNGAS')], CABLE.replace('TO THE YUNGAS', '')));
  assert.equal(passage?.line, null);
  assert.match(passage?.citation ?? '', /, paragraph 2$/);
});

test('a file without a telegram is cited by its name', () => {
  const raw = 'notes to self: buy bread';
  const file = { ...notedFile([noteOn('bread', raw)], raw), document: parse('') };
  assert.equal(passagesOf(file)[0]?.citation, FILE);
});

test('a header line is in no paragraph', () => {
  const [passage] = passagesOf(notedFile([noteOn('INFO AMEMBASSY LIMA')]));
  assert.equal(passage?.paragraph, null);
  assert.equal(passage?.citation, 'Telegram 6550 from La Paz, August 23, 1979, 2006Z');
});

test('answers come with their note', () => {
  const note = noteOn('BREAD');
  const reply = newReply(note.id, { id: 'urn:uuid:r', now: '', creator: null, text: 'Yes.' });
  const passages = passagesOf(notedFile([reply, note]));
  assert.deepEqual(
    passages.map(({ replies }) => replies.map(({ id }) => id)),
    [['urn:uuid:r']],
  );
});

test('an answer to a note that is not there is an orphan, and is there', () => {
  const reply = newReply('gone', { id: 'urn:uuid:r', now: '', creator: null, text: 'Yes.' });
  assert.deepEqual(
    passagesOf(notedFile([reply])).map(({ state }) => state),
    ['orphaned'],
  );
});

for (const [name, end] of [
  ['CR LF', '\r\n'],
  ['CR', '\r'],
] as const) {
  test(`lines are counted in a text with ${name}`, () => {
    const raw = CABLE.replace(/\n/g, end);
    assert.equal(passagesOf(notedFile([noteOn('ACTION ARA-15')], raw))[0]?.line, 4);
  });
}
