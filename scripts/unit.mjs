// Runs the unit tests: every test/unit/**/*.test.ts, or those of the places named.
//   node scripts/unit.mjs [FOLDER_OR_FILE ...] [--test-name-pattern=PATTERN]
import { bundleTests, runTests, testsIn } from './unitBundles.mjs';

const flags = process.argv.slice(2).filter((a) => a.startsWith('--'));
const places = process.argv.slice(2).filter((a) => !a.startsWith('--'));

const files = (places.length ? places : ['test/unit']).flatMap(testsIn);
if (!files.length) throw new Error('no test files found');
const bundles = await bundleTests(files, 'out/unit');
process.exit(runTests(bundles, flags, { stdio: 'inherit' }).status ?? 1);
