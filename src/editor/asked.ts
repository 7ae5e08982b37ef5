import * as vscode from 'vscode';
import { harmless } from './harmless';

/**
 * Lets the reader pick one of the items: the only door to VS Code's lists, which would show an icon for `$(word)`.
 * @param at is told of the item that the reader comes to
 */
export async function picked<T extends vscode.QuickPickItem>(
  items: readonly T[],
  options: Omit<vscode.QuickPickOptions, 'onDidSelectItem'> = {},
  at?: (item: T) => void,
): Promise<T | undefined> {
  const { title, placeHolder } = options;
  const shown = items.map((item, index) => ({ ...shownAs(item), index }));
  const onDidSelectItem = (item: vscode.QuickPickItem | string): void => {
    const own = items[(item as (typeof shown)[number]).index];
    if (own) at?.(own);
  };
  const choice = await vscode.window.showQuickPick(shown, {
    ...options,
    ...allHarmless({ title, placeHolder }),
    ...(at && { onDidSelectItem }),
  });
  return choice && items[choice.index];
}

const shownAs = ({ label, description, detail, kind }: vscode.QuickPickItem): vscode.QuickPickItem => ({
  ...allHarmless({ description, detail }),
  label: harmless(label),
  kind,
});

/** Lets the reader type a line: the only door to VS Code's boxes, which would run a link in the words under them. */
export function typed(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  const { title, prompt, placeHolder, validateInput } = options;
  const validated = validateInput && { validateInput: async (value: string) => complaint(await validateInput(value)) };
  return vscode.window.showInputBox({ ...options, ...allHarmless({ title, prompt, placeHolder }), ...validated });
}

type Complaint = string | vscode.InputBoxValidationMessage | undefined | null;

const complaint = (said: Complaint): Complaint =>
  typeof said === 'string' ? harmless(said) : said && { ...said, message: harmless(said.message) };

/** Words that are given; those that are not stay away. */
const allHarmless = (words: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([key, text]) => (text === undefined ? [] : [[key, harmless(text)]])),
  );
