// Packs what `npm run build` has built into out/cable-text.vsix, the extension as users install it. .vscodeignore lists what goes in.
//   node scripts/build/package.mjs
// Works on a copy of the few files that are listed (out/package/), because vsce matches every file below its folder against every
// pattern: 10 s with all of .vscode-test/ there, 1 s without.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { packedExtension, root } from '../hosts/places.mjs';
import { packedFiles } from './packedFiles.mjs';

const staging = join(root, 'out/package');
rmSync(staging, { recursive: true, force: true });
for (const name of ['.vscodeignore', ...packedFiles()]) {
  if (existsSync(join(root, name))) cpSync(join(root, name), join(staging, name), { recursive: true });
}
await createVSIX({
  cwd: staging,
  packagePath: packedExtension,
  dependencies: false, // all in the bundle
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
