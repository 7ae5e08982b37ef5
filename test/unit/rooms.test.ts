import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What other rooms may take from `cable`: its model, the parser, whether a text is a cable, and the words of telegrams. */
const DOOR = /^src\/cable\/(?:model|parse|detect|words\/\w+)$/;

/** Which rooms a room may import from; its own files are always allowed. */
const ROOMS: Record<string, readonly string[]> = {
  cable: [],
  view: ['cable'],
  reference: [],
  card: ['cable', 'view', 'reference'],
  annotation: ['cable', 'view'],
};
/** Libraries that run anywhere, by room. */
const LIBRARIES: Record<string, readonly string[]> = {
  cable: ['fastest-levenshtein'],
  annotation: [
    '@noble/hashes/sha2.js',
    '@noble/hashes/utils.js',
    'approx-string-match',
    'fastest-levenshtein',
    'json-stringify-pretty-compact',
    'papaparse',
  ],
};

const sourcesOf = (room: string): string[] =>
  readdirSync(join('src', room), { recursive: true })
    .map((name) => join('src', room, String(name)))
    .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\b[^;]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (m) => m[1] ?? m[2] ?? '',
  );

for (const [room, others] of Object.entries(ROOMS)) {
  test(`${room}/ imports neither vscode nor Node, and only from ${[room, ...others].join(', ')}`, () => {
    for (const file of sourcesOf(room)) {
      for (const name of importsOf(file)) {
        if (!name.startsWith('.')) {
          assert.ok(LIBRARIES[room]?.includes(name), `${file} imports ${name}`);
          continue;
        }
        const target = normalize(join(dirname(file), name)).split(/[\\/]/)[1] ?? '';
        assert.ok(target === room || others.includes(target), `${file} imports ${name}`);
      }
    }
  });

  test(`${room}/ uses no global of Node or of a browser's page`, () => {
    for (const file of sourcesOf(room)) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      assert.doesNotMatch(code, /\b(?:process\.|Buffer\b|require\(|__dirname|window\.|document\.cookie|eval\()/, file);
    }
  });
}

test('what lies outside of cable/ enters it through its door only', () => {
  const outside = readdirSync('src').filter((name) => name !== 'cable');
  const files = outside.flatMap((name) => (name.endsWith('.ts') ? [join('src', name)] : sourcesOf(name)));
  for (const file of files) {
    for (const name of importsOf(file)) {
      const target = normalize(join(dirname(file), name)).replaceAll('\\', '/');
      if (name.startsWith('.') && target.startsWith('src/cable/')) assert.match(target, DOOR, file);
    }
  }
});
