#!/usr/bin/env node
// Stands in for a desktop VS Code where there is none: takes the two flags by which a test runner starts an extension's tests, and runs
// them in lane B. So one runner and one set of suites serve both.
//   codeLauncher.mjs FOLDER --extensionDevelopmentPath=DIR --extensionTestsPath=FILE --user-data-dir=DIR
import { parseArgs } from 'node:util';
import { runSuiteInPage } from './suitePage.mjs';
import { startVscodeServer } from './vscodeServer.mjs';

const text = { type: 'string' };
const options = { extensionDevelopmentPath: text, extensionTestsPath: text, 'user-data-dir': text };
// Not strict: the runner also passes flags that are for a desktop only.
const { values, positionals } = parseArgs({ options, strict: false });

const server = await startVscodeServer({ dataDir: values['user-data-dir'], automation: true });
const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map((key) => [key, values[key]]);
try {
  process.exitCode = await runSuiteInPage(server.address({ folder: positionals[0], payload }));
} finally {
  await server.stop();
}
