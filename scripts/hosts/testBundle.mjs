// Bundles the suites of test/host/suite into out/host/suite.js, which runs in any extension host (web worker or Node).
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './places.mjs';

export const suiteBundle = join(root, 'out/host/suite.js');

/**
 * Returns the bundle's path. `pattern`, where given, is a regular expression for the titles of the tests to run; with
 * `writeGoldens` the tests of golden outputs write them instead of comparing.
 */
export async function bundleSuites(pattern = '', writeGoldens = false) {
  const suites = readdirSync(join(root, 'test/host/suite'), { recursive: true }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  if (!suites.length) throw new Error('no host suites found');
  const imports = suites.sort().map((name) => `import './suite/${name.replaceAll('\\', '/')}';`);
  await esbuild.build({
    stdin: { contents: [...imports, `export { run } from './run';`].join('\n'), resolveDir: join(root, 'test/host') },
    outfile: suiteBundle,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode', 'node:fs/promises'],
    define: { TEST_PATTERN: JSON.stringify(pattern), WRITE_GOLDENS: String(writeGoldens) },
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  return suiteBundle;
}
