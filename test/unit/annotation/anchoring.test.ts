import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorNote, anchorNotes } from '../../../src/annotation/anchoring';
import type { Note } from '../../../src/annotation/note';
import { newReply } from '../../../src/annotation/noteWriting';
import { rebased } from '../../../src/annotation/target';
import { CABLE, carried, noteOn, rangeOf, textOf } from './sampleCable';

const TARIFF = 'OFFERED A HIGHER\nTARIFF';

for (const words of ['A', 'LORRY DRIVERS', TARIFF, 'EXPECTED\n\nCONFIDENTIAL\n\nPAGE 02', 'PAGE 01', CABLE]) {
  test(`in the unchanged text a note on ${JSON.stringify(words.slice(0, 30))} is exact`, () => {
    assert.deepEqual(carried(noteOn(words), CABLE), { state: 'exact', words });
  });
}

const CRLF = CABLE.replace(/\n/g, '\r\n');
const BOM = `\uFEFF${CABLE}`;
for (const [name, raw] of Object.entries({ CRLF, BOM, both: `\uFEFF${CRLF}`, CR: CABLE.replace(/\n/g, '\r') })) {
  test(`the same text with ${name} is the same text`, () => {
    const words = TARIFF.replace('\n', raw.includes('\r\n') ? '\r\n' : raw.includes('\r') ? '\r' : '\n');
    assert.deepEqual(carried(noteOn(TARIFF), raw), { state: 'exact', words });
    assert.deepEqual(carried(noteOn(words, raw), CABLE), { state: 'exact', words: TARIFF });
  });
}

const CHANGES: [what: string, raw: string, state: string, words: string | null][] = [
  ['a line is put in above', CABLE.replace('E.O.', 'NODIS\nE.O.'), 'moved', TARIFF],
  ['a line is put in below', `${CABLE}NNNN\n`, 'exact', TARIFF],
  [
    'lines are wrapped otherwise',
    CABLE.replace(TARIFF, 'OFFERED\nA HIGHER TARIFF'),
    'moved',
    'OFFERED\nA HIGHER TARIFF',
  ],
  [
    'blanks are not blanks',
    CABLE.replace(TARIFF, 'OFFERED\u00A0A \fHIGHER TARIFF'),
    'moved',
    'OFFERED\u00A0A \fHIGHER TARIFF',
  ],
  ['a letter was misread', CABLE.replace('HIGHER', 'HICHER'), 'changed', 'OFFERED A HICHER\nTARIFF'],
  ['emoji stand before it', `😀😀😀\n${CABLE}`, 'moved', TARIFF],
  [
    'a page break cuts it',
    CABLE.replace('HIGHER\n', 'HIGHER\n\nCONFIDENTIAL\n\nPAGE 02        LA PAZ  06550  01 OF 02  232006Z\n\n'),
    'moved',
    'OFFERED A HIGHER\n\nCONFIDENTIAL\n\nPAGE 02        LA PAZ  06550  01 OF 02  232006Z\n\nTARIFF',
  ],
  ['its sentence is gone', CABLE.replace(`THE MINISTER OF TRANSPORT ${TARIFF}. `, ''), 'orphaned', null],
  ['the file holds another text', 'THE QUICK BROWN FOX JUMPS OVER THE LAZY DOG. '.repeat(20), 'orphaned', null],
  ['the file is empty', '', 'orphaned', null],
];
for (const [what, raw, state, words] of CHANGES) {
  test(`when ${what}, the note is ${state}`, () => {
    assert.deepEqual(carried(noteOn(TARIFF), raw), { state, words });
  });
}

test('a word that stands in other sentences too stays with its own', () => {
  const second = noteOn('GOVERNMENT WOULD NOT', CABLE, {}, 2);
  const edited = CABLE.replace('HE EXPECTED', 'HE SAID HE EXPECTED');
  const range = anchorNote(second, textOf(edited)).range;
  assert.deepEqual(range, rangeOf('GOVERNMENT WOULD NOT', edited, 2));
});

test('a word whose sentence is gone is not found in another sentence', () => {
  const note = noteOn('GOVERNMENT WOULD NOT', CABLE, {}, 2);
  const edited = CABLE.replace(/4\. COMMENT[\s\S]*END COMMENT\./, '4. NO COMMENT.');
  assert.equal(carried(note, edited).state, 'orphaned');
});

test('after edits that were followed, the position holds although the words differ', () => {
  const edited = CABLE.replace('A HIGHER\nTARIFF', 'NOTHING');
  const note = rebased(noteOn('A HIGHER\nTARIFF'), rangeOf('NOTHING', edited), textOf(edited));
  assert.deepEqual(carried(note, edited), { state: 'changed', words: 'NOTHING' });
});

test('a position outside the text is not trusted', () => {
  const note = noteOn(TARIFF);
  const target = JSON.parse(JSON.stringify(note.target));
  target.selector[1] = { type: 'TextPositionSelector', start: 5, end: 99_999 };
  assert.deepEqual(carried({ ...note, target }, CABLE), { state: 'moved', words: TARIFF });
});

const bare = (target: object): Note => ({ id: 'urn:uuid:1', type: 'Annotation', target }) as unknown as Note;
const FRAGMENT = { type: 'FragmentSelector', conformsTo: 'urn:x-cable-text:fragment', value: 'paragraph=4' };

test('a note that quotes nothing is on its paragraph, or on the whole file', () => {
  assert.match(carried(bare({ source: 'a', selector: FRAGMENT }), CABLE).words ?? '', /^4\. COMMENT/);
  assert.deepEqual(carried(bare({ source: 'a' }), CABLE), { state: 'exact', words: '' });
  const lost = { ...FRAGMENT, value: 'paragraph=40' };
  assert.equal(carried(bare({ source: 'a', selector: lost }), CABLE).state, 'orphaned');
});

test('answers to notes are not anchored', () => {
  const note = noteOn(TARIFF);
  const reply = newReply(note.id, { id: 'urn:uuid:2', now: '', creator: null, text: 'Indeed.' });
  assert.equal(anchorNotes([note, reply], textOf(CABLE)).length, 1);
});

test('whatever a note holds, it is anchored within the text or nowhere', () => {
  const selector = fc.record(
    {
      type: fc.constantFrom('TextQuoteSelector', 'TextPositionSelector', 'FragmentSelector'),
      exact: fc.oneof(fc.string(), fc.constantFrom('BREAD', 'THE', '😀', '\n'), fc.jsonValue()),
      prefix: fc.oneof(fc.string(), fc.jsonValue()),
      start: fc.oneof(fc.integer(), fc.jsonValue()),
      end: fc.oneof(fc.integer(), fc.jsonValue()),
      value: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  const text = textOf(CABLE);
  fc.assert(
    fc.property(fc.oneof(fc.array(selector), fc.jsonValue()), (selectors) => {
      const state = { 'cable:sha256': text.digest };
      const { range } = anchorNote(bare({ source: 'a', state, selector: selectors }), text);
      if (range) assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= CABLE.length);
    }),
  );
});
