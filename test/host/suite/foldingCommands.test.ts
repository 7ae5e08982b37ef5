import { assert } from 'chai';
import * as vscode from 'vscode';
import { Heard } from '../heard';
import { suite, teardown, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

/** Whether a line shows: it is not folded away, and near the cursor, where folding leaves the view. */
const shows = ({ visibleRanges }: vscode.TextEditor, line: number): boolean =>
  visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);

async function sampleAt(words: string): Promise<readonly [editor: vscode.TextEditor, line: number]> {
  const document = await openCable('2000-state-071482.txt');
  const editor = await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.unfoldAll');
  const line = document.positionAt(document.getText().indexOf(words)).line;
  editor.selection = new vscode.Selection(line - 6, 0, line - 6, 0);
  editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.InCenter);
  await eventually(() => shows(editor, line));
  return [editor, line];
}

suite('Page breaks', () => {
  let heard: Heard | null = null;
  teardown(() => heard?.stop());

  for (const command of ['cable.foldPageBreaks', 'cable.hidePageFurniture']) {
    test(`${command} hides the lines of a page break, and Unfold All brings them back`, async () => {
      const [editor, line] = await sampleAt('PAGE 02        STATE');
      await vscode.commands.executeCommand(command);
      await eventually(() => !shows(editor, line));
      assert.ok(editor.document.getText().includes('PAGE 02'));
      await vscode.commands.executeCommand('editor.unfoldAll');
      await eventually(() => shows(editor, line));
    });
  }

  test('what is hidden is told with its number, and the answer brings it back', async () => {
    const [editor, line] = await sampleAt('PAGE 02        STATE');
    heard = new Heard('Show Again');
    await vscode.commands.executeCommand('cable.hidePageFurniture');
    const [message] = await eventually(() => (heard?.said.length ? heard.said : undefined));
    assert.match(message!, /^\["\d parts that are not text are folded away\.","Show Again"\]$/);
    await eventually(() => shows(editor, line));
  });

  test('what is hidden stays hidden when the message is put away', async () => {
    const [editor, line] = await sampleAt('PAGE 02        STATE');
    heard = new Heard();
    await vscode.commands.executeCommand('cable.hidePageFurniture');
    await eventually(() => heard?.with('Show Again').length && !shows(editor, line));
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('the paragraph around a page break stays open', async () => {
    const [editor, line] = await sampleAt('PAGE 02        STATE');
    await vscode.commands.executeCommand('cable.hidePageFurniture');
    await eventually(() => !shows(editor, line));
    assert.ok(shows(editor, line - 6) && shows(editor, line + 4));
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('the view stays where it was, though the cursor was left behind', async () => {
    const [editor, line] = await sampleAt('PAGE 02        STATE');
    const home = new vscode.Position(0, 0);
    editor.selection = new vscode.Selection(home, home);
    editor.revealRange(new vscode.Range(line - 8, 0, line - 8, 0), vscode.TextEditorRevealType.AtTop);
    await eventually(() => !shows(editor, 0) && shows(editor, line));
    await new Promise((done) => setTimeout(done, 300));
    const before = editor.visibleRanges[0]?.start.line;
    await vscode.commands.executeCommand('cable.foldPageBreaks');
    await eventually(() => !shows(editor, line));
    await new Promise((done) => setTimeout(done, 500));
    assert.equal(editor.visibleRanges[0]?.start.line, before);
    await vscode.commands.executeCommand('editor.unfoldAll');
  });

  test('a cable on one page has none to fold, and loses none of its lines', async () => {
    const text =
      'R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 1\nUNCLAS LA PAZ 2211\n\n1. ONE.\n2. TWO.\n';
    const editor = await openNew('one-page.cable', text);
    heard = new Heard();
    await vscode.commands.executeCommand('cable.foldPageBreaks');
    await eventually(() => heard?.with('There are no page breaks in this cable: nothing is hidden.').length);
    assert.ok(shows(editor, 5) && shows(editor, 6));
  });
});
