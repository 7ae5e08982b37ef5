// Files that somebody made to be large: whatever the margin does with them takes twice as long when they are twice as large.
//   node scripts/unit.mjs test/fuzz/annotation/growth.test.ts     (SEED=seed for other shapes, RUNS=100 for more)

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorNotes } from '../../../src/annotation/anchoring';
import { type ContentChange, followEdits } from '../../../src/annotation/edits';
import { grouped } from '../../../src/annotation/grouping';
import { importNotes, placedIn } from '../../../src/annotation/importing';
import type { JsonObject } from '../../../src/annotation/json';
import { mergeNotes } from '../../../src/annotation/merging';
import type { Note } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote, newReply, threadsOf } from '../../../src/annotation/noteWriting';
import { passagesOf } from '../../../src/annotation/passages';
import { newSidecar, readSidecar, writeSidecar } from '../../../src/annotation/sidecar';
import type { Cable, CableDocument } from '../../../src/cable/model';
import { growthOf, MOST_GROWTH } from '../../growth';
import { readCable } from './cableShape';

const said = { now: '2024-05-01T09:30:00Z', creator: 'A. Reader', motivation: 'commenting' } as const;
const range = (length: number): number[] => Array.from({ length }, (_, i) => i);

const noteAt = (id: number, start: number, text = `Note ${id}.`): Note =>
  newNote({
    ...said,
    id: `urn:uuid:${id}`,
    text,
    tags: [`tag ${id % 3}`],
    target: {
      type: 'SpecificResource',
      source: 'a.txt',
      selector: [
        { type: 'TextQuoteSelector', exact: `WORD${id} `, prefix: `WORD${id - 1} `, suffix: `WORD${id + 1}` },
        { type: 'TextPositionSelector', start, end: start + 5 },
      ],
    },
  });
const notes = (count: number): Note[] => range(count).map((i) => noteAt(i, 8 * i));
const pageOf = (items: readonly Note[]): string => writeSidecar({ ...newSidecar('a.txt'), notes: items });
const twins = (count: number): Note[] =>
  range(count).map((i) => ({ ...noteAt(0, 0, `Version ${i}.`), modified: `${i}` }));
const pairs = (count: number): Note[] => [...notes(count), ...notes(count).map((note) => ({ ...note, modified: '3' }))];
const answersTo =
  (parentOf: (i: number) => number) =>
  (count: number): Note[] =>
    range(count).map((i) =>
      i ? newReply(`urn:uuid:${parentOf(i)}`, { ...said, id: `urn:uuid:${i}`, text: 'Yes.' }) : noteAt(0, 0),
    );
const paragraphs = (count: number): string =>
  range(count)
    .map((i) => `${i + 1}. WORD${i} WORD${i + 1}\n`)
    .join('');
const items = (count: number): Pick<CableDocument, 'cables'> => {
  const [cable] = readCable(paragraphs(count)).cables;
  return { cables: [{ ...cable!, paragraphs: cable!.paragraphs.map((one, i) => ({ ...one, level: i ? 2 : 1 })) }] };
};
const document = (raw: string): CableDocument => ({ lines: [], problems: [], ...readCable(raw) });
const filed = (count: number) => {
  const raw = paragraphs(count);
  return { fileName: 'a.txt', raw, document: document(raw), notes: notes(count) };
};

interface Noted {
  readonly raw: string;
  readonly notes: readonly Note[];
}
const anchored = ({ raw, notes }: Noted) => anchorNotes(notes, new NotedText(raw, readCable(raw)));
/** The same in a telegram that is surely another one. */
const anchoredElsewhere = ({ raw, notes }: Noted) => {
  const [cable] = readCable(raw).cables;
  const messageReference = { post: 'QUITO', number: '99999' } as Cable['messageReference'];
  const dateTimeGroup = { text: '010101Z JAN 62' } as Cable['dateTimeGroup'];
  return anchorNotes(notes, new NotedText(raw, { cables: [{ ...cable!, messageReference, dateTimeGroup }] }));
};
const quoting = (id: number, exact: string, prefix: string, suffix: string, state: JsonObject = {}): Note =>
  newNote({
    ...said,
    id: `urn:uuid:${id}`,
    text: 'Yes.',
    tags: [],
    target: {
      type: 'SpecificResource',
      source: 'a.txt',
      state,
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    },
  });
const gone = (count: number): Note[] =>
  range(count).map((i) => quoting(i, `NOBODY SAID ${i} WORDS THAT WORD${i} STOOD FOR`, 'BEFORE THAT ', ' AND BEHIND'));
