// What the packed extension is made of, as .vscodeignore lists it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../hosts/places.mjs';

/** The folders and files in the root that .vscodeignore lets in; `!syntaxes/*.json` -> `syntaxes`. */
export function packedFiles() {
  const lines = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
  return [...new Set(lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).split('/')[0]))];
}
