// Builds dist/extension.js (one bundle for the desktop and for the browser), dist/cli.js, and dist/shelf.tsv, the tables
// of codes packed into one file that both read on first use.
//   node esbuild.mjs [--watch]
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { sourceModules } from './scripts/build/sourceModules.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const watching = process.argv.includes('--watch');
const common = {
  bundle: true,
  sourcemap: true,
  minify: !watching,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
};
const bundles = [
  {
    ...common,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode', 'node:fs/promises'],
  },
  {
    ...common,
    entryPoints: ['src/cli.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    define: { CABLE_TEXT_VERSION: JSON.stringify(version) },
  },
];

/** Writes the tables of codes and persons as one text: see scripts/tables/pack.ts. */
async function packShelf() {
  const { packed } = await sourceModules('pack', "export { packed } from './scripts/tables/pack';");
  const folder = 'src/reference/tables';
  mkdirSync('dist', { recursive: true });
  const read = (file) => (existsSync(`${folder}/${file}`) ? readFileSync(`${folder}/${file}`, 'utf8') : null);
  writeFileSync('dist/shelf.tsv.new', packed(read));
  renameSync('dist/shelf.tsv.new', 'dist/shelf.tsv'); // a host that reads meanwhile sees the old file or the new one
}

await packShelf();
if (watching) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
