// Runs the suites of test/host in a real VS Code.
//   node scripts/hosts/hostTests.mjs --web            lane A: VS Code 1.91 for the web, the extension in a web worker
//   node scripts/hosts/hostTests.mjs                  lane B: the newest VS Code, the extension in Node, files on disk
//   node scripts/hosts/hostTests.mjs --vscode PATH    a desktop VS Code that is installed here
// With --grep PATTERN only tests whose title matches; with --goldens (lane B) the golden outputs are written anew. Writes out/host/, and .vscode-test/ on first use.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { program } from 'commander';
import { root } from './places.mjs';
import { writeQuietSettings } from './settings.mjs';
import { runSuiteInPage } from './suitePage.mjs';
import { bundleSuites } from './testBundle.mjs';
import { temporaryFolder, testWorkspace } from './testFolders.mjs';
import { startWebHost } from './webHost.mjs';

const { web, vscode, grep, goldens } = program
  .option('--web', 'run in VS Code for the web')
  .option('--vscode <path>', 'run in this desktop VS Code', process.env.VSCODE_PATH)
  .option('--grep <pattern>', 'run only tests whose title matches')
  .option('--goldens', 'write the golden outputs into test/fixtures/host/goldens')
  .parse()
  .opts();

async function runInWebHost(testsPath) {
  const host = await startWebHost({ folder: testWorkspace(), testsPath });
  const code = await runSuiteInPage(host.address());
  await host.stop();
  return code;
}

/** The runner is the usual one; only the executable is ours, where no desktop VS Code is named. */
async function runInNodeHost(testsPath) {
  const [dataDir, workspace] = [temporaryFolder(), testWorkspace()];
  writeQuietSettings(join(dataDir, 'User'));
  const code = await runTests({
    vscodeExecutablePath: vscode ?? join(root, 'scripts/hosts/codeLauncher.mjs'),
    extensionDevelopmentPath: root,
    extensionTestsPath: testsPath,
    launchArgs: [workspace, `--user-data-dir=${dataDir}`, '--disable-extensions'],
  }).catch((error) => {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  });
  if (goldens) cpSync(join(workspace, 'goldens'), join(root, 'test/fixtures/host/goldens'), { recursive: true });
  return code;
}

const testsPath = await bundleSuites(goldens ? '^Goldens' : grep, goldens);
process.exit(await (web ? runInWebHost(testsPath) : runInNodeHost(testsPath)));
