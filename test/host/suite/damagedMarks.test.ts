import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

const SCAN = 'scan-1999-state-048204.txt';

const inlaysOf = (document: vscode.TextDocument): Thenable<vscode.InlayHint[]> =>
  vscode.commands.executeCommand(
    'vscode.executeInlayHintProvider',
    document.uri,
    new vscode.Range(0, 0, document.lineCount, 0),
  );

/** What stands before each inlay on its line, with the inlay: "3. (G)C". */
async function shownIn(document: vscode.TextDocument): Promise<string[]> {
  const before = ({ position: { line, character } }: vscode.InlayHint): string =>
    document.lineAt(line).text.slice(0, character);
  return (await inlaysOf(document)).map((inlay) => `${before(inlay)}+${inlay.label}`);
}

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, 400));

/** A copy of the damaged scan in an editor: tests write to it. */
async function scanAs(name: string): Promise<vscode.TextDocument> {
  const text = (await openCable(SCAN)).getText();
  return (await openNew(name, text)).document;
}

/** The list of marks, open; what it does when it ends. */
async function opened(): Promise<{ ended: Thenable<unknown> }> {
  const ended = run('cable.readDamagedMarks');
  await pause();
  return { ended };
}

async function accept(): Promise<void> {
  await run('workbench.action.acceptSelectedQuickOpenItem');
  await pause();
}

suite('Damaged marks', () => {
  test('each bears its reading behind what is printed', async () => {
    const document = await openCable(SCAN);
    const expected = ['3. (G)+C', '4. CO+C', '6. TO+C', '7. (6)+C', '9. (A)+C', '10. (C}+C'];
    await eventually(async () => (await inlaysOf(document)).length);
    assert.deepEqual(await shownIn(document), expected);
  });

  test('a reading tells beside the mouse why it is read so, as the card of the mark does', async () => {
    const [inlay] = await eventually(async () => {
      const inlays = await inlaysOf(await openCable(SCAN));
      return inlays.length ? inlays : undefined;
    });
    assert.instanceOf(inlay?.tooltip, vscode.MarkdownString);
    const tooltip = inlay?.tooltip as vscode.MarkdownString;
    assert.match(tooltip.value.replaceAll('\\', ''), /Printed \(G\), read as \(C\)/);
    assert.notOk(tooltip.isTrusted);
    assert.isUndefined(inlay?.textEdits);
  });

  test('a setting puts the readings away, and the text never holds them', async () => {
    const document = await openCable(SCAN);
    const before = document.getText();
    const settings = vscode.workspace.getConfiguration('cable', document);
    await settings.update('portions.readings', false, vscode.ConfigurationTarget.Workspace);
    try {
      assert.deepEqual(await shownIn(document), []);
    } finally {
      await settings.update('portions.readings', undefined, vscode.ConfigurationTarget.Workspace);
    }
    assert.equal(document.getText(), before);
  });

  test('all are replaced when the reader accepts the list, and one Undo brings back what is printed', async () => {
    const document = await scanAs('all-marks.cable');
    const before = document.getText();
    const { ended } = await opened();
    assert.equal(document.getText(), before);
    await accept();
    await ended;
    assert.match(document.getText(), /^3\. \(C\) LINDQVARN[\s\S]*^10\. \(C\) COMMENT/m);
    assert.deepEqual(await shownIn(document), []);
    await run('undo');
    assert.equal(document.getText(), before);
  });

  test('Escape changes nothing', async () => {
    const document = await scanAs('no-marks.cable');
    const before = document.getText();
    const { ended } = await opened();
    await run('workbench.action.closeQuickOpen');
    await ended;
    assert.equal(document.getText(), before);
  });

  test('a mark is read otherwise, and the others as they were proposed', async () => {
    const document = await scanAs('one-mark.cable');
    const { ended } = await opened();
    await run('workbench.action.quickOpenSelectNext');
    await accept(); // paragraph 3
    await run('workbench.action.quickOpenSelectNext');
    await accept(); // behind the one that is proposed the levels follow from the lowest on
    await accept(); // the list's first row
    await ended;
    assert.match(document.getText(), /^3\. \(U\) LINDQVARN[\s\S]*^4\. \(C\) ON THE MANDATE/m);
  });

  test('a text that changes while the reader decides is left as it is', async () => {
    const document = await scanAs('changing-marks.cable');
    const { ended } = await opened();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A LINE ABOVE\n');
    await vscode.workspace.applyEdit(edit);
    const before = document.getText();
    await accept();
    await ended;
    assert.equal(document.getText(), before);
  });
});
