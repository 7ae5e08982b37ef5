// Bundles test files for Node's test runner, and runs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const MEMORY = '/dev/shm';

/** The test files that PLACE (a file, or a folder with all that lies below) holds, in the order of their names. */
export function testsIn(place) {
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true }).map((name) => join(place, name));
  return entries.filter((file) => file.endsWith('.test.ts')).sort();
}

/** An entry of the bundle imports the files of one hand: every so-manieth, so that no hand gets a slow folder whole. */
const dealt = (files, hands) => ({
  name: 'dealt',
  setup(build) {
    build.onResolve({ filter: /^hand:/ }, ({ path }) => ({ path, namespace: 'hand' }));
    build.onLoad({ filter: /.*/, namespace: 'hand' }, ({ path }) => {
      const mine = files.filter((_, at) => at % hands === Number(path.slice('hand:'.length)));
      return { contents: mine.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'), resolveDir: '.' };
    });
  },
});

/**
 * Bundles FILES into the folder OUT, one bundle for each core (at most 4), and gives the bundles' paths.
 * `plugins` are esbuild's, `hands` another number of bundles.
 */
export async function bundleTests(files, out, { plugins = [], hands = Math.min(availableParallelism(), 4) } = {}) {
  const count = Math.min(hands, files.length);
  rmSync(out, { recursive: true, force: true });
  await esbuild.build({
    entryPoints: Array.from({ length: count }, (_, hand) => ({ in: `hand:${hand}`, out: `unit${hand}` })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    plugins: [dealt(files, count), ...plugins],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: true,
    packages: 'external',
    logLevel: 'warning',
  });
  return Array.from({ length: count }, (_, hand) => join(out, `unit${hand}.mjs`));
}

/**
 * Runs BUNDLES side by side, FLAGS handed to Node. Folders for a moment lie in memory where the system keeps one, so that no disk is
 * waited for. What `spawnSync` says of the run.
 */
export function runTests(bundles, flags, options) {
  const env = existsSync(MEMORY) ? { ...process.env, TMPDIR: MEMORY } : process.env;
  const sideBySide = ['--enable-source-maps', '--test', `--test-concurrency=${bundles.length}`];
  return spawnSync(process.execPath, [...sideBySide, ...flags, ...bundles], { env, ...options });
}
