// Carries notes over to another release of the same cable: other OCR, other lines, other pages, more text released.
//   node scripts/unit.mjs test/fuzz/annotation/variants.test.ts     (CORPUS=folder with manifest.tsv)

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Anchor, anchorNote } from '../../../src/annotation/anchoring';
import { type Note, noteQuote } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import { parse } from '../../../src/cable/parse';

const CORPUS = process.env.CORPUS ?? '../shared/corpus';
const NOTES = 20;
/** A found place shares at least this much of its words with the quote, misread letters and all. */
const COMMON = 0.5;

const manifest = join(CORPUS, 'manifest.tsv');
const skip = existsSync(manifest) ? false : `no ${manifest}`;

test('notes are carried over to another release of the cable, and at most one in 200 to the wrong words', {
  skip,
}, () => {
  const verdicts = pairs().flatMap(([primary, variant]) => carryOver(primary, variant));
  const counts = new Map<string, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  for (const [verdict, count] of counts)
    console.log(`${verdict} ${count} (${((100 * count) / verdicts.length).toFixed(1)} %)`);
  assert.ok((counts.get('wrong') ?? 0) <= verdicts.length / 200);
});

function pairs(): [primary: string, variant: string][] {
  const [head = '', ...rows] = readFileSync(manifest, 'utf8').trim().split('\n');
  const column = head.split('\t').indexOf('variant_of');
  const cells = rows.map((row) => row.split('\t'));
  return cells.filter((row) => row[column]).map((row) => [row[column]!, row[0]!]);
}

const noted = (file: string): [raw: string, text: NotedText] => {
  const raw = readFileSync(join(CORPUS, file), 'utf8');
  return [raw, new NotedText(raw, parse(raw))];
};

function carryOver(primary: string, variant: string): string[] {
  const [raw, from] = noted(primary);
  const [otherRaw, to] = noted(variant);
  return selections(raw).map((range) => {
    const target = targetOf(primary, range, from);
    const note = newNote({
      id: 'urn:uuid:1',
      now: '',
      creator: null,
      motivation: 'highlighting',
      text: '',
      tags: [],
      target,
    });
    const anchor = anchorNote(note, to);
    const verdict = judge(note, anchor, otherRaw);
    if (process.env.SHOW)
      console.log(
        verdict,
        variant,
        anchor.score.toFixed(2),
        JSON.stringify(noteQuote(note)?.exact),
        JSON.stringify(anchor.range && otherRaw.slice(...anchor.range)),
      );
    return verdict;
  });
}

/** Words here and there over the whole text: one, four, eight, or twenty in a row. */
function selections(raw: string): [start: number, end: number][] {
  const words = [...raw.matchAll(/\S+/g)];
  return Array.from({ length: NOTES }, (_, i) => {
    const first = Math.floor(((i + 0.5) / NOTES) * words.length);
    const last = words[Math.min(words.length, first + [1, 4, 8, 20][i % 4]!) - 1]!;
    return [words[first]!.index, last.index + last[0].length];
  });
}

/** The anchor's state, or `wrong` when what was found has little in common with the quote. */
function judge(note: Note, { state, range }: Anchor, text: string): string {
  if (!range) return state;
  const common = likeness(noteQuote(note)!.exact, text.slice(...range));
  return common < COMMON ? 'wrong' : state;
}

/** Share of the pairs of neighbouring letters that two texts have in common. */
function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [a, b].map((text) => {
    const letters = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
    return [...letters].map((letter, i) => letter + (letters[i + 1] ?? ''));
  });
  const left = [...pairsOfB!];
  const shared = pairsOfA!.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (pairsOfA!.length + pairsOfB!.length);
}
