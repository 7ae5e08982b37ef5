import type Mocha from 'mocha';

/**
 * Prints a run to the extension host's console: a line a test, what failed and why, and `N passed, N failed` at the end.
 * scripts/hosts/suitePage.mjs knows these lines by their first characters.
 */
export class Report {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    const failures: string[] = [];
    runner.on('suite', (suite) => suite.title && console.log(`${indent(suite)}▸ ${suite.title}`));
    runner.on('pass', (test) => {
      passed++;
      console.log(`${indent(test)}✓ ${test.title} (${test.duration} ms)`);
    });
    runner.on('fail', (test, error) => {
      failures.push(`${test.fullTitle()}\n${reason(error)}`);
      console.log(`${indent(test)}✗ ${test.title}`);
    });
    runner.on('pending', (test) => console.log(`${indent(test)}○ ${test.title} (skipped)`));
    runner.once('end', () => {
      for (const failure of failures) console.log(`\nFAILED ${failure}`);
      if (!passed && !failures.length) console.log('\nFAILED no test was run');
      console.log(`\n${passed} passed, ${failures.length} failed`);
    });
  }
}

/** Two spaces for each suite around `item`. */
function indent(item: Mocha.Suite | Mocha.Runnable): string {
  const depth = item.titlePath().length - 1;
  return '  '.repeat(depth);
}

/** The message and where it was thrown; chai's errors carry the two values besides. */
function reason(error: Error & { expected?: unknown; actual?: unknown }): string {
  const values = 'expected' in error ? [`  expected ${show(error.expected)}`, `  actual   ${show(error.actual)}`] : [];
  return [error.stack ?? String(error), ...values].join('\n');
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
