// A reporter for Node's test runner that prints what failed and why, and `N passed, N failed` at the end; for runs that somebody reads
// as a whole (`npm test`, .ci/run).
//   node scripts/unit.mjs --test-reporter=./scripts/briefReporter.mjs

/** A test that only holds others repeats their failure. */
const isOnlyParent = ({ error }) => error.failureType === 'subtestsFailed';

// biome-ignore lint/style/noDefaultExport: Node's test runner takes the module's default
export default async function* briefReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message;
    if (type === 'test:pass' && !data.skip) passed++;
    if (type !== 'test:fail' || isOnlyParent(data.details)) continue;
    failed++;
    const { cause } = data.details.error;
    yield `FAILED ${data.name}\n${cause?.stack ?? cause ?? data.details.error}\n\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}
