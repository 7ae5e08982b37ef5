// What a window does in test/ui/windows.mjs, as the "tests" of an extension: it writes notes on one cable, one after another, and
// says of each when it is saved.
import * as vscode from 'vscode';
import { noteText } from '../../src/annotation/note';
import type { Margin } from '../../src/editor/notes/margin';

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function until<T>(ask: () => T | null | undefined): Promise<T> {
  for (;;) {
    const answer = ask();
    if (answer) return answer;
    await sleep(50);
  }
}

/** VS Code waits for the end of this, which does not come: the window is stopped from outside. */
export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const editor = await vscode.window.showTextDocument(vscode.Uri.joinPath(folder!.uri, 'shared.cable'));
  const extension = await until(() => vscode.extensions.getExtension<{ margin: Margin }>('cable-text.cable-text'));
  const { margin } = await extension.activate();
  const file = await until(() => margin.files.of(editor.document));
  const writer = Math.random().toString(36).slice(2, 8);
  for (let i = 0; ; i++) {
    const line = 3 + (i % 40);
    editor.selection = new vscode.Selection(line, 0, line, editor.document.lineAt(line).text.length);
    const text = `Note ${i} of ${writer}. ${'It is a long one. '.repeat(20)}`.trim();
    await vscode.commands.executeCommand('cable.addNote', { text });
    const note = file.notebook.notes.find((one) => noteText(one) === text);
    console.log(note && !file.notebook.problem ? `saved ${note.id}` : `not saved: ${file.notebook.problem?.message}`);
    await sleep(Math.random() * 60);
  }
}
