// Notes on texts in the shape of a cable, edited at random: each note is found where its words went, or is an orphan.
//   node scripts/unit.mjs test/fuzz/annotation/anchoring.test.ts     (RUNS=1000 for a shorter one, SEED=seed or seed/path to repeat one)

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { type Anchor, anchorNote } from '../../../src/annotation/anchoring';
import { needleFrom, wholeNeedle } from '../../../src/annotation/needle';
import { type Note, noteQuote } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import type { Range } from '../../../src/cable/model';
import { cableText, readCable } from './cableShape';
import { type Character, edit, textOf, tracked } from './trackedText';

const RUNS = Number(process.env.RUNS ?? 10_000);
const [seed, path] = (process.env.SEED ?? '1979').split('/');
const replay = { seed: Number(seed), ...(path && { path }) };
const counts = new Map<string, number>();

const selection = fc.tuple(
  fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000),
  fc.integer({ min: 1, max: 150 }),
  fc.boolean(),
);
const scene = fc.record({
  text: cableText,
  selections: fc.array(selection, { minLength: 1, maxLength: 8 }),
  edits: fc.array(edit, { minLength: 1, maxLength: 6 }),
});

test('a note is on the words that it was written on, or on none', () => {
  fc.assert(
    fc.property(scene, ({ text, selections, edits }) => {
      const before = tracked(text);
      const edited = edits.reduce<readonly Character[]>((characters, change) => change(characters), before);
      const noted = new NotedText(text, readCable(text));
      const now = new NotedText(textOf(edited), readCable(textOf(edited)));
      for (const range of selections.map((selection) => selected(text, selection))) {
        const anchor = anchorNote(noteOn(range, noted), now);
        const verdict = judge(anchor, before.slice(...range), edited);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        assert.notEqual(verdict, 'wrong', JSON.stringify({ ...anchor, found: found(anchor, edited) }, null, 1));
      }
    }),
    { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true, ...replay },
  );
});

after(() => console.log(counts));

function noteOn(range: [start: number, end: number], text: NotedText): Note {
  const target = targetOf('cable.txt', range, text);
  return newNote({ id: 'urn:uuid:1', now: '', creator: null, motivation: 'highlighting', text: '', tags: [], target });
}

/** Some characters, or the whole words that they lie in. */
function selected(text: string, [at, length, whole]: readonly [number, number, boolean]): [start: number, end: number] {
  let start = Math.floor(at * text.length);
  let end = Math.min(text.length, start + length);
  while (whole && start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (whole && end < text.length && /\S/.test(text[end]!)) end++;
  return [start, end];
}

function found({ range }: Anchor, text: readonly Character[]): string | null {
  return range && textOf(text).slice(...range);
}

/**
 * The anchor's state; or `wrong` when what was found is mostly not what the note was written on. Where two texts were
 * spliced inside the quote, half of a page header may be another's: that is right when it begins or ends with the quote.
 */
function judge(anchor: Anchor, quoted: readonly Character[], text: readonly Character[]): string {
  if (!anchor.range) return 'orphaned';
  const ids = quoted.filter(isInk).map(({ id }) => id);
  const isOwn = ({ id }: Character): boolean => ids.includes(id);
  const within = foundInk(anchor.range, text, isOwn);
  const own = within.filter(isOwn).length;
  const meets = within[0]?.id === ids[0] || within.at(-1)?.id === ids.at(-1);
  if (own >= within.length / 2 || (meets && own >= within.length / 5)) return anchor.state;
  return isTwin(anchor, text) ? 'twin' : 'wrong';
}

const isInk = ({ unit }: Character): boolean => /\S/.test(unit);

/** What was found, without blanks and without page lines that the quote did not hold. */
function foundInk([start, end]: Range, text: readonly Character[], isOwn: (c: Character) => boolean): Character[] {
  const pages = readCable(textOf(text)).cables[0]!.furniture.map(({ range }) => range);
  const isPage = (at: number): boolean => pages.some((page) => page[0] <= at && at < page[1]);
  return inUnits(text).filter((character, at) => {
    return start <= at && at < end && isInk(character) && (isOwn(character) || !isPage(at));
  });
}

/** Nobody could tell this place from the true one: the same words between the same words. */
function isTwin({ note, range }: Anchor, text: readonly Character[]): boolean {
  const { exact, prefix, suffix } = noteQuote(note)!;
  const whole = textOf(text);
  const [start, end] = range!;
  const here = needleFrom({ exact: whole.slice(start, end), prefix: whole.slice(0, start), suffix: whole.slice(end) });
  const sought = needleFrom({ exact, prefix, suffix });
  return wholeNeedle(here).startsWith(wholeNeedle(sought), here.prefix.length - sought.prefix.length);
}

/** One entry for each UTF-16 unit. */
const inUnits = (characters: readonly Character[]): Character[] =>
  characters.flatMap((character) =>
    [...character.unit].flatMap((unit) => Array<Character>(unit.length).fill(character)),
  );
