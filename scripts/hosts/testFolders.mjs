// Folders of one test run, under the system's temporary folder, removed when the process ends.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './places.mjs';

/** A new, empty folder. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cable-text-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** A folder with copies of the sample cables and of test/fixtures/host, so that tests may write to them. */
export function testWorkspace() {
  const folder = join(temporaryFolder(), 'cables');
  mkdirSync(folder);
  for (const source of ['media/samples', 'test/fixtures/host']) {
    if (existsSync(join(root, source))) cpSync(join(root, source), folder, { recursive: true });
  }
  return folder;
}
