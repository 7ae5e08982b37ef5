import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** What VS Code shows words with, and the file that all words go through on their way there. */
const DOORS: readonly (readonly [what: string, calls: RegExp, door: string])[] = [
  ['messages', /\bshow(?:Information|Warning|Error)Message\b/, 'editor/told.ts'],
  ['words in the status bar for a while', /\bsetStatusBarMessage\b/, 'editor/told.ts'],
  ['lists to pick from', /\b(?:showQuickPick|createQuickPick|showWorkspaceFolderPick)\b/, 'editor/asked.ts'],
  ['boxes to type in', /\b(?:showInputBox|createInputBox)\b/, 'editor/asked.ts'],
];
/** None of these has a door yet: who needs one builds it. */
const CLOSED = /\b(?:withProgress|createOutputChannel|createWebviewPanel|createTerminal|supportThemeIcons = true)\b/;

const sources = readdirSync('src', { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'));
const codeOf = (file: string): string =>
  readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<![:\w])\/\/.*/g, '');

for (const [what, calls, door] of DOORS) {
  test(`${what} have one door, src/${door}`, () => {
    assert.deepEqual(
      sources.filter((file) => calls.test(codeOf(file))),
      [door],
    );
  });
}

test('what has no door is not used', () => {
  for (const file of sources) assert.doesNotMatch(codeOf(file), CLOSED, file);
});

test('no property of the window is reached by a name that is put together, but in the doors', () => {
  const computed = sources.filter((file) =>
    /\bwindow\s*(?:\?\.)?\[|=\s*vscode\.window\s*[;,)]|\.\.\.vscode/.test(codeOf(file)),
  );
  assert.deepEqual(computed, ['editor/told.ts']);
});
