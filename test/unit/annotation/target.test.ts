import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/annotation/json';
import { checkAnnotation } from '../../../src/annotation/modelRules';
import { iriOf, rebased, targetOf } from '../../../src/annotation/target';
import { CABLE, FILE, noteOn, rangeOf, textOf } from './sampleCable';

const targetFor = (words: string, raw = CABLE, occurrence = 1): JsonObject =>
  targetOf(FILE, rangeOf(words, raw, occurrence), textOf(raw));
const selectorsFor = (words: string, raw = CABLE): JsonObject[] =>
  targetFor(words, raw).selector as unknown as JsonObject[];

test('a target names the file, the version of its text, the paragraph, the words and their position', () => {
  const [start, end] = rangeOf('BREAD', CABLE);
  assert.deepEqual(targetFor('BREAD'), {
    type: 'SpecificResource',
    source: FILE,
    state: {
      type: 'cable:TextState',
      'cable:sha256': textOf(CABLE).digest,
      'cable:reference': 'LA PAZ-6550',
      'cable:dateTimeGroup': '232006Z AUG 79',
    },
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'urn:x-cable-text:fragment',
        value: 'paragraph=4',
        refinedBy: {
          type: 'TextQuoteSelector',
          exact: 'BREAD',
          prefix: 'NT WOULD NOT SURVIVE A LONG STRIKE. '.slice(-32),
          suffix: ' IS\nALREADY SCARCE. END COMMENT.\nMORALES'.slice(0, 32),
        },
      },
      { type: 'TextPositionSelector', start, end },
    ],
  });
});

test('outside the paragraphs the words stand for themselves', () => {
  const [quote, position] = selectorsFor('INFO AMEMBASSY LIMA');
  assert.equal(quote?.type, 'TextQuoteSelector');
  assert.equal(position?.type, 'TextPositionSelector');
});

test('what follows the model follows the model', () => {
  for (const words of ['BREAD', 'INFO AMEMBASSY LIMA', CABLE]) assert.deepEqual(checkAnnotation(noteOn(words)), []);
});

test('context ends at whole characters, and positions count them', () => {
  const raw = `${'😀'.repeat(40)}WORDS${'😀'.repeat(40)}`;
  const [quote, position] = selectorsFor('WORDS', raw);
  assert.equal(quote?.prefix, '😀'.repeat(32));
  assert.equal(quote?.suffix, '😀'.repeat(32));
  assert.deepEqual(position, { type: 'TextPositionSelector', start: 40, end: 45 });
});

test('a run of blanks in the context counts as one: it tells no place from another', () => {
  const raw = `STEDMAN SIGNED FOR THE AMBASSADOR${' '.repeat(60)}WORDS\n\n\n\n\nPAGE 02        LA PAZ  06550  01 OF 02  232006Z`;
  const [quote] = selectorsFor('WORDS', raw);
  assert.equal(quote?.prefix, `TEDMAN SIGNED FOR THE AMBASSADOR${' '.repeat(60)}`.replace(/^T/, ''));
  assert.equal(quote?.suffix, '\n\n\n\n\nPAGE 02        LA PAZ  06550  01 OF 02  2');
});

test('a text of blanks gives no more than so many of them', () => {
  const [quote] = selectorsFor('WORDS', `${' '.repeat(5000)}WORDS`);
  assert.equal(String(quote?.prefix).length, 256);
});

test('a target is the same whatever the line ends', () => {
  const raw = `\uFEFF${CABLE.replace(/\n/g, '\r\n')}`;
  assert.deepEqual(targetFor('TO THE YUNGAS', raw), targetFor('TO THE YUNGAS'));
});

test('words that stand in the same context again are counted', () => {
  const raw = `${CABLE}\n${'THE SAME LINE AGAIN AND AGAIN AND AGAIN.\n'.repeat(3)}`;
  const target = targetOf(FILE, rangeOf('SAME', raw, 2), textOf(raw));
  assert.match(JSON.stringify(target), /"cable:rival":(?:0\.\d+|1)/);
});

test('an empty selection has a position only', () => {
  const at = CABLE.indexOf('E.O.');
  assert.deepEqual(targetOf(FILE, [at, at], textOf(CABLE)).selector, [
    { type: 'TextPositionSelector', start: at, end: at },
  ]);
});

test('a file name becomes an IRI', () => {
  assert.equal(iriOf('86R0ME 024465 #2.txt'), '86R0ME%20024465%20%232.txt');
});

test('measured anew, a note keeps its quote and everything unknown', () => {
  const note = JSON.parse(JSON.stringify(noteOn('BREAD')));
  note.target['x:scan'] = 7;
  note.target.state['x:by'] = 'us';
  note.target.selector[0]['x:more'] = true;
  const raw = CABLE.replace('BREAD', 'RICE').replace('4. COMMENT', '5. COMMENT').replace('3. THE', '3. NO.\n\n4. THE');
  const moved = JSON.parse(JSON.stringify(rebased(note, rangeOf('RICE', raw), textOf(raw))));
  assert.equal(moved.target.selector[0].refinedBy.exact, 'BREAD');
  assert.equal(moved.target.selector[0].value, 'paragraph=5');
  assert.equal(moved.target.selector[0]['x:more'], true);
  assert.equal(moved.target['x:scan'], 7);
  assert.equal(moved.target.selector[1].start, raw.indexOf('RICE'));
  assert.equal(moved.target.state['cable:sha256'], textOf(raw).digest);
});
