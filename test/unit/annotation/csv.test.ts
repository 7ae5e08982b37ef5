import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from '../../../src/annotation/csv';
import type { Note } from '../../../src/annotation/note';
import { newReply } from '../../../src/annotation/noteWriting';
import { parse } from '../../../src/cable/parse';
import { CABLE, FILE, noteOn } from './sampleCable';

const csv = (...notes: Note[]): string => csvOf([{ fileName: FILE, raw: CABLE, document: parse(CABLE), notes }]);

test('a note is a row under the names of the columns', () => {
  const [names, row, end] = csv(noteOn('BREAD', CABLE, { tags: ['food', 'prices'] })).split('\r\n');
  assert.equal(
    names,
    'file,line,message_reference,date_time_group,paragraph,citation,state,quote,note,tags,motivation,creator,created,modified,resolved,reply_to,id',
  );
  assert.equal(
    row,
    '1979LAPAZ06550.txt,35,LA PAZ 06550,232006Z AUG 79,4,"Telegram 6550 from La Paz, August 23, 1979, 2006Z, paragraph 4",' +
      'exact,BREAD,Worth a look.,food; prices,commenting,A. Reader,2024-05-01T09:30:00Z,2024-05-01T09:30:00Z,no,,urn:uuid:BREAD',
  );
  assert.equal(end, '');
});

test('an answer has the passage of its note, and names it', () => {
  const note = noteOn('BREAD');
  const rows = csv(note, newReply(note.id, { id: 'urn:uuid:r', now: '', creator: 'B', text: 'Yes.' })).split('\r\n');
  assert.match(rows[2] ?? '', /,exact,BREAD,Yes\.,,replying,B,.*,urn:uuid:BREAD,urn:uuid:r$/);
});

test('quotes, commas and line ends stay in their cell', () => {
  assert.ok(
    csv(noteOn('A HIGHER\nTARIFF', CABLE, { text: 'He said "no", twice' })).includes(
      ',"A HIGHER\nTARIFF","He said ""no"", twice",',
    ),
  );
});

test('nothing that a spreadsheet would run as a formula is one', () => {
  assert.match(csv(noteOn('BREAD', CABLE, { text: '=1+1', creator: '@home' })), /,"'=1\+1",,commenting,"'@home",/);
});

test('no notes, no rows', () => assert.equal(csv().split('\r\n').length, 2));
