// How fast cables are read, beside other readers of plain text in the same run.
//   npm run bench [-- --corpus DIR] [-- --gate] [-- --write FILE] [-- NAME ...]
// A name is the beginning of a figure's: parse, grammar, growth. With --gate a ratio that passes its limit fails the run.
// Each figure is a line "bench NAME VALUE UNIT RATIO": the ratio of a parser's speed is to @lezer/markdown, of a grammar's to VS Code's
// YAML, of a growth to ten times the size.
import { parseArgs } from 'node:util';
import { parser as lezer } from '@lezer/markdown';
import markdownIt from 'markdown-it';
import { sourceModules } from '../build/sourceModules.mjs';
import { faultOf } from './bench/gates.mjs';
import { colourers } from './bench/grammars.mjs';
import { figures, report, timesOf } from './bench/measure.mjs';
import { writePage } from './bench/page.mjs';
import { corpusTexts, SHAPES } from './bench/texts.mjs';

const { values, positionals } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    gate: { type: 'boolean', default: false },
    write: { type: 'string' },
  },
  allowPositionals: true,
});
const isAsked = (name) => !positionals.length || positionals.some((asked) => name.startsWith(asked));
const { parse } = await sourceModules('bench', "export { parse } from './src/cable/parse';");
const markdown = markdownIt();

/** Reading a text line by line with one pattern: what no reader of lines can beat by much. */
const split = (text) => text.split('\n').filter((line) => /^\s*PAGE (?<page>\d+)/.test(line)).length;
const READERS = {
  parse,
  lezer: (text) => lezer.parse(text),
  'markdown-it': (text) => markdown.parse(text, {}),
  split,
};

async function speed(name, texts) {
  if (!isAsked(name)) return;
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = await timesOf(READERS, texts);
  for (const [reader, time] of Object.entries(times)) {
    report(reader === 'parse' ? name : `${name}/${reader}`, size / 1000 / time, 'MB/s', times.lezer / time);
  }
}

/** Lines that a grammar colours in a second, beside three of VS Code's. */
async function colouring(name, texts) {
  if (!isAsked(name)) return;
  const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0);
  const times = await timesOf(await colourers(), texts, 3);
  for (const [grammar, time] of Object.entries(times)) {
    report(grammar === 'cable' ? name : `${name}/${grammar}`, lines / time, 'lines/ms', times.yaml / time);
  }
}

/** Time of ten times the text, divided by ten: 1 where time grows as the text does. */
async function growth(name, textOf) {
  if (!isAsked(name)) return;
  const small = [textOf(1_000_000)];
  const times = [await timesOf({ parse }, small, 5), await timesOf({ parse }, [textOf(10_000_000)], 3)];
  report(name, times[1].parse / times[0].parse, 'times', times[1].parse / times[0].parse / 10);
}

const sources = corpusTexts(values.corpus);
for (const { name, texts } of sources) await speed(`parse/${name}`, texts);
for (const size of [50_000, 1_000_000, 10_000_000]) {
  await speed(`parse/${size / 1000}-kB`, [SHAPES['many telegrams'](size)]);
}
const coloured = sources.filter(({ name }) => name === 'nara_aad' || name === 'foia_state_1986');
if (coloured.length)
  await colouring(
    'grammar/released',
    coloured.flatMap(({ texts }) => texts),
  );
await colouring('grammar/1000-kB', [SHAPES['many telegrams'](1_000_000)]);
for (const [name, textOf] of Object.entries(SHAPES)) await growth(`growth/${name}`, textOf);

if (values.write) writePage(values.write, figures);
const faults = values.gate ? figures.map(faultOf).filter((fault) => fault !== null) : [];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
