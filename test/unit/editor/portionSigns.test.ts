import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Level } from '../../../src/cable/model';
import { COLORS, type Sign, signOf } from '../../../src/editor/portionSigns';
import { contrast } from '../../themes/contrast';
import { shippedThemes } from '../../themes/themes';

const LEVELS = Object.keys(COLORS) as Level[];
const LETTERS: Readonly<Record<Level, string>> = {
  'TOP SECRET': 'TS',
  SECRET: 'S',
  CONFIDENTIAL: 'C',
  'LIMITED OFFICIAL USE': 'LOU',
  'SENSITIVE BUT UNCLASSIFIED': 'SBU',
  UNCLASSIFIED: 'U',
};

const withoutColor = (svg: string): string => svg.replace(/#[0-9A-F]{6}/g, '#');
const textIn = (svg: string): string => svg.replace(/<[^>]*>/g, '');
const shapes = (sign: Sign): string[] => LEVELS.map((level) => withoutColor(signOf(level, sign, 'dark')));

describe('the sign of a level in the gutter', () => {
  for (const level of LEVELS)
    test(`names ${level} at its first line as its mark does`, () => {
      assert.equal(textIn(signOf(level, 'letters', 'light')), LETTERS[level]);
      assert.equal(textIn(signOf(level, 'bar', 'light')), '');
    });

  for (const sign of ['letters', 'bar'] as const)
    test(`differs from level to level by its shape and not only by its colour: ${sign}`, () =>
      assert.equal(new Set(shapes(sign)).size, LEVELS.length));

  test('is a picture of its own, closed tag by tag', () => {
    for (const level of LEVELS) {
      const svg = signOf(level, 'letters', 'dark');
      assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 18 18".*<\/svg>$/);
      const open = [...svg.matchAll(/<(\w+)[^>]*[^/]>/g)].map(([, tag]) => tag);
      const closed = [...svg.matchAll(/<\/(\w+)>/g)].map(([, tag]) => tag);
      assert.deepEqual(open.sort(), closed.sort());
    }
  });

  test('has the colours of the overview ruler', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ruler = contributes.colors.filter(({ id }: { id: string }) => id.startsWith('cable.portion.'));
    assert.deepEqual(
      ruler.map(({ defaults: { light, dark } }: { defaults: Record<string, string> }) => ({ light, dark })),
      LEVELS.map((level) => COLORS[level]),
    );
  });

  test('can be seen in every theme that VS Code ships; high contrast takes the sign for its ground', () => {
    const weak = shippedThemes().flatMap(({ name, type, background }) => {
      const ground = type === 'light' || type === 'hcLight' ? 'light' : 'dark';
      const floor = type.startsWith('hc') ? 4.5 : 3;
      return LEVELS.map((level) => ({ name, level, seen: contrast(COLORS[level][ground], background) })).filter(
        ({ seen }) => seen < floor,
      );
    });
    assert.deepEqual(weak, []);
  });
});
