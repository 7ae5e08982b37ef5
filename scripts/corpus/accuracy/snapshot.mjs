// Writes down every reading of a corpus of released cables, to be compared with those of another version of the parser: one
// file for each text, one line for each line of it and for each part of what was read. Each text is also read with a few
// letters lost, twice, so that what reads through damage is compared as well.
//   node scripts/corpus/accuracy/snapshot.mjs [--corpus DIR] [--to DIR]      and then: diff -r out/readings.before out/readings
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { sourceModules } from '../../build/sourceModules.mjs';
import { numbersFrom } from '../draw.mjs';
import { sourcesIn } from '../texts.mjs';

const { values } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpus' }, to: { type: 'string', default: 'out/readings' } },
});
if (!existsSync(values.corpus)) {
  console.log(`skipped: no corpus at ${values.corpus}`);
  process.exit(0);
}
const { parse } = await sourceModules('snapshot', "export { parse } from './src/cable/parse';");

const MISREADINGS = [' ', '', 'O', '1', '.', 'I', '\n', 'e', '(', '-'];

/** One letter in two hundred read as something else. */
function damaged(text, seed) {
  const next = numbersFrom(seed);
  return text.replace(/[^\n]/g, (letter) =>
    next() < 1 / 200 ? MISREADINGS[Math.floor(next() * MISREADINGS.length)] : letter,
  );
}

const told = (value) => JSON.stringify(value);

/** A document as lines of text: its lines with their fields, then each cable field by field, then its problems. */
function linesOf({ lines, cables, problems }) {
  const read = lines.map(({ kind, zone, gap, opens, range, fields }) => told([kind, zone, gap, opens, range, fields]));
  const parts = cables.flatMap((cable) =>
    Object.entries(cable).flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => `${name} ${told(one)}`),
    ),
  );
  return [...read, ...parts, ...problems.map(told)].join('\n');
}

rmSync(values.to, { recursive: true, force: true });
let texts = 0;
for (const { name, files } of sourcesIn(values.corpus)) {
  mkdirSync(join(values.to, name), { recursive: true });
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    [text, damaged(text, 1), damaged(text, 2)].forEach((one, i) => {
      const path = join(values.to, name, `${basename(file, '.txt')}.${i}`);
      writeFileSync(path, `${existsSync(path) ? readFileSync(path, 'utf8') : ''}${linesOf(parse(one))}\n`);
      texts++;
    });
  }
}
console.log(`${texts} texts read, their readings are in ${values.to}`);
