// The test framework for suites that run inside VS Code's extension host. It is mocha's build for browsers, because that host is
// a web worker in one lane and Node in the other. A suite imports `suite` and `test` from here, and `assert` from chai.
import 'mocha/mocha.js';
import type Mocha from 'mocha';
import { Report } from './report';

/** What mocha leaves in the global scope. */
const host = globalThis as unknown as Mocha.MochaGlobals & { mocha: BrowserMocha; Mocha: typeof Mocha };

const reporter = Report as unknown as Mocha.ReporterConstructor;
host.mocha.setup({ ui: 'tdd', reporter, timeout: 30_000, forbidOnly: true });

export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = host;

/** Runs the tests of all suites that were imported; `pattern`, where not empty, is a regular expression for their titles. */
export function runSuites(pattern: string): Promise<Mocha.Stats> {
  if (pattern) host.mocha.grep(new RegExp(pattern));
  // Not `mocha.run`: it reads the page's address, and Node has none.
  return new Promise((done) => {
    const runner = host.Mocha.prototype.run.call(host.mocha, () => done(runner.stats!));
  });
}
