import { assert } from 'chai';
import * as vscode from 'vscode';
import { sidecarAt, textAt } from '../../../src/editor/notes/sidecarFile';
import { bytesOf, isLinked, NotRead } from '../../../src/editor/plainFile';
import { suite, suiteSetup, suiteTeardown, test } from '../mocha';

const { File, Directory, SymbolicLink, Unknown } = vscode.FileType;
const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme: 'odd', path });

/** A file system with what lies about on a disk: name by name its kind and size. */
const ENTRIES: Readonly<Record<string, readonly [type: vscode.FileType, size: number]>> = {
  '/cables': [Directory, 0],
  '/cables/mine.tsv': [File, 5],
  '/cables/large.tsv': [File, 5_000_000_000],
  '/cables/pipe': [Unknown, 0],
  '/cables/zero': [Unknown, 0],
  '/cables/linked.tsv': [File | SymbolicLink, 5],
  '/cables/to-a-device': [Unknown | SymbolicLink, 0],
  '/cables/away': [Directory | SymbolicLink, 0],
  '/cables/away/mine.tsv': [File, 5],
};

class OddFiles implements vscode.FileSystemProvider {
  readonly opened: string[] = [];
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => {});
  stat(uri: vscode.Uri): vscode.FileStat {
    const [type, size] = ENTRIES[uri.path] ?? [];
    if (type === undefined || size === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return { type, size, ctime: 0, mtime: 0 };
  }
  readFile(uri: vscode.Uri): Uint8Array {
    this.opened.push(uri.path);
    return new TextEncoder().encode('a\tb\n1');
  }
  readDirectory = (): [string, vscode.FileType][] => [];
  createDirectory = (): void => {};
  writeFile = (): void => {};
  delete = (): void => {};
  rename = (): void => {};
}

suite('A file that is read whole', () => {
  const files = new OddFiles();
  let registered: vscode.Disposable;
  suiteSetup(() => {
    registered = vscode.workspace.registerFileSystemProvider('odd', files);
  });
  suiteTeardown(() => registered.dispose());

  for (const path of ['/cables/pipe', '/cables/zero', '/cables', '/cables/large.tsv']) {
    test(`${path} is opened neither as notes nor as the cable of notes`, async () => {
      files.opened.length = 0;
      const asked = [() => sidecarAt(at(path)).read(), () => textAt(at(path))];
      for (const read of asked)
        assert.instanceOf(
          await read().then(
            () => null,
            (error: unknown) => error,
          ),
          NotRead,
        );
      assert.deepEqual(files.opened, []);
    });
  }

  test('notes and a cable that are not there are none', async () => {
    assert.isNull(await sidecarAt(at('/cables/none')).read());
    assert.isNull(await textAt(at('/cables/none')));
  });

  for (const [path, reason] of [
    ['/cables/pipe', /no plain file/],
    ['/cables/zero', /no plain file/],
    ['/cables/to-a-device', /no plain file/],
    ['/cables', /a folder/],
    ['/cables/large.tsv', /larger than 10 MB/],
  ] as const) {
    test(`${path} is not opened, and it is told why`, async () => {
      files.opened.length = 0;
      const error = await bytesOf(at(path), 10_000_000).then(
        () => null,
        (thrown) => thrown,
      );
      assert.instanceOf(error, NotRead);
      assert.match(error.message, reason);
      assert.isEmpty(files.opened);
    });
  }

  for (const path of ['/cables/mine.tsv', '/cables/linked.tsv'])
    test(`${path} is read`, async () => assert.lengthOf(await bytesOf(at(path), 10_000_000), 5));

  for (const [path, linked] of [
    ['/cables/mine.tsv', false],
    ['/cables/gone.tsv', false],
    ['/cables/linked.tsv', true],
    ['/cables/to-a-device', true],
    ['/cables/away/mine.tsv', true],
    ['/cables/away/gone.tsv', true],
  ] as const) {
    test(`${path} is ${linked ? 'somewhere else' : 'where it says'}`, async () =>
      assert.equal(await isLinked(at('/cables'), at(path)), linked));
  }
});
