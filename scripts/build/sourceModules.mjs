// Lets a script use what is written in TypeScript.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * The modules that `exports` re-exports, such as "export { parse } from './src/cable/parse';", bundled into out/NAME.mjs. Packages
 * stay outside the bundle.
 */
export async function sourceModules(name, exports) {
  const outfile = resolve(`out/${name}.mjs`);
  await esbuild.build({
    stdin: { contents: exports, resolveDir: '.', loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
