// Builds dist/extension.js (one bundle for the desktop and for the browser), dist/cli.js, and dist/shelf.tsv, the tables
// of codes packed into one file that both read on first use.
//   node esbuild.mjs [--watch]
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

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
    external: ['vscode'],
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

/** For each kind of code a line "#kind" and the rows of its table, without their head. */
function packShelf() {
  const tables = readdirSync('src/reference/tables').sort();
  const packed = tables.map((table) => {
    const rows = readFileSync(`src/reference/tables/${table}`, 'utf8');
    return `#${table.replace('.tsv', '')}\n${rows.slice(rows.indexOf('\n') + 1)}`;
  });
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/shelf.tsv.new', packed.join(''));
  renameSync('dist/shelf.tsv.new', 'dist/shelf.tsv'); // a host that reads meanwhile sees the old file or the new one
}

packShelf();
if (watching) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
} else {
  await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
}
