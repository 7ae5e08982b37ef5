// Runs a suite in a browser's page: the page is VS Code, told in its address to load the extension and the tests.
// VS Code reports through two functions that it expects in the page; its own continuous integration works so.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root } from './places.mjs';
import { sourcePositions } from './sourcePositions.mjs';
import { suiteBundle } from './testBundle.mjs';

const TIME_LIMIT = 10 * 60_000;

/** Everything that VS Code, the extension and the tests print. */
const LOG = join(root, 'out/host/console.log');

/** The lines of test/host/report.ts among all that; "  ✓ new.cable opens as a cable (82 ms)", "4 passed, 0 failed". */
const REPORT_LINE = /^\n?(?: *[▸✓✗○] |FAILED |\d+ passed, \d+ failed)/;

/** Opens `address`, prints the tests' report, and returns the run's exit code: 0 when all passed. The rest goes to out/host/console.log. */
export async function runSuiteInPage(address) {
  mkdirSync(dirname(LOG), { recursive: true });
  writeFileSync(LOG, '');
  const browser = await launchBrowser();
  try {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, permissions });
    const code = exitCode(page);
    await page.exposeFunction('codeAutomationLog', printer());
    await page.goto(address);
    const result = await code;
    if (result !== 0) console.log(`What VS Code printed is in ${LOG}`);
    return result;
  } finally {
    await browser.close();
  }
}

function exitCode(page) {
  return new Promise((done, fail) => {
    const lost = (what) => fail(new Error(`${what}; what VS Code printed is in ${LOG}`));
    page.exposeFunction('codeAutomationExit', done);
    page.on('crash', () => lost('the page crashed'));
    setTimeout(() => lost('the tests did not end within ten minutes'), TIME_LIMIT).unref();
  });
}

/** Takes what the page logs: a console method's name and its arguments. */
function printer() {
  const withSources = sourcePositions(suiteBundle);
  return (type, args) => {
    const text = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    if (REPORT_LINE.test(text)) console.log(withSources(text));
    appendFileSync(LOG, `${type} ${text}\n`);
  };
}
