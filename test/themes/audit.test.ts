import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorShades, FLOOR, grammarScopes, type Shade, scopeShades, table } from './audit';

const below = (shades: readonly Shade[]): string[] =>
  shades
    .filter(({ theme, contrast }) => contrast < FLOOR[theme.type])
    .map(({ theme, what, color, contrast }) => `${theme.name}: ${what} ${color} ${contrast.toFixed(2)}`);

const scopes = scopeShades();

test('the audit looks at every scope of the grammar', () => {
  const shown = new Set(scopes.map(({ what }) => what));
  assert.deepEqual(
    [...grammarScopes].filter((scope) => !shown.has(scope)),
    [],
  );
});

test('what the grammar colours can be read in every theme that VS Code ships', () =>
  assert.deepEqual(below(scopes), []));

test('the colours that we contribute can be seen in every theme that VS Code ships', () => {
  const shades = colorShades();
  assert.ok(shades.length > 0);
  assert.deepEqual(below(shades), []);
});

test('in the default themes every scope has a colour of its own, apart from plain text', () => {
  const plain = scopes.filter(
    ({ theme, color }) =>
      /Modern|High Contrast/.test(theme.name) && color.toLowerCase() === theme.foreground.toLowerCase(),
  );
  assert.deepEqual(plain, []);
});

test('the table names each theme once', () => {
  const names = table(scopes).split('\n').slice(1);
  assert.equal(names.length, new Set(scopes.map(({ theme }) => theme.name)).size);
});
