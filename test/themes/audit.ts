// Whether a reader can see what we colour, in every theme that VS Code ships.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { colorsOf } from './colors';
import { contrast, over } from './contrast';
import { shippedThemes, type Theme, type ThemeType } from './themes';

/** What WCAG 2 asks of large text and of graphics, and of text in high contrast. */
export const FLOOR: Readonly<Record<ThemeType, number>> = { light: 3, dark: 3, hcDark: 4.5, hcLight: 4.5 };

export interface Shade {
  readonly theme: Theme;
  /** A scope of the grammar, or the name of a colour that we contribute. */
  readonly what: string;
  readonly color: string;
  readonly contrast: number;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Lines that show what the samples do not. */
const FURTHER = [
  ...['TOP SECRET', 'SECRET', 'LIMITED OFFICIAL USE', 'SENSITIVE BUT UNCLASSIFIED', 'UNCLASSIFIED'],
  'O 261830Z MAR 79 ZFF4',
  'FM AMEMBASSY LA PAZ',
  'TO RUEHFR/AMEMBASSY PARIS PRIORITY 1234',
  'C O N F I D E N T I A L SECTION 01 OF 03 LA PAZ 3121',
  'TAGS: PINT, UNGA, XX, (SAMPLE, JANE), ASEAN',
  '',
  ...['1. (TS) TEXT.', '2. (S) TEXT.', '3. (LOU) TEXT.', '4. (SBU) TEXT.'],
];

const SAMPLES = 'media/samples';
const samples = readdirSync(SAMPLES).filter((file) => /\.(?:txt|cable)$/.test(file));
const lines = [...samples.flatMap((file) => readFileSync(join(SAMPLES, file), 'utf8').split(/\r?\n/)), ...FURTHER];

/** Every scope that the grammar can give. */
export const grammarScopes: ReadonlySet<string> = new Set(
  [...readFileSync('syntaxes/cable.tmLanguage.json', 'utf8').matchAll(/"name":\s*"([a-zA-Z.]+)\.cable"/g)].map(
    ([, scope]) => scope!,
  ),
);

/** Each scope in each theme, with the rules for single themes that we contribute. */
export function scopeShades(extensions?: string): Shade[] {
  return shippedThemes(extensions).flatMap((theme) => {
    const tokenColors = [...theme.tokenColors, ...rulesFor(theme)];
    return [...colorsOf(lines, { ...theme, tokenColors })].map(([what, color]) => shade(theme, what, color));
  });
}

type Rules = { readonly textMateRules: Theme['tokenColors'] };
const customizations: readonly [themes: string, rules: Rules][] = Object.entries(
  contributes.configurationDefaults['editor.tokenColorCustomizations'],
);

/** The rules that we contribute for a theme; a key names one theme or several: "[Default Dark+][Dark+]". */
const rulesFor = ({ name }: Theme): Theme['tokenColors'] =>
  customizations.filter(([themes]) => themes.includes(`[${name}]`)).flatMap(([, { textMateRules }]) => textMateRules);

const KEYS: Readonly<Record<ThemeType, string>> = {
  light: 'light',
  dark: 'dark',
  hcDark: 'highContrast',
  hcLight: 'highContrastLight',
};

/** Each colour that we contribute, in each theme; a background by the text that stands on it. */
export function colorShades(extensions?: string): Shade[] {
  const colors: readonly { id: string; defaults: Record<string, string> }[] = contributes.colors ?? [];
  return shippedThemes(extensions).flatMap((theme) =>
    colors.map(({ id, defaults }) => {
      const color = defaults[KEYS[theme.type]] ?? '';
      if (!id.endsWith('Background')) return shade(theme, id, color);
      return { theme, what: id, color, contrast: contrast(theme.foreground, over(color, theme.background)) };
    }),
  );
}

const shade = (theme: Theme, what: string, color: string): Shade => ({
  theme,
  what,
  color,
  contrast: contrast(color, theme.background),
});

/** A line a theme: how many scopes it colours, the weakest contrast, and which one that is. */
export function table(shades: readonly Shade[]): string {
  const themes = [...new Set(shades.map(({ theme }) => theme))];
  const rows = themes.map(({ name, type }) => {
    const own = shades.filter(({ theme }) => theme.name === name).sort((a, b) => a.contrast - b.contrast);
    const [weakest] = own;
    const cells = [
      name.padEnd(28),
      type.padEnd(8),
      String(own.length).padStart(4),
      weakest?.contrast.toFixed(2).padStart(7),
    ];
    return [...cells, ' ', weakest?.what, weakest?.color].join(' ');
  });
  return [`${'theme'.padEnd(28)} type     shown weakest`, ...rows].join('\n');
}
