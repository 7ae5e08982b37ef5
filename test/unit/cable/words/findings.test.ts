import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { groupOf, PROBLEM_CODES } from '../../../../src/cable/words/findings';

/** The codes that the rules of the room give their findings. */
const given = readdirSync('src/cable/problems')
  .map((file) => readFileSync(`src/cable/problems/${file}`, 'utf8'))
  .flatMap((source) => [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map((match) => match[1] ?? ''));

test('every finding belongs to a group, and no group names a finding that there is not', () =>
  assert.deepEqual([...new Set(given)].sort(), [...PROBLEM_CODES].sort()));

test('the setting offers a level for every group', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const offered = Object.keys(contributes.configuration.properties['cable.diagnostics.levels'].properties);
  assert.deepEqual(offered.sort(), [...new Set(PROBLEM_CODES.map(groupOf))].sort());
});

test('every finding is explained in the page that its code links to', () => {
  const page = readFileSync('media/findings.md', 'utf8');
  const explained = [...page.matchAll(/^## ([a-z-]+)$/gm)].map((match) => match[1]);
  assert.deepEqual(explained.sort(), [...PROBLEM_CODES].sort());
});

test('a code of another program has no group', () => assert.equal(groupOf('no-unused-vars'), null));
