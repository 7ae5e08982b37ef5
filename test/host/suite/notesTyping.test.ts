import { assert } from 'chai';
import * as vscode from 'vscode';
import { copyNotesTo } from '../../../src/editor/notes/copies';
import { suite, test } from '../mocha';
import {
  editor,
  file,
  margin,
  name,
  noteOn,
  openOther,
  run,
  sidecar,
  stored,
  TEXT,
  threadOf,
  withCable,
  write,
} from '../noted';
import { eventually, workspaceFile } from '../workspace';

/** The boxes in which one types are documents of their own. */
const boxes = () => vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === 'comment');
const typed = (): string[] => boxes().flatMap((document) => document.getText() || []);

/** Opens the thread of the first note, and types into its box: the one that has come. */
async function typeAnswer(text: string, others: readonly vscode.TextDocument[]): Promise<vscode.CommentThread> {
  const [note] = file.notebook.notes;
  await run('cable.showNote', { file, note });
  const box = await eventually(() => boxes().filter((one) => !others.includes(one))[0]);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(box.uri, new vscode.Position(0, 0), text);
  await vscode.workspace.applyEdit(edit);
  await eventually(() => typed().includes(text));
  return threadOf(note!);
}

suite('Notes half written', () => {
  withCable();

  test('an answer that is half typed stays when the notes around it come and go', async () => {
    const others = boxes();
    await noteOn('TARIFF', 'How much?');
    const thread = await typeAnswer('Ten per c', others);
    await noteOn('SCARCE', 'Since when?');
    await run('cable.undoNote');
    assert.strictEqual(await threadOf(file.notebook.notes[0]!), thread);
    assert.include(typed(), 'Ten per c');
  });

  test('an answer that is half typed stays when the words of its note are cut', async () => {
    const others = boxes();
    const note = await noteOn('TARIFF', 'How much?');
    const thread = await typeAnswer('Twelve per c', others);
    const start = editor.document.getText().indexOf('TARIFF') - 9;
    const cut = new vscode.WorkspaceEdit();
    cut.delete(
      editor.document.uri,
      new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + 16)),
    );
    await vscode.workspace.applyEdit(cut);
    await eventually(() => file.anchors[0]?.state === 'orphaned');
    await new Promise((done) => setTimeout(done, 300));
    assert.strictEqual(await threadOf(note), thread);
    assert.include(typed(), 'Twelve per c');
  });

  test('a note that is being changed stays so when another program answers it', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    const thread = await threadOf(note);
    await run('cable.editNote', thread.comments[0]);
    const editing = await eventually(() => thread.comments.find(({ mode }) => mode === vscode.CommentMode.Editing));
    const answer = { ...note, id: 'urn:uuid:answer', motivation: 'replying', target: note.id };
    await file.notebook.change([{ ...note, modified: '2030-01-01T00:00:00Z' }, answer]);
    await eventually(() => thread.comments.length === 2);
    assert.strictEqual(thread.comments[0], editing);
    assert.equal(editing.mode, vscode.CommentMode.Editing);
  });

  test('Ctrl+Enter in a note that is being changed saves it', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    await run('cable.editNote', { file, note });
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'comment');
    await run('type', { text: ' And since when?' });
    await run('editor.action.submitComment');
    await eventually(async () => JSON.stringify(await stored()).includes('How much? And since when?'));
    assert.equal(editor.document.getText(), TEXT);
  });

  /** As when the cable is closed, without the minutes that VS Code takes for it. */
  const closeAs = (language: string) => vscode.languages.setTextDocumentLanguage(editor.document, language);

  test('the threads of a cable that was closed are there when it is opened again soon', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    const thread = await threadOf(note);
    await closeAs('plaintext');
    await closeAs('cable');
    await eventually(() => file.openDocument);
    await new Promise((done) => setTimeout(done, 3500));
    assert.strictEqual(await threadOf(note), thread);
  });

  test('a file that is no cable any more shows no threads', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    await threadOf(note);
    await closeAs('plaintext');
    await eventually(() => !margin.threads.of(file.uri).size);
  });

  test('a cable without notes is forgotten when it is closed, one with notes is not', async () => {
    const { uri } = editor.document;
    await closeAs('plaintext');
    await eventually(() => margin.files.known(uri) === null);
    await closeAs('cable');
    await eventually(() => margin.files.known(uri));
    await margin.files.known(uri)!.notebook.change([{ id: 'urn:uuid:1', type: 'Annotation', target: name }]);
    await closeAs('plaintext');
    await new Promise((done) => setTimeout(done, 500));
    assert.isNotNull(margin.files.known(uri));
  });

  test('a copy of a cable is offered its notes, and they name the copy', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    const original = file;
    const copy = workspaceFile(`copy-of-${name}`);
    await write(copy, TEXT);
    await openOther(copy);
    assert.deepEqual(file.notebook.notes, []);
    await copyNotesTo(file, original, margin.changes);
    assert.deepEqual(
      file.notebook.notes.map(({ id }) => id),
      [note.id],
    );
    assert.include(JSON.stringify(file.notebook.notes), `"source":"copy-of-${name}"`);
    assert.isNotEmpty(await vscode.workspace.fs.readFile(sidecar(`copy-of-${name}`)));
    assert.include(JSON.stringify(original.notebook.notes), `"source":"${name}"`);
  });
});
