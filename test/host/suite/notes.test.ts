import { assert } from 'chai';
import * as vscode from 'vscode';
import { setSidecarAside } from '../../../src/editor/notes/troubledFile';
import { Heard } from '../heard';
import { suite, test } from '../mocha';
import {
  editor,
  exists,
  file,
  forgetAll,
  margin,
  name,
  noteOn,
  openAgain,
  openOther,
  run,
  select,
  shownIn,
  sidecar,
  stored,
  TEXT,
  textIn,
  threadOf,
  withCable,
  wordsOf,
  write,
} from '../noted';
import { eventually, workspaceFile } from '../workspace';

/** A file system that holds one text and takes nothing. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  constructor(private readonly text: string) {}
  watch = () => new vscode.Disposable(() => {});
  stat(uri: vscode.Uri): vscode.FileStat {
    if (!uri.path.endsWith('.cable')) throw vscode.FileSystemError.FileNotFound(uri);
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: this.text.length };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    this.stat(uri);
    return new TextEncoder().encode(this.text);
  }
  readDirectory = (): [string, vscode.FileType][] => [];
  createDirectory = this.refuse;
  writeFile = this.refuse;
  delete = this.refuse;
  rename = this.refuse;
  private refuse(): never {
    throw vscode.FileSystemError.NoPermissions('read-only');
  }
}

suite('Notes', () => {
  withCable();

  test('a note on a selection is in the margin and in the file beside the cable', async () => {
    const note = await noteOn('BREAD IS ALREADY SCARCE', 'Since when?\n\n#bread #prices');
    assert.equal(wordsOf(note), 'BREAD IS ALREADY SCARCE');
    const thread = await threadOf(note);
    assert.deepEqual(shownIn(thread), ['Since when?']);
    assert.equal(thread.comments[0]?.label, '#bread #prices');
    assert.deepEqual(await stored(), [note]);
    assert.include(await textIn(sidecar()), '"exact": "BREAD IS ALREADY SCARCE"');
    assert.deepEqual(note.motivation, 'questioning');
  });

  test('without a selection the note is on the paragraph at the cursor', async () => {
    select('HIGHER');
    editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
    await run('cable.addNote', { text: 'All of it.' });
    assert.match(wordsOf(file.notebook.notes[0]!)!, /^2\. THE MINISTER [\s\S]*SCARCE\./);
  });

  test('the box of a new note, opened in the gutter or by the command, becomes its thread', async () => {
    const controller = vscode.comments.createCommentController('test', 'Test');
    const start = editor.document.positionAt(TEXT.indexOf('SUBJECT'));
    const thread = controller.createCommentThread(editor.document.uri, new vscode.Range(start, start), []);
    await run('cable.saveNote', { thread, text: 'From the gutter.' });
    const [note] = file.notebook.notes;
    assert.equal(wordsOf(note!), 'SUBJECT: STRIKE OF LORRY DRIVERS');
    assert.strictEqual(await threadOf(note!), thread);
    await eventually(() => shownIn(thread)[0] === 'From the gutter.');
    controller.dispose();
  });

  test('a new note is typed into its box, and not into the cable', async () => {
    select('TARIFF');
    await run('cable.addNote');
    await eventually(() => vscode.window.activeTextEditor?.document.uri.scheme === 'comment');
    await run('type', { text: 'How much?' });
    await run('editor.action.submitComment');
    const note = await eventually(() => file.notebook.notes[0]);
    assert.equal(wordsOf(note), 'TARIFF');
    assert.equal(editor.document.getText(), TEXT);
  });

  test('a note is answered, edited and resolved, and each step can be undone', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    let thread = await threadOf(note);
    await run('cable.replyToNote', { thread, text: 'Ten per cent.' });
    await eventually(() => shownIn(thread).join('|') === 'How much?|Ten per cent.');
    assert.equal((await stored()).length, 2);

    await run('cable.editNote', thread.comments[0]);
    const editing = await eventually(async () => {
      thread = await threadOf(note); // it may have been made anew
      return thread.comments.find(({ mode }) => mode === vscode.CommentMode.Editing);
    });
    editing.body = 'How much, and for whom?';
    await run('cable.saveNoteEdit', editing);
    await eventually(() => shownIn(thread)[0] === 'How much, and for whom?');
    assert.include(await textIn(sidecar()), 'How much, and for whom?');

    await run('cable.resolveNote', thread);
    await eventually(() => thread.state === vscode.CommentThreadState.Resolved);
    assert.include(await textIn(sidecar()), '"cable:resolved": true');

    await run('cable.undoNote');
    await eventually(() => thread.state === vscode.CommentThreadState.Unresolved);
    await run('cable.undoNote');
    await eventually(() => shownIn(thread)[0] === 'How much?');
    await run('cable.undoNote');
    await eventually(() => shownIn(thread).length === 1);
    assert.equal((await stored()).length, 1);
  });

  test('a deleted note is gone with its answers, and comes back with them', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    const thread = await threadOf(note);
    await run('cable.replyToNote', { thread, text: 'Ten per cent.' });
    select('TARIFF');
    const heard = new Heard();
    void run('cable.deleteNote');
    await eventually(async () => (await stored()).length === 0);
    await eventually(() => heard.with('["Note deleted, with 1 answer.","Undo"]').length).finally(() => heard.stop());
    await eventually(() => !margin.threads.of(file.uri).has(note.id));
    await run('cable.undoNote');
    assert.equal((await stored()).length, 2);
    assert.equal(wordsOf(note), 'TARIFF');
    assert.equal((await threadOf(note)).comments.length, 2);
  });

  test('notes are there again when the cable is opened again', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    await openAgain();
    await eventually(() => file.anchors.length);
    assert.equal(file.anchors[0]?.state, 'exact');
    assert.equal(wordsOf(note), 'TARIFF');
    assert.deepEqual(shownIn(await threadOf(note)), ['How much?']);
  });

  test('a note follows its words as they are edited, and finds them when the cable is opened again', async () => {
    const note = await noteOn('BREAD IS ALREADY SCARCE', 'Since when?');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'NODIS\n\n'));
    assert.equal(wordsOf(note), 'BREAD IS ALREADY SCARCE');
    const at = editor.document.positionAt(editor.document.getText().indexOf('ALREADY'));
    await editor.edit((edit) => edit.replace(new vscode.Range(at, at.translate(0, 7)), 'SAID TO BE VERY'));
    assert.equal(wordsOf(note), 'BREAD IS SAID TO BE VERY SCARCE');
    await eventually(() => file.anchors[0]?.state === 'changed');
    await editor.document.save();
    await eventually(async () =>
      (await textIn(sidecar())).includes(`"start": ${editor.document.getText().indexOf('BREAD')}`),
    );
    assert.include(await textIn(sidecar()), '"exact": "BREAD IS ALREADY SCARCE"');
    await openAgain();
    await eventually(() => wordsOf(note) === 'BREAD IS SAID TO BE VERY SCARCE');
  });

  test('a note whose words are cut is an orphan until they are put back', async () => {
    const note = await noteOn('BREAD IS ALREADY SCARCE', 'Since when?');
    await editor.edit((edit) => edit.replace(editor.selection, 'X'));
    await eventually(() => file.anchors[0]?.state === 'orphaned');
    assert.equal(file.notebook.notes.length, 1);
    await vscode.window.showTextDocument(editor.document);
    await run('undo');
    await eventually(() => wordsOf(note) === 'BREAD IS ALREADY SCARCE');
  });

  test('an orphan is put on the words that the reader selects', async () => {
    const note = await noteOn('BREAD IS ALREADY SCARCE', 'Since when?');
    await editor.edit((edit) => edit.replace(editor.selection, 'X'));
    await eventually(() => file.anchors[0]?.state === 'orphaned');
    select('HIGHER TARIFF');
    await run('cable.reanchorNote', { file, note });
    assert.equal(wordsOf(note), 'HIGHER TARIFF');
    assert.include(await textIn(sidecar()), '"exact": "HIGHER TARIFF"');
  });

  test('next and previous note go round in the order of the text', async () => {
    await noteOn('SCARCE', 'Third.');
    await noteOn('SUBJECT', 'First.');
    await noteOn('YUNGAS', 'Second.');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const visited: string[] = [];
    for (const command of ['nextNote', 'nextNote', 'nextNote', 'nextNote', 'previousNote']) {
      await run(`cable.${command}`);
      assert.isTrue(editor.selection.isEmpty);
      visited.push(TEXT.slice(editor.document.offsetAt(editor.selection.active)).split(/\W/)[0]!);
    }
    assert.deepEqual(visited, ['SUBJECT', 'YUNGAS', 'SCARCE', 'SUBJECT', 'SCARCE']);
  });

  test('next note comes to each of two notes that begin at one place', async () => {
    const long = await noteOn('HIGHER TARIFF', 'How much?');
    const short = await noteOn('HIGHER', 'Than what?');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    const opened: (string | null)[] = [];
    for (let i = 0; i < 3; i++) {
      await run('cable.nextNote');
      opened.push(margin.threads.onlyOpen(editor.document.uri.toString()));
      const last = await threadOf(i === 1 ? long : short);
      last.collapsibleState = vscode.CommentThreadCollapsibleState.Collapsed;
    }
    assert.deepEqual(opened, [short.id, long.id, short.id]);
  });

  test('notes that somebody else writes to the file appear', async () => {
    const note = await noteOn('TARIFF', 'How much?');
    const page = JSON.parse(await textIn(sidecar()));
    const other = {
      ...note,
      id: 'urn:uuid:other',
      'x:colour': 'red',
      body: [{ type: 'TextualBody', value: 'Theirs.' }],
    };
    await write(sidecar(), JSON.stringify({ ...page, items: [...page.items, other] }));
    await eventually(async () => {
      await file.notebook.synchronize();
      return file.notebook.notes.length === 2;
    });
    await noteOn('SCARCE', 'Ours.');
    assert.equal((await stored()).length, 3);
    assert.include(await textIn(sidecar()), '"x:colour": "red"');
  });

  test('a file of notes that cannot be read is never written over; set aside, it is kept', async () => {
    await write(sidecar(), '{ "items": [ oh');
    await noteOn('TARIFF', 'How much?');
    assert.equal(file.notebook.problem?.kind, 'unreadable');
    assert.equal(await textIn(sidecar()), '{ "items": [ oh');
    assert.equal(file.notebook.unsaved?.notes.length, 1);
    const copy = await setSidecarAside(file);
    assert.equal(await textIn(copy), '{ "items": [ oh');
    assert.equal((await stored()).length, 1);
    assert.isNull(file.notebook.unsaved);
  });

  test('where nothing can be written the note is kept, also over a reload, and the reader is told', async () => {
    const provider = new ReadOnlyFiles(TEXT);
    const registered = vscode.workspace.registerFileSystemProvider('archive', provider, { isReadonly: true });
    await openOther(vscode.Uri.parse(`archive:/box/${name}`));
    const note = await noteOn('TARIFF', 'How much?');
    assert.equal(file.notebook.problem?.kind, 'failed');
    assert.equal(wordsOf(note), 'TARIFF');
    await forgetAll();
    assert.equal(wordsOf(note), 'TARIFF');
    registered.dispose();
  });

  test('the view lists notes by file, by tag and by state, and filters them', async () => {
    const tag = name.replace('.cable', '');
    const note = await noteOn('TARIFF', `How much?\n#${tag}`);
    await run('cable.filterNotes', `#${tag}`);
    for (const [grouping, group] of [
      ['Tag', tag],
      ['State', 'exact'],
      ['File', name],
    ]) {
      await run(`cable.groupNotesBy${grouping}`);
      const rows = await margin.tree.getChildren();
      assert.deepEqual(
        rows.map((row) => row.kind === 'group' && row.group.name.split('/').pop()),
        [group],
      );
      const notes = await margin.tree.getChildren(rows[0]);
      assert.deepEqual(
        notes.map((row) => row.kind === 'note' && row.note.id),
        [note.id],
      );
    }
    await run('cable.filterNotes', 'nobody wrote this');
    assert.deepEqual(await margin.tree.getChildren(), []);
    await run('cable.filterNotes', '');
  });

  test('notes go along when the cable is renamed', async () => {
    await noteOn('TARIFF', 'How much?');
    const [old, renamed] = [name, `renamed-${name}`];
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile(old), workspaceFile(renamed));
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => (await exists(sidecar(renamed))) && !(await exists(sidecar(old))));
    await eventually(async () => (await textIn(sidecar(renamed))).includes(`"source": "${renamed}"`));
    assert.equal((await stored(renamed)).length, 1);
    await new Promise((done) => setTimeout(done, 2000));
    assert.isFalse(await exists(sidecar(old)));
  });

  test('a step that is taken back after a rename is taken back under the new name, and the old file stays away', async () => {
    await noteOn('TARIFF', 'How much?');
    await noteOn('SCARCE', 'Since when?');
    const [old, renamed] = [name, `undone-${name}`];
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile(old), workspaceFile(renamed));
    await vscode.workspace.applyEdit(edit);
    await eventually(async () => (await textIn(sidecar(renamed))).includes(`"source": "${renamed}"`));
    await run('cable.undoNote');
    await eventually(async () => (await stored(renamed)).length === 1);
    assert.isFalse(await exists(sidecar(old)));
  });

  test('a folder that is renamed right after a note stays renamed, with its notes', async () => {
    const [old, renamed] = [`folder-${name}`, `other-${name}`];
    await write(workspaceFile(`${old}/${name}`), TEXT);
    await openOther(workspaceFile(`${old}/${name}`));
    await noteOn('TARIFF', 'How much?');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(workspaceFile(old), workspaceFile(renamed));
    await vscode.workspace.applyEdit(edit);
    await new Promise((done) => setTimeout(done, 2500));
    assert.isFalse(await exists(workspaceFile(old)));
    assert.equal((await stored(`${renamed}/${name}`)).length, 1);
  });

  for (const [format, language, content] of [
    ['markdown', 'markdown', /^# Notes on [\s\S]*> TARIFF\n\nHow much\?/],
    ['csv', 'plaintext', /^file,line,message_reference/],
    ['json', 'json', /"type": "AnnotationCollection"/],
  ] as const) {
    test(`notes are exported as ${format} into a new document`, async () => {
      await noteOn('TARIFF', 'How much?');
      await run('cable.exportNotes', { format });
      const { document } = await eventually(() => vscode.window.activeTextEditor);
      assert.equal(document.languageId, language);
      assert.match(document.getText(), content);
    });
  }

  test('annotations of Hypothesis are imported onto their words', async () => {
    const selector = [{ type: 'TextQuoteSelector', exact: 'BREAD IS ALREADY SCARCE', prefix: '', suffix: '' }];
    const uri = 'https://example.org/cable';
    const row = {
      id: 'abc',
      uri,
      text: 'Found on the web.',
      tags: ['bread'],
      user: 'acct:reader@example.org',
      target: [{ source: uri, selector }],
    };
    const json = workspaceFile('hypothesis.json');
    await write(json, JSON.stringify({ total: 1, rows: [row] }));
    await run('cable.importNotes', json);
    await run('cable.importNotes', json);
    assert.equal(file.notebook.notes.length, 1);
    assert.equal(wordsOf(file.notebook.notes[0]!), 'BREAD IS ALREADY SCARCE');
    assert.equal((await stored()).length, 1);
  });

  test('annotations of the W3C model are imported with what they say, who wrote them and where they come from', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/anno7',
      type: 'Annotation',
      creator: { type: 'Person', name: 'B. Critic' },
      body: { type: 'TextualBody', value: 'Which road?' },
      target: {
        source: 'https://example.org/cable',
        selector: { type: 'TextQuoteSelector', exact: 'BLOCKED THE ROAD', prefix: '', suffix: '' },
      },
    };
    const json = workspaceFile('w3c.jsonld');
    await write(json, JSON.stringify({ type: 'AnnotationPage', items: [annotation] }));
    await run('cable.importNotes', json);
    const [note] = file.notebook.notes;
    assert.equal(wordsOf(note!), 'BLOCKED THE ROAD');
    assert.deepEqual(shownIn(await threadOf(note!)), ['Which road?']);
    assert.include(JSON.stringify(note!.creator), 'B. Critic');
    assert.include(JSON.stringify(note!.target), '"via":"https://example.org/cable"');
    await run('cable.undoNote');
    assert.deepEqual(await stored(), []);
  });

  test('other line ends leave every note where it is', async () => {
    const note = await noteOn('SCARCE.\nMORALES', 'Who?');
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await eventually(() => editor.document.getText().includes('\r\n'));
    assert.equal(wordsOf(note), 'SCARCE.\r\nMORALES');
    await new Promise((done) => setTimeout(done, 500));
    assert.notInclude(['changed', 'orphaned'], file.anchors[0]?.state);
  });

  test('VS Code offers what may stand in the file of notes', async () => {
    await write(sidecar(), '{\n  "items": [{ "type": "Annotation", "motivation": "" }]\n}\n');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar()));
    const at = new vscode.Position(1, '  "items": [{ "type": "Annotation", "motivation": "'.length);
    await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        sidecar(),
        at,
      );
      return list.items.some(({ label }) => String(label).includes('questioning'));
    });
  });

  test('VS Code checks the file of notes against its schema', async () => {
    await noteOn('TARIFF', 'How much?');
    await file.notebook.settle();
    const text = (await textIn(sidecar())).replace(/"created": "[^"]*"/, '"created": "yesterday"');
    await write(sidecar(), text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(sidecar()));
    const found = await eventually(() => {
      const all = vscode.languages.getDiagnostics(sidecar());
      return all.length ? all : undefined;
    });
    assert.equal(found[0]?.range.start.line, text.slice(0, text.indexOf('"yesterday"')).split('\n').length - 1);
  });
});
