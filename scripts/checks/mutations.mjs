// How many small changes of the source a unit test notices: draws places of the inner rooms by seed, makes one slip of the hand at a
// time, and runs the tests, those of the same file first. Prints each change that no test noticed, and the share that was.
//   node scripts/checks/mutations.mjs [--count 200] [--seed 1] [--under src/cable]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { drawn, lineAt } from '../corpus/draw.mjs';
import { bundleTests, runTests, testsIn } from '../unitBundles.mjs';
import { slipsIn } from './mutations/slips.mjs';

const ROOMS = ['src/cable', 'src/view', 'src/reference', 'src/card', 'src/annotation'];
const PATIENCE_MS = 120_000;
const { values: asked } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    under: { type: 'string', multiple: true, default: ROOMS },
  },
});

const sourcesUnder = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'))
    .sort();
/** As they are now: whoever edits meanwhile changes nothing of the run. */
const sources = new Map(asked.under.flatMap(sourcesUnder).map((file) => [file, readFileSync(file, 'utf8')]));
const slips = [...sources].flatMap(([file, source]) => slipsIn(file, source));

/** esbuild reads the file with the slip in it. */
const slipped = ({ file, from, to, text }) => ({
  name: 'slipped',
  setup(build) {
    const source = sources.get(file);
    const contents = source.slice(0, from) + text + source.slice(to);
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === resolve(file) ? { contents, loader: 'ts' } : undefined));
  },
});

/** The tests of the file itself and of its folder, if there are any. */
function testsNear({ file }) {
  const own = file.replace(/^src/, 'test/unit').replace(/\.ts$/, '.test.ts');
  const around = dirname(own);
  return [existsSync(own) ? [own] : [], existsSync(around) ? testsIn(around) : []].filter(({ length }) => length);
}

/** Whether any of FILES fails, or ends never, with the slip. */
async function notices(files, slip) {
  const bundles = await bundleTests(files, 'out/mutations', { plugins: [slipped(slip)] });
  return runTests(bundles, [], { stdio: 'ignore', timeout: PATIENCE_MS }).status !== 0;
}

async function isNoticed(slip) {
  for (const files of [...testsNear(slip), testsIn('test/unit')]) if (await notices(files, slip)) return true;
  return false;
}

/** "src/cable/x.ts:12: `a < b` with `<=`" */
function told({ file, from, to, text }) {
  const source = sources.get(file);
  const shown = source.slice(from, to).replace(/\s+/g, ' ').slice(0, 60);
  return `${file}:${lineAt(source, from)}: ${shown}  ->  ${text.replace(/\s+/g, ' ').slice(0, 60)}`;
}

const chosen = drawn(slips, Number(asked.count), Number(asked.seed));
let noticed = 0;
for (const slip of chosen) {
  if (await isNoticed(slip)) noticed++;
  else console.log(told(slip));
}
console.log(
  `${noticed} of ${chosen.length} noticed (${Math.round((100 * noticed) / chosen.length)} %), seed ${asked.seed}`,
);
