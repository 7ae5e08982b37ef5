// Texts that somebody made to be large, drawn from lines of cables: to read one, and to show it, takes twice as long when it is
// twice as large.
//   node scripts/unit.mjs test/fuzz/cable/growth.test.ts     (SEED=seed for other shapes, RUNS=100 for more)

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../../src/cable/parse';
import { coloursIn } from '../../../src/view/colours';
import { continuousText } from '../../../src/view/continuousText';
import { foldsIn } from '../../../src/view/folds';
import { headerRunsIn } from '../../../src/view/headerRuns';
import { portionRunsIn } from '../../../src/view/portionRuns';
import { growthOf, MOST_GROWTH } from '../../growth';
import { LINES } from './texts';

const RUNS = Number(process.env.RUNS ?? 6);
const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31);

/** A text of about so many lines. */
type Shape = (size: number) => string;

const HEAD = `PAGE 01        LA PAZ  06550  232006Z
ACTION ARA-15

P 232006Z AUG 79
FM AMEMBASSY LA PAZ
TO SECSTATE WASHDC

C O N F I D E N T I A L LA PAZ 06550

E.O. 12065: GDS
SUBJECT: STRIKE OF LORRY DRIVERS

`;
const lines =
  (...some: readonly string[]): Shape =>
  (size) =>
    HEAD + `${some.join('\n')}\n`.repeat(Math.ceil(size / some.length));
/** One line, as long as so many lines are. */
const line =
  (begin: string, piece: string, end = ''): Shape =>
  (size) =>
    `${HEAD}${begin}${piece.repeat((20 * size) / piece.length)}${end}\n`;

const SHAPES: readonly [what: string, shape: Shape][] = [
  ['beginnings of a telegram', lines('             Message Text', 'PAGE 01 LA PAZ 06550 232006Z')],
  ['lines behind the attributes', (size) => `${HEAD}             Message Attributes\n${'SOME WORDS\n'.repeat(size)}`],
  ['attributes', (size) => `${HEAD}             Message Attributes\n${'Subject: n/a\n  more\n'.repeat(size / 2)}`],
  ['blanks in the line of a paragraph', line('1. A', ' ', 'B')],
  ['headings of 1,199 blanks', (size) => `${HEAD}${`SUMMARY${' '.repeat(1199)}X\n`.repeat(size / 40)}`],
  ['lines of 1,199 blanks', (size) => `${HEAD}${`${' '.repeat(1199)}X\n`.repeat(size / 40)}`],
  ['lines of a paragraph', lines('THE MINISTER OF TRANSPORT OFFERED A HIGHER TARIFF-')],
  ['items of a paragraph', lines('A. ITEM')],
  ['paragraphs', lines('1. WORDS', '')],
  ['runs of header lines', lines('FM AMEMBASSY LA PAZ', 'TO SECSTATE WASHDC', '', 'WORDS')],
  ['page breaks', lines('WORDS', '', 'CONFIDENTIAL', '', 'PAGE 02 LA PAZ 06550 232006Z', '')],
  ['references', line('REF: ', 'STATE 195756, ')],
  ['letters without a blank', line('1. ', 'A')],
  ['dashes', line('1. ', '- ')],
];

function readAndShow(text: string): void {
  const document = parse(text);
  headerRunsIn(document.lines);
  foldsIn(document);
  coloursIn(document);
  portionRunsIn(document);
  continuousText(text, document, [0, text.length]);
}

const isLinear = (what: string, shape: Shape): void => {
  const growth = growthOf(shape, readAndShow, 2000);
  assert.ok(growth < MOST_GROWTH, `${what}: twice as many take ${growth.toFixed(1)} times as long`);
};

for (const [what, shape] of SHAPES) test(`twice as many ${what} take twice the time`, () => isLinear(what, shape));

const drawn = fc.oneof(
  fc
    .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 5 })
    .map((some) => ({ what: JSON.stringify(some), shape: lines(...some) })),
  fc
    .tuple(
      fc.constantFrom(...LINES),
      fc.constantFrom(' ', '-', 'A', '9', '(', 'A ', '1. ', '. ', ', ', '\t', '/'),
      fc.constantFrom('', 'X', '.'),
    )
    .map(([begin, piece, end]) => ({ what: JSON.stringify([begin, piece, end]), shape: line(begin, piece, end) })),
);

test(`the same holds for any lines again and again, and any line that goes on and on (seed ${SEED})`, () => {
  fc.assert(
    fc.property(drawn, ({ what, shape }) => isLinear(what, shape)),
    { numRuns: RUNS, seed: SEED, endOnFailure: true, includeErrorInReport: true },
  );
});

test('a hundred thousand items, and as many runs of header lines, are read', () => {
  for (const shape of [lines('A. ITEM'), lines('FM AMEMBASSY LA PAZ', 'WORDS')]) readAndShow(shape(140_000));
});
