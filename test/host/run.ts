import { runSuites } from './mocha';

/** `npm run test:web -- --grep PATTERN`, put here by the bundler; empty for all tests. */
declare const TEST_PATTERN: string;

/** What VS Code calls, in any host, to run the tests: it takes a rejection for a failed run. */
export async function run(): Promise<void> {
  const { passes, failures } = await runSuites(TEST_PATTERN);
  if (failures) throw new Error(`${failures} tests failed`);
  if (!passes) throw new Error('no test was run');
}
