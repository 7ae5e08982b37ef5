import { assert } from 'chai';
import * as vscode from 'vscode';
import { tablePlaces } from '../../../src/editor/readerTablePlaces';
import { ReaderTables } from '../../../src/editor/readerTables';
import type { Entry } from '../../../src/reference/entry';
import { Heard } from '../heard';
import { setup, suite, suiteSetup, suiteTeardown, teardown, test } from '../mocha';
import { workspaceFile } from '../workspace';

const { Global, Workspace } = vscode.ConfigurationTarget;
const setFiles = (files: unknown, target: vscode.ConfigurationTarget): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('reference.files', files, target);
const write = (name: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(workspaceFile(name), new TextEncoder().encode(text));

/** In the web there are no devices, and the folder is all there is. */
const isOnDisk = vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'file';

suite("The reader's tables", () => {
  let heard: Heard;
  suiteSetup(async () => {
    await write('good.tsv', 'code\tkind\tname\nXQA\toffice\tGood\n');
    await write('bad.tsv', 'code\tkind\tname\nXQB\tplanet\tBad\n');
    await write('large.tsv', `code\tkind\tname\n${'XQC\toffice\tLarge\n'.repeat(700_000)}`);
  });
  suiteTeardown(() => vscode.workspace.fs.delete(workspaceFile('large.tsv')));
  setup(() => {
    heard = new Heard();
  });
  teardown(async () => {
    heard.stop();
    await setFiles(undefined, Workspace);
    await setFiles(undefined, Global);
  });

  /** What is read by these settings, and what was told meanwhile, by this reader and not by the extension's own. */
  async function readWith(files: unknown, target: vscode.ConfigurationTarget): Promise<readonly string[]> {
    await setFiles(files, target);
    let names: readonly string[] = [];
    const tables = new ReaderTables((entries: readonly Entry[]) => {
      names = entries.map(({ name }) => name);
    });
    heard.said.length = 0;
    await tables.read();
    tables.dispose();
    return names;
  }

  type Refused = readonly [what: string, path: string, target: vscode.ConfigurationTarget, reason: RegExp];
  const onDisk: readonly Refused[] = [
    ['named by the folder, above it', '../good.tsv', Workspace, /outside this folder/],
    ['named by the folder, far from it', '/etc/hosts', Workspace, /outside this folder/],
    ['named by the folder, by a detour', `${workspaceFile('x').path}/../../../hosts`, Workspace, /outside this folder/],
    ['named by the folder, on another machine', '//x/y', Workspace, /outside this folder/],
    ['that is a device', '/dev/zero', Global, /no plain file/],
    ['on another machine', '//x/y', Global, /it is not there/],
  ];
  const REFUSED: readonly Refused[] = [
    ['that is too large', 'large.tsv', Workspace, /larger than 10 MB/],
    ['that is the folder', '.', Workspace, /it is a folder/],
    ['that is not there', 'gone.tsv', Workspace, /it is not there/],
    ...(isOnDisk ? onDisk : []),
  ];
  for (const [what, path, target, reason] of REFUSED) {
    test(`one ${what} is not read, it is told why, and the others count`, async () => {
      assert.deepEqual(await readWith([path, 'good.tsv'], target), ['Good']);
      assert.lengthOf(heard.with('table of codes'), heard.said.length);
      assert.match(heard.said[0] ?? '', reason);
    });
  }

  test('whatever is wrong with several is told in one message', async () => {
    assert.deepEqual(await readWith(['bad.tsv', 'gone.tsv', 'a.tsv', 'b.tsv', 'good.tsv'], Workspace), ['Good']);
    assert.equal(new Set(heard.said).size, 1);
    assert.match(heard.said[0] ?? '', /bad\.tsv: 1 row [\s\S]*gone\.tsv[\s\S]*a\.tsv[\s\S]*1 more/);
  });

  for (const [what, files, count] of [
    ['a word', 'good.tsv', 0],
    ['numbers and nothing', [5, null, '', {}], 0],
    ['a pattern', ['**'], 1],
    ['letters that are no path', ['\u0000', '\\\\', '//', '///x', 'C:\\codes.tsv', '%00', 'a?b#c'], 7],
  ] as const) {
    test(`${what} in the setting break nothing`, async () => {
      await setFiles(files, Global);
      assert.isAtMost(tablePlaces().length, count);
      assert.deepEqual(await readWith(files, Global), []);
    });
  }

  test('what the folder names is used in place of what the reader has named', async () => {
    await setFiles(['/etc/hosts'], Global);
    assert.deepEqual(await readWith(['good.tsv'], Workspace), ['Good']);
  });
});
