// Runs the unit tests: bundles every test/unit/**/*.test.ts into one file and hands it to Node's test runner.
//   node scripts/unit.mjs [FOLDER_OR_FILE ...] [--test-name-pattern=PATTERN]
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as esbuild from 'esbuild';

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const places = process.argv.slice(2).filter((a) => !a.startsWith('--'));

function testsIn(place) {
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { recursive: true }).map((name) => join(place, name));
  return entries.filter((file) => file.endsWith('.test.ts')).sort();
}

const files = (places.length ? places : ['test/unit']).flatMap(testsIn);
if (!files.length) throw new Error('no test files found');
await esbuild.build({
  stdin: { contents: files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'), resolveDir: '.' },
  outfile: 'out/unit.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  packages: 'external',
  logLevel: 'warning',
});
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...flags, 'out/unit.mjs'], {
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
