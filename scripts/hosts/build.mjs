// Builds the extension before a host loads it, so that nobody looks at yesterday's code.
import { packedExtension } from './places.mjs';
import { run, succeeded } from './program.mjs';

/** Builds dist/; throws with the compiler's messages. */
export const buildExtension = () => succeeded(run(process.execPath, ['esbuild.mjs']));

/** Builds and packs the extension; returns the path of the .vsix. */
export async function packExtension() {
  await buildExtension();
  await succeeded(run(process.execPath, ['scripts/build/package.mjs']));
  return packedExtension;
}
