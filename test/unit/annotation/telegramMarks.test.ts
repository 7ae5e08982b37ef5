import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areOfOthers, cableKey, fieldsFrom, marksFrom, marksOf } from '../../../src/annotation/telegramMarks';
import type { Cable } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';
import { CABLE, carried, noteOn } from './sampleCable';

const NONE = { reference: null, dateTimeGroup: null, documentNumber: null };
const MARKS = { reference: 'LA PAZ-6550', dateTimeGroup: '232006Z AUG 79', documentNumber: '1979LAPAZ06550' };

test('zeros before a serial number do not count in a key', () => {
  const key = (post: string | null, number: string) =>
    cableKey({ messageReference: { post, number } } as unknown as Cable);
  assert.deepEqual([key('LA PAZ', '06550'), key(null, '0')], ['LA PAZ-6550', '0']);
  assert.equal(cableKey({ messageReference: null } as unknown as Cable), null);
});

test('a telegram is told from others by its reference, its date-time group and its number in an archive', () => {
  assert.deepEqual(marksOf(parse(CABLE).cables[0]!), { ...MARKS, documentNumber: null });
  const attributes = { 'Document Number': '1979LAPAZ06550' };
  assert.deepEqual(marksOf({ messageReference: null, dateTimeGroup: null, attributes } as unknown as Cable), {
    ...NONE,
    documentNumber: '1979LAPAZ06550',
  });
});

const PAIRS: [what: string, a: typeof NONE | typeof MARKS, b: typeof NONE | typeof MARKS, others: boolean][] = [
  ['themselves', MARKS, MARKS, false],
  ['nothing', MARKS, NONE, false],
  [
    'all three others',
    MARKS,
    { reference: 'LIMA-17', dateTimeGroup: '010900Z MAY 80', documentNumber: '1980LIMA00017' },
    true,
  ],
  [
    'one that is the same',
    MARKS,
    { ...MARKS, dateTimeGroup: '010900Z MAY 80', documentNumber: '1980LIMA00017' },
    false,
  ],
  [
    'one misread',
    MARKS,
    { reference: 'LA PAZ-6S50', dateTimeGroup: '010900Z MAY 80', documentNumber: null } as never,
    false,
  ],
  ['another reference alone', MARKS, { ...NONE, reference: 'LIMA-17' } as never, false],
  ['another document number alone', MARKS, { ...NONE, documentNumber: '1979LAPAZ06718' } as never, true],
  [
    'other blanks and points',
    MARKS,
    { ...NONE, reference: 'LAPAZ 6550', dateTimeGroup: '232006Z AUG. 79' } as never,
    false,
  ],
];
for (const [what, a, b, others] of PAIRS) {
  test(`a telegram and one with ${what} ${others ? 'are two' : 'may be one'}`, () => {
    assert.equal(areOfOthers(a, b), others);
    assert.equal(areOfOthers(b, a), others);
  });
}

test('what a note keeps is read again; what is not there is not written, and what is no text is not read', () => {
  for (const marks of [MARKS, NONE, { ...NONE, reference: 'LIMA-17' }]) {
    assert.deepEqual(marksFrom(fieldsFrom(marks)), marks);
  }
  assert.deepEqual(fieldsFrom(NONE), {});
  assert.deepEqual(marksFrom({ 'cable:reference': 17, 'cable:dateTimeGroup': ['A'] }), NONE);
});

test('a note on one telegram is an orphan in another, though its words and all around them stand there too', () => {
  const note = noteOn('TAGS: PINT');
  const other = CABLE.replaceAll('06550', '07318').replaceAll('232006Z', '301547Z').replace('LORRY', 'TRUCK');
  assert.equal(carried(note, other).state, 'orphaned');
  assert.equal(carried(note, CABLE.replace('LORRY', 'TRUCK')).state, 'exact');
});
