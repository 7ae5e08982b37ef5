import { assert } from 'chai';
import * as vscode from 'vscode';
import { setup, suite, teardown, test } from '../mocha';
import { editor, file, margin, noteOn, run, select, stored, TEXT, withCable } from '../noted';
import { eventually } from '../workspace';

const active = (): vscode.TextDocument | undefined => vscode.window.activeTextEditor?.document;
const isInBox = (): boolean => active()?.uri.scheme === 'comment';
const text = (): string => editor.document.getText();

/** Asks for a box on these words, and waits until it has the keyboard. */
async function beginOn(words: string): Promise<vscode.TextDocument> {
  const before = active();
  select(words);
  await run('cable.addNote');
  await eventually(() => isInBox() && active() !== before);
  return active()!;
}

/** A letter that is typed into the text. */
async function typedIntoText(letter: string): Promise<void> {
  await vscode.window.showTextDocument(editor.document);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await run('type', { text: letter });
}

/** The newest VS Code asks before it puts a box away in which something stands. */
const withoutQuestion = async (value: string | undefined): Promise<void> => {
  const comments = vscode.workspace.getConfiguration('comments');
  if (comments.inspect('thread.confirmOnCollapse')?.defaultValue === undefined) return;
  await comments.update('thread.confirmOnCollapse', value, vscode.ConfigurationTarget.Global);
};

suite('The box of a note', () => {
  withCable();
  setup(() => withoutQuestion('never'));
  teardown(() => withoutQuestion(undefined));

  test('no letter reaches the text while it is open, and letters do when the note is saved', async () => {
    await beginOn('TARIFF');
    await run('type', { text: 'How much?' });
    await eventually(() => active()?.getText() === 'How much?');
    await typedIntoText('x');
    assert.equal(text(), TEXT);
    const [begun] = margin.boxes.openOn(editor.document.uri);
    assert.equal(begun?.text, 'How much?');
    const box = vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'comment');
    assert.equal(box?.document.getText(), 'How much?');
  });

  test('put away with Escape it gives the text back, and what was typed is there when it is opened again', async () => {
    await beginOn('TARIFF');
    await run('type', { text: 'How much?' });
    await eventually(() => margin.boxes.openOn(editor.document.uri)[0]?.text === 'How much?');
    await run('cable.putNoteAway');
    await eventually(() => margin.boxes.unfinished(editor.document.uri)[0]?.text === 'How much?');
    await eventually(async () => {
      await typedIntoText('y');
      return text().startsWith('y');
    });
    await run('undo');
    const box = await beginOn('TARIFF');
    await eventually(() => box.getText() === 'How much?');
  });

  test('of a second note on the same words stands below the nearest free line', async () => {
    await noteOn('TARIFF', 'How much?');
    await beginOn('TARIFF');
    const [begun] = margin.boxes.openOn(editor.document.uri);
    assert.ok(begun?.purpose.kind === 'note');
    const [start] = begun.purpose.below;
    const lineOf = (offset: number): number => editor.document.positionAt(offset).line;
    assert.equal(Math.abs(lineOf(start) - lineOf(TEXT.indexOf('TARIFF'))), 1);
    await run('type', { text: 'And since when?' });
    await run('editor.action.submitComment');
    await eventually(() => file.notebook.notes.length === 2);
    assert.deepEqual(
      file.anchors.map(({ range }) => range && TEXT.slice(...range)),
      ['TARIFF', 'TARIFF'],
    );
    assert.equal(text(), TEXT);
  });

  test('is a document of its own where the words of the note are lost, and its command saves the note', async () => {
    const note = await noteOn('HIGHER TARIFF. BREAD', 'How much?');
    const cut = new vscode.WorkspaceEdit();
    cut.delete(editor.document.uri, editor.document.lineAt(17).range);
    await vscode.workspace.applyEdit(cut);
    await eventually(() => file.anchors[0]?.state === 'orphaned');
    await run('cable.editNote', { file, note });
    const own = await eventually(() => (active()?.uri.scheme === 'cable-note' ? active() : undefined));
    assert.equal(own.getText(), 'How much?');
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 9, 0, 9);
    await run('type', { text: ' And since when?' });
    await run('cable.saveNoteDocument');
    await eventually(async () => JSON.stringify(await stored()).includes('How much? And since when?'));
    assert.isTrue(own.isClosed || active() !== own);
  });
});
