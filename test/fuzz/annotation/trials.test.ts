// 3,000 notes on released cables, each carried to a text of which one knows where the words went, or that they are gone.
//   node scripts/unit.mjs test/fuzz/annotation/trials.test.ts
// CORPUS=folder with texts; TEXTS=tuning or kept for those that the rules were made with, or those kept back; RUNS=300;
// SEED=seed; SHOW=1 tells each note that went astray; KIND=part of a kind's name.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Anchor, anchorNote } from '../../../src/annotation/anchoring';
import { NotedText } from '../../../src/annotation/notedText';
import { newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import { parse } from '../../../src/cable/parse';
import { isOtherPrint } from './judging';
import { randomNumbers } from './selections';
import { KINDS, type Trial } from './trials';

const CORPUS = process.env.CORPUS ?? '../shared/corpus';
const RUNS = Number(process.env.RUNS ?? 3000);
const SEED = Number(process.env.SEED ?? 1979);
/** Most telegrams are shorter; what is longer tries nothing else, only for longer. */
const MOST = 20_000;

const files = existsSync(CORPUS)
  ? readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];
const isKept = (number: number): boolean => number % 3 === 2;
const texts = files
  .filter((_, number) => !process.env.TEXTS || isKept(number) === (process.env.TEXTS === 'kept'))
  .map((file) => readFileSync(join(CORPUS, file), 'utf8'))
  .filter((text) => text.length < MOST);

const VERDICTS = ['right', 'called changed', 'orphaned', 'other print', 'wrong', 'called same'] as const;
type Verdict = (typeof VERDICTS)[number];

test('of 1,000 notes at most one is on words that are not its own', {
  skip: !texts.length && `no texts at ${CORPUS}`,
}, () => {
  const random = randomNumbers(SEED);
  const table: Record<string, Record<Verdict, number>> = {};
  const kinds = Object.entries(KINDS).filter(([name]) => name.includes(process.env.KIND ?? ''));
  for (let run = 0; run < RUNS; run++) {
    const [name, kind] = kinds[run % kinds.length]!;
    const trial = drawn(() => {
      const [raw, other] = [anyText(random), anyText(random)];
      return isOther(raw, other) ? kind({ raw, other, random }) : null;
    });
    const anchor = carried(trial);
    const verdict = judge(trial, anchor);
    table[name] ??= { right: 0, 'called changed': 0, orphaned: 0, 'other print': 0, wrong: 0, 'called same': 0 };
    table[name][verdict]++;
    if (process.env.SHOW?.split(',').includes(verdict)) console.log(told(name, verdict, trial, anchor));
  }
  console.table(table);
  const sum = (verdict: Verdict): number => Object.values(table).reduce((all, row) => all + row[verdict], 0);
  console.log(VERDICTS.map((verdict) => `${verdict} ${sum(verdict)}`).join(', '));
  assert.ok(sum('wrong') + sum('called same') <= RUNS / 1000);
});

const anyText = (random: () => number): string => texts[Math.floor(random() * texts.length)]!;

function drawn(draw: () => Trial | null): Trial {
  for (let tries = 0; tries < 200; tries++) {
    const trial = draw();
    if (trial) return trial;
  }
  throw new Error('no text to try this on');
}

/** Whether two texts are of two telegrams: one may be there in several releases. */
function isOther(a: string, b: string): boolean {
  const [fives, others] = [a, b].map((text) => {
    const words = text.toUpperCase().match(/[A-Z]{3,}/g) ?? [];
    return new Set(
      words
        .map((_, i) => words.slice(i, i + 4).join(' '))
        .filter((four) => !/DISPOSITION|DECLASS|RELEASE|DOCUMENT|STATE|DATE|NUMBER|SECSTATE/.test(four)),
    );
  });
  const shared = [...fives!].filter((five) => others!.has(five)).length;
  return shared < 0.2 * Math.min(fives!.size, others!.size);
}

function carried({ before, quoted, now }: Trial): Anchor {
  const target = targetOf('cable.txt', quoted, new NotedText(before.text, parse(before.text)));
  const said = { creator: null, motivation: 'highlighting', text: '', tags: [] } as const;
  const note = newNote({ id: 'urn:uuid:1', now: '', ...said, target });
  return anchorNote(note, new NotedText(now.text, parse(now.text)));
}

/**
 * `right`: half of what was found, or more, is the note's own, and half of what is left of its own was found. `called
 * changed`, `called same`: the same, and the words did not, or did, change. `other print`: on the same words of the same page,
 * where the file holds two readings of each page.
 */
function judge({ before, quoted, now, page }: Trial, { range, state }: Anchor): Verdict {
  if (!range) return 'orphaned';
  const own = new Set(before.slice(...quoted).ids);
  const put = new Set(page?.ids);
  const found = ink(now, ...range).filter((at) => !put.has(now.ids[at]!));
  const mine = found.filter((at) => own.has(now.ids[at]!));
  const left = ink(now, 0, now.text.length).filter((at) => own.has(now.ids[at]!));
  if (mine.length < found.length / 2 || mine.length < left.length / 2 || !mine.length)
    return isOtherPrint(before, quoted, now, range) ? 'other print' : 'wrong';
  const letters = (text: TrackedTextLike, places: readonly number[]): string =>
    places.map((at) => text.text[at]).join('');
  const [was, is] = [letters(before, ink(before, ...quoted)), letters(now, found)];
  if (was === is) return state === 'changed' ? 'called changed' : 'right';
  return state === 'changed' || letters(now, mine) === was ? 'right' : 'called same';
}

type TrackedTextLike = Pick<Trial['now'], 'text'>;

/** Offsets of what is not blank. */
function ink({ text }: TrackedTextLike, start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i).filter((at) => /\S/.test(text[at]!));
}

function told(name: string, verdict: Verdict, { before, quoted, now }: Trial, { range, ...anchor }: Anchor): string {
  const own = new Set(before.slice(...quoted).ids);
  const left = [...now.ids.keys()].filter((at) => own.has(now.ids[at]!));
  const between = (text: string, [start, end]: Range2): string =>
    JSON.stringify(
      `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 40)}`,
    );
  return [
    `${verdict}: ${name}, ${anchor.state} ${anchor.score.toFixed(2)}`,
    `  was   ${between(before.text, quoted)}`,
    `  left  ${left.length ? between(now.text, [left[0]!, left.at(-1)! + 1]) : 'nothing'}`,
    `  found ${range ? between(now.text, range) : 'nothing'}`,
  ].join('\n');
}

type Range2 = readonly [number, number];