const same = (count: number): Note[] => range(count).map((i) => quoting(i, 'SAME WORDS', 'THE ', ' AGAIN.'));
const elsewhere = (count: number): Note[] =>
  range(count).map((i) => {
    const state = { 'cable:sha256': 'ab', 'cable:reference': `LIMA-${i}`, 'cable:dateTimeGroup': '232006Z AUG 79' };
    return quoting(i, 'WORD7', '', '', state);
  });
/** As one act reports them: from the end of the text on. */
const edits = (count: number): ContentChange[] =>
  range(count).map((i) => ({ rangeOffset: 8 * (count - i), rangeLength: 2, text: 'ABC' }));

interface Shape<T> {
  readonly what: string;
  readonly make: (size: number) => T;
  readonly task: (input: T) => unknown;
}
const shape = <T>(what: string, make: (size: number) => T, task: (input: T) => unknown): Shape<unknown> => ({
  what,
  make,
  task: task as (input: unknown) => unknown,
});

const SHAPES = [
  shape('a sidecar of many notes', (n) => pageOf(notes(n)), readSidecar),
  shape('a sidecar of many versions of one note', (n) => pageOf(twins(n)), readSidecar),
  shape('a sidecar of two versions of many notes', (n) => pageOf(pairs(n)), readSidecar),
  shape(
    'two versions of many notes',
    (n) => [notes(n), notes(n)] as const,
    ([a, b]) => mergeNotes(null, a, b),
  ),
  shape(
    'many answers to one note',
    answersTo(() => 0),
    threadsOf,
  ),
  shape(
    'many answers, each to the one before',
    answersTo((i) => i - 1),
    threadsOf,
  ),
  shape(
    'an import of what is no annotation',
    (n): JsonObject[] => range(n).map(() => ({ type: 'Note' })),
    (json) => importNotes(json, 'a.txt', String),
  ),
  shape(
    'an import of many notes',
    (n): JsonObject => ({ type: 'AnnotationPage', items: notes(n) }),
    (json) => importNotes(json, 'a.txt', String),
  ),
  shape('the place of imported notes', filed, ({ raw, document, notes }) =>
    placedIn(new NotedText(raw, document), notes, notes),
  ),
  shape(
    'a text of many paragraphs',
    (n) => [paragraphs(n), readCable(paragraphs(n))] as const,
    ([raw, read]) => new NotedText(raw, read),
  ),
  shape(
    'a paragraph of many items',
    (n) => [paragraphs(n), items(n)] as const,
    ([raw, read]) => new NotedText(raw, read),
  ),
  shape('notes on as many paragraphs', filed, ({ raw, document, notes }) =>
    anchorNotes(notes, new NotedText(raw, document)),
  ),
  shape('passages in as many paragraphs', filed, (file) =>
    passagesOf(
      file,
      file.notes.map((note, i) => ({ note, state: 'exact', range: [8 * i, 8 * i + 5], score: 1 })),
    ),
  ),
  shape('orphans of as many paragraphs', filed, (file) => passagesOf(file, [])),
  shape('notes whose words are gone', (n) => ({ raw: paragraphs(n), notes: gone(n) }), anchored),
  shape(
    'notes on the same words everywhere',
    (n) => ({ raw: 'THE SAME WORDS AGAIN.\n'.repeat(n), notes: same(n) }),
    anchored,
  ),
  shape('notes on paragraphs of one number', (n) => ({ raw: '1. THE SAME\n'.repeat(n), notes: same(n) }), anchored),
  shape('notes from other telegrams', (n) => ({ raw: paragraphs(n), notes: elsewhere(n) }), anchoredElsewhere),
  shape(
    'notes and edits of one act',
    (n) => [notes(n).map((_, i) => ({ range: [8 * i, 8 * i + 5] as const })), edits(n)] as const,
    ([items, changes]) => followEdits(items, changes),
  ),
  shape(
    'notes in groups',
    (n) => passagesOf(filed(n), []),
    (passages) =>
      grouped(
        passages.map((passage) => ({ file: 'a', passage })),
        'tag',
        String,
      ),
  ),
];

for (const { what, make, task } of SHAPES) {
  test(`${what}: twice as many take twice the time`, () => {
    const growth = growthOf(make, task, 2000);
    console.log(`${what}: ${growth.toFixed(2)}`);
    assert.ok(growth < MOST_GROWTH, `time at 2n over time at n is ${growth.toFixed(2)}`);
  });
}
