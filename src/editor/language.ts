import * as vscode from 'vscode';

/** The language of cables, as package.json names it. */
export const CABLE = 'cable';

/** Documents that the features serve, wherever they are kept. */
export const CABLES: vscode.DocumentSelector = { language: CABLE };

/** A setting of ours: `setting('hover.enabled', true)`. */
export const setting = <T>(name: string, fallback: T, scope?: vscode.ConfigurationScope): T =>
  vscode.workspace.getConfiguration('cable', scope ?? null).get<T>(name, fallback);

/** Documents that no reader keeps: program output, one side of a comparison, VS Code's own. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'output',
  'git',
  'comment',
  'search-editor',
  'vscode',
  'vscode-settings',
  'debug',
]);

export const isKept = ({ uri }: vscode.TextDocument): boolean => !NOT_KEPT.has(uri.scheme);
