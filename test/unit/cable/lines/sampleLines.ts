import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const GOLD = '../shared/gold/lines.json';
const CORPUS = '../shared/corpus';

/** Every so many lines of the released cables, where they are there. */
const EVERY = Number(process.env.EVERY ?? 40);

function corpusLines(): string[] {
  if (!existsSync(CORPUS)) return [];
  const files = readdirSync(CORPUS, { recursive: true }).filter((name) => String(name).endsWith('.txt'));
  const lines = files.flatMap((name) => readFileSync(join(CORPUS, String(name)), 'utf8').split(/\r\n?|\n/));
  return lines.filter((_, i) => i % EVERY === 0);
}

const goldLines = (): string[] =>
  existsSync(GOLD)
    ? (JSON.parse(readFileSync(GOLD, 'utf8')) as { lines: { text: string }[] }[]).flatMap(({ lines }) =>
        lines.map(({ text }) => text),
      )
    : [];

const JUNK = [
  '',
  ' ',
  '\t',
  '(',
  '-',
  '— ',
  '• ',
  '*',
  '"',
  '“',
  '~',
  '_',
  '.',
  'Ø',
  '@',
  '0 ',
  'x ',
  '\u00a0',
  '\ufeff',
];

/** Lines as they are, in small letters, behind junk, and with one character changed or lost. */
export function sampleLines(lines: readonly string[]): string[] {
  const known = [...new Set([...lines, ...goldLines(), ...corpusLines()])].map((line) => line.slice(0, 1200).trimEnd());
  const mutated = fc.sample(
    fc.tuple(
      fc.constantFrom(...known),
      fc.constantFrom(...JUNK),
      fc.nat(20),
      fc.constantFrom('', 'O', '1', ' ', '(', 'l'),
    ),
    { numRuns: 3000, seed: 7 },
  );
  return [
    ...known,
    ...lines.map((line) => line.toLowerCase()),
    ...mutated.map(([line, junk, at, letter]) => junk + line.slice(0, at) + letter + line.slice(at + 1)),
  ];
}
