// Tries content detection on the text files of this machine, none of which is a cable, and on real cables.
//   node scripts/corpus/detection.mjs [FOLDER ...]      default: this project, node_modules and the system's documentation
//   CABLES=FOLDER                                 real cables, one folder a source; default: ../shared/corpus
// Prints every text that was wrongly taken for a cable, and the share of real ones recognised. Exit 1 on a wrong one.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import * as esbuild from 'esbuild';

const PLACES = ['.', '/usr/share/doc', '/usr/share/common-licenses', '/usr/share/perl', '/etc', '/var/log'];
const CABLES = process.env.CABLES ?? '../shared/corpus';
/** Cables of our own: samples, and fixtures that are named as cables. */
const OURS = /^media\/samples\/|\.(?:cable|tel)$/;
const MOST_BYTES = 4 * 1024 * 1024;

await esbuild.build({
  entryPoints: ['src/cable/detect.ts'],
  outfile: 'out/detect.mjs',
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
});
const { looksLikeCable } = await import('../../out/detect.mjs');

/** What a folder holds; nothing when we may not read it. */
function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Path of every readable file below a folder; links are not followed. */
function* filesIn(folder) {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* filesIn(path);
    else if (entry.isFile() && !OURS.test(path)) yield path;
  }
}

/** The text of a file, or null when it is not text, too large, empty or not ours to read. */
function textOf(path) {
  try {
    if (statSync(path).size > MOST_BYTES) return null;
    const text = readFileSync(path, 'utf8');
    return text === '' || text.slice(0, 4096).includes('\0') ? null : text;
  } catch {
    return null;
  }
}

function tryPlace(place) {
  let tried = 0;
  const wrong = [];
  for (const path of filesIn(place)) {
    const text = textOf(path);
    if (text === null) continue;
    tried++;
    const { isCable, marks } = looksLikeCable(text);
    if (isCable) wrong.push(`${path}: ${marks.join(', ')}`);
  }
  return { tried, wrong };
}

function recallOf(source) {
  const texts = [...filesIn(source)].filter((path) => path.endsWith('.txt')).map((path) => readFileSync(path, 'utf8'));
  const found = texts.filter((text) => looksLikeCable(text).isCable).length;
  return { found, of: texts.length };
}

const start = performance.now();
const places = process.argv.length > 2 ? process.argv.slice(2) : PLACES.filter((place) => existsSync(place));
let wrongs = 0;
for (const place of places) {
  const { tried, wrong } = tryPlace(place);
  wrongs += wrong.length;
  console.log(`${place}: ${tried} texts, ${wrong.length} taken for a cable`);
  for (const line of wrong) console.log(`  ${line}`);
}
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s`);

if (existsSync(CABLES)) {
  console.log('\nreal cables recognised');
  for (const entry of readdirSync(CABLES, { withFileTypes: true }).filter((each) => each.isDirectory())) {
    const { found, of } = recallOf(join(CABLES, entry.name));
    console.log(`  ${entry.name.padEnd(20)} ${found} of ${of}`);
  }
}
process.exit(wrongs ? 1 : 0);
