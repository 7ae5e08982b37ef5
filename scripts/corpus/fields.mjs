// Parses every text of the corpus of released cables and prints, by source, what was found. Skipped when it is not there.
//   node scripts/corpus/fields.mjs [CORPUS_DIR]
import { existsSync } from 'node:fs';
import { saidOf, sourcesIn } from './texts.mjs';

const corpus = process.argv[2] ?? '../shared/corpus';
if (!existsSync(corpus)) {
  console.log(`skipped: no corpus at ${corpus}`);
  process.exit(0);
}

const FIELDS = [
  'messageReference',
  'dateTimeGroup',
  'from',
  'classification',
  'executiveOrder',
  'subject',
  'signature',
];
const LISTS = ['to', 'tags', 'references', 'distribution', 'drafting'];

const row = (...cells) =>
  console.log(cells.map((cell, i) => String(cell)[i ? 'padStart' : 'padEnd'](i ? 7 : 20)).join(''));
row(
  'source',
  'files',
  'cables',
  'mrn',
  'dtg',
  'from',
  'class',
  'eo',
  'subj',
  'sign',
  'to',
  'tags',
  'refs',
  'dist',
  'draft',
  'para',
  'heads',
  'probl',
);
for (const { name, files } of sourcesIn(corpus)) {
  const read = saidOf(files, 'parse', '--format', 'ndjson');
  const cables = read.flatMap((file) => file.cables);
  const has = (file, test) => file.cables.some(test);
  const fields = FIELDS.map((field) => read.filter((file) => has(file, (cable) => cable[field])).length);
  const lists = LISTS.map((field) => read.filter((file) => has(file, (cable) => cable[field].length)).length);
  const sum = (count) => cables.reduce((total, cable) => total + count(cable), 0);
  const paragraphs = sum((cable) => cable.paragraphs.filter((p) => p.number && p.level === 1).length);
  const headings = sum((cable) => cable.sections.filter((section) => section.heading).length);
  const problems = read.reduce((total, file) => total + file.problems.length, 0);
  row(name, files.length, cables.length, ...fields, ...lists, paragraphs, headings, problems);
}
