import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colorShades, FLOOR, grammarScopes, type Shade, scopeShades, table } from './audit';
import { contrast } from './contrast';

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

const hexes = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
const isGrey = (color: string): boolean => Math.max(...hexes(color)) - Math.min(...hexes(color)) < 16;

test('in the default themes stamps, page lines and rules are grey, weaker than the text and no weaker than text may be', () => {
  const furniture = scopes.filter(
    ({ theme, what }) => /Modern|\+$|Visual Studio|High Contrast/.test(theme.name) && what.startsWith('comment.'),
  );
  assert.equal(new Set(furniture.map(({ theme }) => theme.name)).size, 8);
  const bad = furniture.filter(({ theme, color, contrast: seen }) => {
    const text = contrast(theme.foreground, theme.background);
    return !isGrey(color) || seen > text * 0.75 || seen < 4.5;
  });
  assert.deepEqual(
    bad.map(({ theme, what, color }) => `${theme.name}: ${what} ${color}`),
    [],
  );
});

test('the table names each theme once', () => {
  const names = table(scopes).split('\n').slice(1);
  assert.equal(names.length, new Set(scopes.map(({ theme }) => theme.name)).size);
});
