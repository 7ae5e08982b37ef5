import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXPORT_FORMATS, type ExportFormat, exported } from '../../../src/annotation/exporting';
import { parse } from '../../../src/cable/parse';
import { CABLE, FILE, noteOn } from './sampleCable';

const FILES = [{ fileName: FILE, raw: CABLE, document: parse(CABLE), notes: [noteOn('BREAD')] }];

const SHOWN: Record<ExportFormat, RegExp> = {
  markdown: /^# Notes on .*\n\n## Telegram 6550 from La Paz, August 23, 1979, 2006Z, paragraph 4\n\n> BREAD\n/,
  csv: /^file,line,[\s\S]*\r\n1979LAPAZ06550\.txt,35,LA PAZ 06550,/,
  json: /"label": "Notes on 1979LAPAZ06550\.txt"[\s\S]*"exact": "BREAD"/,
};
for (const format of EXPORT_FORMATS) {
  test(`notes are exported as ${format}`, () => assert.match(exported(FILES, format), SHOWN[format]));
  test(`no notes are exported as ${format} without a fault`, () =>
    assert.doesNotMatch(exported([], format), /undefined/));
}

test('JSON-LD names all files and counts all notes', () => {
  const page = JSON.parse(exported([...FILES, { ...FILES[0]!, fileName: 'b.txt' }], 'json'));
  assert.equal(page.label, `Notes on ${FILE}, b.txt`);
  assert.equal(page.total, 2);
});
