import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const words: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
const commands: readonly { command: string; title: string }[] = contributes.commands;

/** The titles of our commands without the dots that say that a question follows; one word alone is any word. */
const titles = commands
  .map(({ title }) => words[title.slice(1, -1)]?.replace(/…$/, '') ?? '')
  .filter((title) => title.includes(' '));
const namesCommand = (text: string): boolean =>
  text.includes('Cable: ') || titles.some((title) => text.includes(title));

const sources = readdirSync('src', { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map(
    (name) =>
      [name, readFileSync(join('src', name), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*/g, '')] as const,
  );

/** What stands between quotation marks in a file. */
const stringsIn = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map(([, a, b]) => a ?? b ?? '');

test('every command has a title', () => {
  for (const { command, title } of commands) assert.ok(words[title.slice(1, -1)], command);
});

test('what is told names a command from package.nls.json: a title stands in one place', () => {
  const found = sources.flatMap(([file, code]) =>
    stringsIn(code)
      .filter((text) => namesCommand(text))
      .map((text) => `${file}: ${text}`),
  );
  assert.deepEqual(found, []);
});

test('every command that the source names by its id is one of ours', () => {
  const ids = new Set(commands.map(({ command }) => command));
  const named = sources.flatMap(([, code]) =>
    [...code.matchAll(/command(?:Title|Name)\('(cable\.\w+)'/g)].map(([, id]) => id ?? ''),
  );
  assert.ok(named.length > 3);
  for (const id of named) assert.ok(ids.has(id), id);
});
