import assert from 'node:assert/strict';
import { test } from 'node:test';
import Papa from 'papaparse';
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
      'exact,BREAD,Worth a look.,"food; prices",commenting,A. Reader,2024-05-01T09:30:00Z,2024-05-01T09:30:00Z,no,,urn:uuid:BREAD',
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

const RUN = '=+-@＝＋－＠\u2212';
const FORMULAS: readonly string[] = [
  ...[...RUN].map((letter) => `${letter}1+1`),
  '=1+1\nand a second line',
  "=cmd|' /C calc'!A0\r\nsecond",
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' \u00a0=1+1',
  '\u3000＝1+1',
  '\ufeff=1+1',
  '\u200b@SUM(A1)',
  '\u0000-1',
  '\t\t ;-1',
  'words; =1+1',
  'words;=1+1;\t+2',
];

const cellsOf = (table: string): string[][] => Papa.parse(table, { delimiter: ',' }).data;

/** Whether a spreadsheet would take a cell for a formula, as it comes or cut at semicolons and TABs. */
const runs = (cell: string): boolean =>
  cell.split(/[;\t]/).some((part) => RUN.includes(part.replace(/^[\s\p{Cc}\p{Cf}]+/u, '')[0] ?? ' '));

for (const text of FORMULAS) {
  test(`${JSON.stringify(text)} is run by no spreadsheet, wherever it stands`, () => {
    const note = { ...noteOn('BREAD', CABLE, { text, creator: text, tags: [text, 'b'] }), id: text, created: text };
    const [, row = []] = cellsOf(csv(note));
    assert.equal(row.filter((cell) => cell.includes("'")).length, 5);
    assert.deepEqual(row.filter(runs), []);
    assert.equal(row[8]?.replaceAll("'", ''), text.replaceAll("'", ''));
  });
}

for (const text of ['He said =1+1.', 'A; B', 'A\tB', '; "C"', 'a-b', '5 - 3', "'QUOTED'", '1979-08-23'])
  test(`${text} stays as it is`, () => assert.equal(cellsOf(csv(noteOn('BREAD', CABLE, { text })))[1]?.[8], text));

test('no notes, no rows', () => assert.equal(csv().split('\r\n').length, 2));
