// Runs the unit tests: bundles every test/unit/**/*.test.ts into one file for each core and hands them to Node's test runner, which runs
// them side by side. Their folders for a moment lie in memory where the system keeps one, so that no disk is waited for.
//   node scripts/unit.mjs [FOLDER_OR_FILE ...] [--test-name-pattern=PATTERN]
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const OUT = 'out/unit';
const MEMORY = '/dev/shm';
const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const places = process.argv.slice(2).filter((a) => !a.startsWith('--'));

function testsIn(place) {
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true }).map((name) => join(place, name));
  return entries.filter((file) => file.endsWith('.test.ts')).sort();
}

const files = (places.length ? places : ['test/unit']).flatMap(testsIn);
if (!files.length) throw new Error('no test files found');
const hands = Math.min(availableParallelism(), files.length, 4);

/** An entry of the bundle that imports the files of one hand: every so-manieth, so that no hand gets a slow folder whole. */
const dealt = {
  name: 'dealt',
  setup(build) {
    build.onResolve({ filter: /^hand:/ }, ({ path }) => ({ path, namespace: 'hand' }));
    build.onLoad({ filter: /.*/, namespace: 'hand' }, ({ path }) => {
      const mine = files.filter((_, at) => at % hands === Number(path.slice('hand:'.length)));
      return { contents: mine.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'), resolveDir: '.' };
    });
  },
};

rmSync(OUT, { recursive: true, force: true });
await esbuild.build({
  entryPoints: Array.from({ length: hands }, (_, hand) => ({ in: `hand:${hand}`, out: `unit${hand}` })),
  outdir: OUT,
  outExtension: { '.js': '.mjs' },
  plugins: [dealt],
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  packages: 'external',
  logLevel: 'warning',
});
const bundles = Array.from({ length: hands }, (_, hand) => join(OUT, `unit${hand}.mjs`));
const sideBySide = ['--enable-source-maps', '--test', `--test-concurrency=${hands}`];
const env = existsSync(MEMORY) ? { ...process.env, TMPDIR: MEMORY } : process.env;
const run = spawnSync(process.execPath, [...sideBySide, ...flags, ...bundles], { stdio: 'inherit', env });
process.exit(run.status ?? 1);
