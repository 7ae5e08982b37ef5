// How fast cables are read, beside other readers of plain text in the same run.
//   npm run bench [-- --corpus DIR] [-- NAME ...]     a name is the beginning of a figure's: parse, growth
// Each figure is a line "bench NAME VALUE UNIT RATIO": a speed's ratio is to @lezer/markdown, a growth's to ten times the size.
import { parseArgs } from 'node:util';
import { parser as lezer } from '@lezer/markdown';
import markdownIt from 'markdown-it';
import { sourceModules } from '../build/sourceModules.mjs';
import { report, timesOf } from './bench/measure.mjs';
import { corpusTexts, SHAPES } from './bench/texts.mjs';

const { values, positionals } = parseArgs({
  options: { corpus: { type: 'string', default: '../shared/corpus' } },
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

/** Time of ten times the text, divided by ten: 1 where time grows as the text does. */
async function growth(name, textOf) {
  if (!isAsked(name)) return;
  const small = [textOf(1_000_000)];
  const times = [await timesOf({ parse }, small, 5), await timesOf({ parse }, [textOf(10_000_000)], 3)];
  report(name, times[1].parse / times[0].parse, 'times', times[1].parse / times[0].parse / 10);
}

for (const { name, texts } of corpusTexts(values.corpus)) await speed(`parse/${name}`, texts);
for (const size of [50_000, 1_000_000, 10_000_000]) {
  await speed(`parse/${size / 1000}-kB`, [SHAPES['many telegrams'](size)]);
}
for (const [name, textOf] of Object.entries(SHAPES)) await growth(`growth/${name}`, textOf);
