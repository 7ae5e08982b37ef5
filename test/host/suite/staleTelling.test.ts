// No feature works on stale text: those that tell by themselves follow an edit, and fall silent with the document.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { CableDocuments } from '../../../src/editor/cableDocuments';
import { ToldFindings } from '../../../src/editor/diagnostics';
import { registerPortionBorders } from '../../../src/editor/portionBorders';
import { registerStatusBar } from '../../../src/editor/statusBar';
import { suite, teardown, test } from '../mocha';
import { requestOn } from '../request';
import { eventually, openCable, openNew } from '../workspace';

const cable = `R 301200Z MAR 76
FM AMEMBASSY LA PAZ
TO SECSTATE WASHDC 1234
C O N F I D E N T I A L LA PAZ 2211

SUBJECT: TIN PRICES

1. (C) A FIRST PARAGRAPH.

2. (U) A SECOND PARAGRAPH.
`;

/** Replaces the first occurrence of some words, away from the cursor. */
async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const start = document.getText().indexOf(words);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + words.length)),
    by,
  );
  await vscode.workspace.applyEdit(edit);
}

const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

let registered: vscode.Disposable | undefined;

suite('What is told by itself is of the text as it is', () => {
  teardown(() => registered?.dispose());

  /** A status bar item that a test can look at. */
  function itemShown() {
    const item = vscode.window.createStatusBarItem('test', vscode.StatusBarAlignment.Left);
    const shown = { now: false };
    const seen = Object.create(item, {
      text: { value: '', writable: true },
      name: { value: '', writable: true },
      command: { value: '', writable: true },
      tooltip: { value: '', writable: true },
      accessibilityInformation: { value: undefined, writable: true },
      show: { value: () => Object.assign(shown, { now: true }) },
      hide: { value: () => Object.assign(shown, { now: false }) },
    }) as vscode.StatusBarItem;
    return { seen, shown };
  }

  test('the status bar follows an edit, also away from the cursor, and hides with the cable', async () => {
    const { document } = await openNew('bar.cable', cable);
    const { seen, shown } = itemShown();
    registered = registerStatusBar(new CableDocuments(), seen);
    assert.equal(seen.text, 'Confidential · LA PAZ 2211 · 1976-03-30');
    assert.equal(seen.accessibilityInformation?.label, 'Telegram: Confidential, LA PAZ 2211, 30 March 1976');
    assert.isTrue(shown.now);
    await replace(document, '2211', '2212');
    await eventually(() => seen.text === 'Confidential · LA PAZ 2212 · 1976-03-30');
    await close();
    await openNew('plain.txt', 'Shopping: bread, milk.\n');
    await eventually(() => !shown.now && seen.text === '');
  });

  test('the borders follow an edit', async () => {
    const { document } = await openNew('borders.cable', cable);
    const drawn = new Set<string>();
    const editor = {
      document,
      setDecorations: (_: unknown, ranges: readonly (vscode.Range | vscode.DecorationOptions)[]) => {
        for (const range of ranges) if (range instanceof vscode.Range) drawn.add(document.lineAt(range.start).text);
      },
    };
    registered = registerPortionBorders(new CableDocuments(), () => [editor]);
    assert.sameMembers([...drawn], ['1. (C) A FIRST PARAGRAPH.', '2. (U) A SECOND PARAGRAPH.']);
    drawn.clear();
    await replace(document, '1. (C) A FIRST PARAGRAPH.\n\n', '');
    await eventually(() => drawn.size);
    assert.deepEqual([...drawn], ['2. (U) A SECOND PARAGRAPH.']);
    await close();
  });

  test('the findings of a closed document are taken back, and its text is not read for them', async () => {
    const real = await openCable('scan-1999-state-048204.txt');
    const collection = vscode.languages.createDiagnosticCollection('test');
    const told = new ToldFindings(new CableDocuments(), { has: () => false }, real.uri, collection);
    registered = told;
    const { state, document } = requestOn(real);
    told.tell(document);
    assert.isAbove(collection.get(real.uri)?.length ?? 0, 0);
    Object.assign(state, { isClosed: true, version: state.version + 1, read: 0 });
    told.tell(document);
    assert.equal(collection.get(real.uri)?.length ?? 0, 0);
    assert.equal(state.read, 0);
  });

  test('no findings stand in the Problems view for a text that is a cable no more', async () => {
    const sample = (await openCable('scan-1999-state-048204.txt')).getText();
    const { document } = await openNew('was.cable', sample);
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length);
    // for an extension the document closes, and opens in its new language
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});
