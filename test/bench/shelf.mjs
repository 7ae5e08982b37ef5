// How long the shelf takes to open for the first time and to look a code up. A limit that is passed fails the run.
//   node esbuild.mjs && node test/bench/shelf.mjs
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { Bench } from 'tinybench';

const PACKED = 'dist/shelf.tsv';
const ROOM = 'out/shelf.mjs';
/** Milliseconds, the file's reading and the first look-up included. A card asks for one kind. */
const FIRST_USE = [
  { what: 'of one kind', asked: { kind: 'office' }, limit: 30 },
  { what: 'of every kind', asked: {}, limit: 60 },
];
/** Microseconds. */
const LOOK_UP_LIMIT = 20;
const FRESH_STARTS = 7;

const DATE = '2000-03-30';
const LOOK_UPS = [
  { code: 'EUR', kind: 'office' },
  { code: 'EUR/KI', kind: 'office' },
  { code: 'SNIS', kind: 'distribution' },
  { code: 'PREL', kind: 'tags' },
  { code: 'AMEMBASSY PARIS', kind: 'post' },
  { code: 'NEWDE', kind: 'post' },
  { code: '1.5 (d)', kind: 'eo' },
  { code: 'EXDIS', kind: 'marking' },
  { code: 'NATO', kind: 'abbreviation' },
  { code: 'XYZQ', kind: undefined },
  { code: 'EUR', kind: undefined },
];

/** The first use counts when nothing is warm: each time in a process of its own. */
function timeOfFirstUse(asked) {
  const program = `
    import { readFileSync } from 'node:fs';
    import { loadShelf, lookUp } from './${ROOM}';
    const start = performance.now();
    lookUp(loadShelf(readFileSync('${PACKED}', 'utf8')), 'EUR', ${JSON.stringify({ ...asked, date: DATE })});
    console.log(performance.now() - start);`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  return Number(stdout);
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

await esbuild.build({
  stdin: { contents: "export * from './shelf'; export * from './lookUp';", resolveDir: 'src/reference' },
  outfile: ROOM,
  bundle: true,
  format: 'esm',
});
const { loadShelf, lookUp } = await import(`../../${ROOM}`);
const text = readFileSync(PACKED, 'utf8');
const shelf = loadShelf(text);

const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
console.log(`${PACKED}: ${kilobytes(statSync(PACKED).size)}, ${kilobytes(gzipSync(text).length)} compressed`);

const firstUses = FIRST_USE.map(({ what, asked, limit }) => {
  const time = median(Array.from({ length: FRESH_STARTS }, () => timeOfFirstUse(asked)));
  console.log(`first use ${what}: ${time.toFixed(1)} ms (limit ${limit})`);
  return { time, limit };
});

const bench = new Bench({ time: 200 });
for (const { code, kind } of LOOK_UPS) {
  bench.add(`${code}, ${kind ?? 'any kind'}`, () => lookUp(shelf, code, { kind, date: DATE }));
}
await bench.run();

const times = bench.tasks.map(({ name, result }) => ({ name, microseconds: result.latency.p50 * 1000 }));
for (const { name, microseconds } of times)
  console.log(`${name}: ${microseconds.toFixed(1)} µs (limit ${LOOK_UP_LIMIT})`);

const isSlow =
  firstUses.some(({ time, limit }) => time > limit) || times.some(({ microseconds }) => microseconds > LOOK_UP_LIMIT);
process.exit(isSlow ? 1 : 0);
