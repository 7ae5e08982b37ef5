// Notes on released cables, edited at random: each note is found where its words went, or is an orphan. Some minutes.
//   node scripts/unit.mjs test/fuzz/annotation/realTexts.test.ts
// CORPUS=folder with texts; RUNS=1000 for a shorter one; SEED=seed for others; FILE=part of a name for some of the texts.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { type Anchor, anchorNotes } from '../../../src/annotation/anchoring';
import { followEdits } from '../../../src/annotation/edits';
import { remeasured, restedAnchors } from '../../../src/annotation/liveAnchors';
import type { Note } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import type { Range } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';
import { furnitureOf, judge } from './judging';
import { type Edit, randomEdit } from './randomEdits';
import { randomNumbers, selectionsIn } from './selections';
import { TrackedText } from './trackedText';

const CORPUS = process.env.CORPUS ?? '../shared/corpus';
const RUNS = Number(process.env.RUNS ?? 10_000);
const SEED = Number(process.env.SEED ?? 1979);

/** How a text may come from a disk or a web page. */
const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/\r?\n/g, '\r\n'),
  (text) => `\uFEFF${text.replace(/\r?\n/g, '\r\n')}`,
  (text) => text.replace(/^(?=.*\bPAGE \d)/gm, '\f'),
  (text) => text.replace(/ /g, (blank, at: number) => (at % 5 ? blank : '\u00A0')),
  (text) => text.replace(/ (?=[A-Z])/g, (blank, at: number) => (at % 11 ? blank : ' 😀 ')),
];

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const edits = fc.array(randomEdit, { minLength: 1, maxLength: 5 });
const counts: Record<string, Record<string, number>> = {};
let sequences = 0;

/** A text as it was when the notes were written. */
interface Scene {
  readonly text: TrackedText;
  readonly ranges: readonly Range[];
  readonly notes: readonly Note[];
}

if (!files.length) test('notes on released cables', { skip: `no texts at ${CORPUS}` }, () => {});
for (const [number, file] of files.entries()) {
  if (!file.includes(process.env.FILE ?? '')) continue;
  test(`notes on ${file} are on their words or on none, whatever is edited`, () => {
    for (const [dress, runs] of runsOn(number)) {
      const scene = sceneOf(dress(readFileSync(join(CORPUS, file), 'utf8')), number);
      const property = fc.property(edits, (sequence) => checkSequence(scene, sequence));
      fc.assert(property, { numRuns: runs, seed: SEED + number, endOnFailure: true, includeErrorInReport: true });
    }
  });
}

after(() => {
  console.log(`${sequences} edit sequences on ${files.length} texts`);
  console.table(counts);
});

/** So many sequences in each of two dresses that all texts together get `RUNS`. */
function runsOn(number: number): [dress: (text: string) => string, runs: number][] {
  const upTo = (half: number): number => Math.floor((RUNS * half) / (2 * files.length));
  return [0, 1]
    .map((half): [(text: string) => string, number] => {
      const dress = DRESSES[(number + 3 * half) % DRESSES.length]!;
      return [dress, upTo(2 * number + half + 1) - upTo(2 * number + half)];
    })
    .filter(([, runs]) => runs > 0);
}

function sceneOf(raw: string, seed: number): Scene {
  const text = TrackedText.of(raw);
  const ranges = selectionsIn(raw, randomNumbers(SEED + seed));
  const before = noted(text);
  return { text, ranges, notes: ranges.map((range, i) => noteOn(range, i, before)) };
}

function noteOn(range: Range, i: number, text: NotedText): Note {
  const target = targetOf('cable.txt', range, text);
  const said = { creator: null, motivation: 'highlighting', text: '', tags: [] } as const;
  return newNote({ id: `urn:uuid:${i}`, now: '', ...said, target });
}

/** The text edited while no editor follows the notes; and edited in an editor, saved and opened again. */
function checkSequence({ text, ranges, notes }: Scene, sequence: readonly Edit[]): void {
  sequences++;
  const marks = ranges.map(([start]) => text.ids[start]!);
  let now = text;
  let live: readonly Anchor[] = anchorNotes(notes, noted(text));
  for (const edit of sequence) {
    const changes = edit(now, marks);
    now = now.edited(changes);
    const reported = changes.map(({ by, ...place }) => ({ ...place, text: by.text })).reverse(); // as VS Code lists them
    live = restedAnchors(followEdits(live, reported), noted(now));
  }
  const document = parse(now.text);
  const edited = new NotedText(now.text, document);
  const stored = new Map(remeasured(live, edited).map((note) => [note.id, note]));
  const reopened = anchorNotes(
    notes.map((note) => stored.get(note.id) ?? note),
    edited,
  );
  const found = anchorNotes(notes, edited);
  const furniture = furnitureOf(document.cables);
  const check = (how: string, anchors: readonly Anchor[]): void => {
    for (const [i, anchor] of anchors.entries()) {
      const verdict = judge(anchor, text, ranges[i]!, now, furniture, anchors !== found);
      counts[how] ??= {};
      counts[how]![verdict] = (counts[how]![verdict] ?? 0) + 1;
      if (verdict === 'wrong' || verdict === 'not the same')
        assert.fail(
          JSON.stringify({ how, verdict, ...told(anchor, now, text.slice(...ranges[i]!)), ...anchor }, null, 1),
        );
    }
  };
  check('found in the edited text', found);
  check('followed in the editor', live);
  check('opened again', reopened);
  for (const [i, { range }] of live.entries()) if (range) assert.deepEqual(reopened[i]!.range, range);
}

/** What was found, and what is left of the true words, each between its neighbours. */
function told({ range }: Anchor, { text, ids }: TrackedText, quoted: TrackedText): Record<string, unknown> {
  const own = new Set(quoted.ids);
  const places = [...ids.keys()].filter((at) => own.has(ids[at]!));
  const between = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`;
  return {
    found: range && between(...range),
    left: places.length ? between(places[0]!, places.at(-1)! + 1) : null,
    count: `${places.length} of ${quoted.ids.length}`,
  };
}

function noted({ text }: TrackedText): NotedText {
  return new NotedText(text, parse(text));
}
