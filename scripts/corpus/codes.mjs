// Counts how many codes of the corpus of released cables have a card, by kind and source, and prints the commonest without
// one. A card that knows only parts of a symbol is counted apart, as "(+ N parts)". Skipped when the corpus is not there.
// `dist/cli.js` must be built.
//   node scripts/corpus/codes.mjs [--corpus DIR] [--kind KIND] [--most N]
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { saidOf, sourcesIn } from './texts.mjs';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    kind: { type: 'string' },
    most: { type: 'string', default: '12' },
  },
});
if (!existsSync(values.corpus)) {
  console.log(`skipped: no corpus at ${values.corpus}`);
  process.exit(0);
}

/** What a card of our tables explains; lines and dates explain themselves. */
const KINDS = ['distribution', 'office', 'tag', 'addressee', 'originator', 'routingIndicator', 'caption', 'exemption'];
const kinds = values.kind ? [values.kind] : KINDS;

/** Offices of attention lines are apart: the target is about drafting and clearances. */
const nameOf = ({ kind, role }) => (kind === 'office' && role === 'pass' ? 'office, attention line' : kind);

/** How the card of a symbol begins of which only parts are known. */
const PARTS = 'Not in our sources as a whole';

/** For each source, then kind: how many occurrences there are, how many have a card, and how many a card of parts. */
const counts = new Map();
const unexplained = new Map();

function count(source, code) {
  const name = nameOf(code);
  const isParts = code.card?.includes(PARTS) ?? false;
  const isKnown = code.card !== null && !isParts;
  for (const place of [source, 'all']) {
    const key = `${place}\t${name}`;
    const seen = counts.get(key) ?? { all: 0, known: 0, parts: 0 };
    counts.set(key, { all: seen.all + 1, known: seen.known + Number(isKnown), parts: seen.parts + Number(isParts) });
  }
  if (isKnown) return;
  const missing = unexplained.get(name) ?? new Map();
  unexplained.set(name, missing.set(code.code, (missing.get(code.code) ?? 0) + 1));
}

const sources = sourcesIn(values.corpus);
for (const { name, files } of sources) {
  for (const { codes } of saidOf(files, 'codes')) {
    for (const code of codes) if (kinds.includes(code.kind)) count(name, code);
  }
}

function share(seen) {
  if (!seen) return '';
  const parts = seen.parts ? ` (+ ${seen.parts} parts)` : '';
  return `${((100 * seen.known) / seen.all).toFixed(1)} % of ${seen.all}${parts}`;
}
const columns = [...new Set([...counts.keys()].map((key) => key.split('\t')[1]))];
const row = (first, cells) =>
  console.log(
    first.padEnd(19) +
      cells
        .map((cell) => cell.padEnd(24))
        .join('')
        .trimEnd(),
  );
row('source', columns);
for (const source of [...sources.map(({ name }) => name), 'all']) {
  row(
    source,
    columns.map((column) => share(counts.get(`${source}\t${column}`))),
  );
}

console.log('\nThe commonest without a card:');
for (const [name, missing] of unexplained) {
  const common = [...missing].sort((a, b) => b[1] - a[1]).slice(0, Number(values.most));
  const total = [...missing.values()].reduce((sum, times) => sum + times, 0);
  console.log(`${name} (${total}, ${missing.size} different): ${common.map((pair) => pair.join(' ')).join(', ')}`);
}
