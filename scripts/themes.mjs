// Prints, for every colour theme that VS Code ships, the weakest contrast of what we colour. The tests hold the floor.
//   node scripts/themes.mjs
import * as esbuild from 'esbuild';

await esbuild.build({
  stdin: { contents: "export * from './test/themes/audit';", resolveDir: '.' },
  outfile: 'out/themes.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  logLevel: 'error',
});
const { colorShades, scopeShades, table } = await import('../out/themes.mjs');
console.log(`Scopes of the grammar\n${table(scopeShades())}\n\nColours of our own\n${table(colorShades())}`);
