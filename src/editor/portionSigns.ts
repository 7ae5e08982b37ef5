import type { Level } from '../cable/model';
import { markOf } from '../view/outline/speech';

/** The two signs of a level: its letters, for the first line of a paragraph, and a bar for every line. */
export type Sign = 'letters' | 'bar';

/** The colour of each level on a light and on a dark ground; those of the overview ruler, which readers can change, are the same. */
export const COLORS: Readonly<Record<Level, Readonly<Record<'light' | 'dark', string>>>> = {
  'TOP SECRET': { light: '#A85100', dark: '#FF9F40' },
  SECRET: { light: '#C8102E', dark: '#F2667A' },
  CONFIDENTIAL: { light: '#0B4FC4', dark: '#6AA6FF' },
  'LIMITED OFFICIAL USE': { light: '#6F42C1', dark: '#B38CFF' },
  'SENSITIVE BUT UNCLASSIFIED': { light: '#6F42C1', dark: '#B38CFF' },
  UNCLASSIFIED: { light: '#1A7F37', dark: '#5FBF73' },
};

/** The strokes of a bar from the top of a line to its foot: the more is protected, the more ink. Dashes meet from line to line. */
const BARS: Readonly<Record<Level, string>> = {
  'TOP SECRET': '<path d="M14 0V18M17 0V18" stroke-width="1.5"/>',
  SECRET: '<path d="M15.5 0V18" stroke-width="4"/>',
  CONFIDENTIAL: '<path d="M16 0V18" stroke-width="2"/>',
  'LIMITED OFFICIAL USE': '<path d="M16 0V18" stroke-width="2" stroke-dasharray="4 1 1 3"/>',
  'SENSITIVE BUT UNCLASSIFIED': '<path d="M16 0V18" stroke-width="2" stroke-dasharray="6 3"/>',
  UNCLASSIFIED: '<path d="M16 0V18" stroke-width="2" stroke-dasharray="1 2"/>',
};

/** A sign of a level in the gutter, as an SVG for a square. Three letters fill it; fewer leave room for the bar. */
export function signOf(level: Level, sign: Sign, ground: 'light' | 'dark'): string {
  const color = COLORS[level][ground];
  const letters = sign === 'letters' ? markOf(level).replace(/[()]/g, '') : '';
  const bar = letters.length > 2 ? '' : `<g fill="none" stroke="${color}">${BARS[level]}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 18 18" preserveAspectRatio="none">${textOf(letters, color)}${bar}</svg>`;
}

/** Size, middle and, where they are squeezed, width of one, two and three letters. */
const LETTERS = [
  { size: 0, x: 0, width: '' },
  { size: 12, x: 7, width: '' },
  { size: 9, x: 6.5, width: 'textLength="11" lengthAdjust="spacingAndGlyphs"' },
  { size: 8.5, x: 9, width: 'textLength="16" lengthAdjust="spacingAndGlyphs"' },
] as const;

function textOf(letters: string, color: string): string {
  const { size, x, width } = LETTERS[letters.length] ?? LETTERS[0];
  const font = `font-family="sans-serif" font-weight="700" font-size="${size}" text-anchor="middle" ${width}`;
  return letters && `<text x="${x}" y="${9 + size * 0.36}" fill="${color}" ${font}>${letters}</text>`;
}
