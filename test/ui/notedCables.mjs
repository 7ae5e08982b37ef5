// The cables with notes of notedCable.ts, for scripts that run without a compiler.
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from '../../scripts/hosts/places.mjs';

/** Returns what notedCable.ts exports. */
export async function notedCables() {
  const outfile = join(root, 'out/notedCable.mjs');
  const entryPoints = [join(root, 'test/ui/notedCable.ts')];
  await esbuild.build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  return import(outfile);
}
