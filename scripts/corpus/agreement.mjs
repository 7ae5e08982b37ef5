// Counts the lines of a corpus on which the grammar and the parser do not see the same: a paragraph number, a portion
// mark, or a field of the header that a pattern alone can tell. Skipped when the corpus is not there.
//   node scripts/corpus/agreement.mjs [--show N] [CORPUS_DIR]
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sourceModules } from '../build/sourceModules.mjs';
import { sourcesIn } from './texts.mjs';

const args = process.argv.slice(2);
const show = args[0] === '--show' ? Number(args.splice(0, 2)[1]) : 0;
const corpus = args[0] ?? '../shared/corpus';
if (!existsSync(corpus)) {
  console.log(`skipped: no corpus at ${corpus}`);
  process.exit(0);
}

/** Machine text without scanning damage; in all others the grammar is expected to see less. */
const CLEAN = new Set(['nara_aad', 'plusd_nara', 'historylab_bodies']);

const { tokensOf, parse } = await sourceModules(
  'agreement',
  "export { tokensOf } from './test/grammar/tokenizer'; export { parse } from './src/cable/parse';",
);

/** Header lines that a pattern alone can tell (format.md 1.11): the parser's kind, and what the grammar shows there. */
const FIELDS = [
  { kind: 'dtg', scope: 'constant.numeric.dateTimeGroup' },
  { kind: 'mrn', scope: 'constant.numeric.serial' },
  { kind: 'eo', scope: 'constant.numeric.order' },
  { kind: 'tags', scope: 'entity.name.type.tag' },
  { kind: 'page', scope: 'comment.line.page' },
  { kind: 'relay', scope: 'comment.line.relay' },
  { kind: 'banner', scope: 'string.unquoted.classification' },
  { kind: 'dist', scope: 'constant.numeric.copies' },
];

const totals = { clean: { lines: 0, differ: 0 }, damaged: { lines: 0, differ: 0 } };
const shown = [];

function compare(file, quality, text) {
  const lines = text.split('\n');
  const read = readingOf(text, lines);
  tokensOf(lines).forEach((tokens, i) => {
    if (!lines[i].trim()) return;
    const has = (scope) => tokens.some((token) => token[1].startsWith(scope));
    const differing = FIELDS.filter(({ kind, scope }) => read.kinds[i].has(kind) && !has(scope)).map(
      ({ kind }) => kind,
    );
    if (has('constant.numeric.paragraph') !== read.numbered.has(i)) differing.push('number');
    if (has('string.unquoted.portion') !== read.marked.has(i)) differing.push('mark');
    totals[quality].lines++;
    if (!differing.length) return;
    totals[quality].differ++;
    if (quality === 'clean' && shown.length < show)
      shown.push(`${file}:${i + 1} ${differing.join(', ')}: ${lines[i].trim().slice(0, 90)}`);
  });
}

/** What the parser sees, by line. */
function readingOf(text, lines) {
  const { cables, lines: pieces } = parse(text);
  const lineAt = new Uint32Array(text.length + 1);
  for (let i = 0, at = 0; i < lines.length; at += lines[i].length + 1, i++)
    lineAt.fill(i, at, at + lines[i].length + 1);
  const paragraphs = cables.flatMap((cable) => cable.paragraphs);
  const marks = paragraphs.filter((p) => p.portion && !p.portion.inherited);
  const kinds = lines.map(() => new Set());
  for (const { kind, range } of pieces) kinds[lineAt[range[0]]].add(kind);
  return {
    kinds,
    numbered: new Set(
      paragraphs.filter((p) => /^\d/.test(p.number ?? '') && p.level === 1).map((p) => lineAt[p.range[0]]),
    ),
    marked: new Set(marks.map((p) => lineAt[p.portion.range[0]])),
  };
}

for (const { name, files } of sourcesIn(corpus)) {
  const quality = CLEAN.has(name) ? 'clean' : 'damaged';
  for (const file of files)
    compare(relative(corpus, file), quality, readFileSync(file, 'utf8').replace(/\r\n?/g, '\n'));
}
for (const line of shown) console.log(line);
for (const [quality, { lines, differ }] of Object.entries(totals)) {
  console.log(
    `${quality}: ${lines} lines, ${differ} on which grammar and parser differ, ${((100 * (lines - differ)) / lines).toFixed(2)} % agree`,
  );
}
process.exitCode = totals.clean.differ > totals.clean.lines * 0.01 ? 1 : 0;
