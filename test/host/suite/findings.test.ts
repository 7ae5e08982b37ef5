import { assert } from 'chai';
import * as vscode from 'vscode';
import { commandTitle } from '../../../src/editor/commandNames';
import { Heard } from '../heard';
import { suite, teardown, test } from '../mocha';
import { eventually, open, openCable, openNew, workspaceFile } from '../workspace';

const SCAN = 'scan-1999-state-048204.txt';

const setLevels = (levels: Record<string, string> | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('diagnostics.levels', levels, vscode.ConfigurationTarget.Global);

const codeOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** The findings of a file with this code. */
const found = (uri: vscode.Uri, code: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter((diagnostic) => codeOf(diagnostic) === code);

const eventuallyFound = (uri: vscode.Uri, code: string): Promise<vscode.Diagnostic[]> =>
  eventually(() => (found(uri, code).length ? found(uri, code) : undefined));

const fixesAt = (uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);

suite('Findings', () => {
  teardown(() => setLevels(undefined));

  test('the code of a finding links to its explanation', async () => {
    const { uri } = await openCable(SCAN);
    const [damaged] = await eventuallyFound(uri, 'portion-damaged');
    assert.ok(typeof damaged?.code === 'object');
    const page = await vscode.workspace.fs.readFile(damaged.code.target);
    assert.include(new TextDecoder().decode(page), '## portion-damaged');
  });

  test('a reader sets the level of a group, or switches it off', async () => {
    const { uri } = await openCable(SCAN);
    await eventually(() => found(uri, 'portion-damaged').length);
    await setLevels({ marks: 'warning' });
    await eventually(() => found(uri, 'portion-damaged')[0]?.severity === vscode.DiagnosticSeverity.Warning);
    await setLevels({ marks: 'off' });
    await eventually(() => found(uri, 'portion-damaged').length === 0);
  });

  test('a finding is ignored in this file, shown again on demand, and the text is never touched', async () => {
    const document = await openCable(SCAN);
    const before = document.getText();
    const [damaged] = await eventuallyFound(document.uri, 'portion-damaged');
    const fixes = await fixesAt(document.uri, damaged!.range);
    const titles = fixes.map(({ title }) => title);
    assert.includeMembers(titles, ['Explain', 'Ignore findings of this kind in this file']);
    for (const title of titles) assert.notInclude(title, 'portion-damaged');
    const { command } = fixes.find(({ title }) => title.startsWith('Ignore'))!;
    const heard = new Heard();
    await vscode.commands.executeCommand(command!.command, ...command!.arguments!);
    heard.stop();
    assert.lengthOf(heard.with(commandTitle('cable.showIgnoredFindings')), 1);
    await eventually(() => found(document.uri, 'portion-damaged').length === 0);
    await open(SCAN);
    await vscode.commands.executeCommand('cable.showIgnoredFindings');
    await eventually(() => found(document.uri, 'portion-damaged').length);
    assert.equal(document.getText(), before);
  });

  const moves: readonly [what: string, from: string, to: string, file: string][] = [
    ['the file', 'ignored.cable', 'named-anew.cable', 'named-anew.cable'],
    ['its folder', 'ignored-1999', 'ignored-nineties', 'ignored-nineties/ignored.cable'],
  ];
  for (const [what, from, to, file] of moves) {
    test(`what a reader ignores stays ignored when ${what} is renamed`, async () => {
      const before = workspaceFile(from.endsWith('.cable') ? from : `${from}/ignored.cable`);
      const sample = await vscode.workspace.fs.readFile(workspaceFile(SCAN));
      await vscode.workspace.fs.writeFile(before, sample);
      await vscode.commands.executeCommand('cable.ignoreFinding', before, 'portion-damaged');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(workspaceFile(from), workspaceFile(to));
      assert.isTrue(await vscode.workspace.applyEdit(edit));
      const { document } = await open(file);
      await eventuallyFound(document.uri, 'portion-unreadable');
      assert.deepEqual(found(document.uri, 'portion-damaged'), []);
    });
  }

  test('a mark above the classification names the place that decides', async () => {
    const sample = (await openCable('2000-state-071482.txt')).getText();
    await openNew('above.txt', sample.replace('2. (C) FALC', '2. (S) FALC'));
    const { uri } = await openCable('above.txt');
    const code = 'portion-above-classification';
    const [above] = await eventuallyFound(uri, code);
    const [related] = above?.relatedInformation ?? [];
    assert.equal(related?.message, 'The classification of the telegram');
    assert.notEqual(related?.location.range.start.line, above?.range.start.line);
  });

  test('findings follow an edit, and those of a text that is gone do not come back', async () => {
    const sample = (await openCable(SCAN)).getText();
    await openNew('edited.txt', sample);
    const document = await openCable('edited.txt');
    await eventually(() => found(document.uri, 'portion-damaged').length);
    const empty = new vscode.WorkspaceEdit();
    empty.delete(document.uri, new vscode.Range(0, 0, document.lineCount, 0));
    await vscode.workspace.applyEdit(empty);
    await eventually(() => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});
