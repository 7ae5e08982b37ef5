// The texts of a corpus of released cables, and what the command line says of them.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of a corpus, each with its texts in a fixed order. */
export function sourcesIn(corpus) {
  const folders = readdirSync(corpus, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => ({ name, files: textsIn(join(corpus, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every text below a folder, in one order on every machine. */
export const textsIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));

/** One object a file, as `cable-text COMMAND` prints it. */
export function saidOf(files, ...command) {
  const run = spawnSync('node', ['dist/cli.js', ...command, ...files], { encoding: 'utf8', maxBuffer: 1 << 29 });
  if (run.status !== 0) throw new Error(`${command[0]} exited with ${run.status}: ${run.stderr.slice(0, 400)}`);
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
