import * as vscode from 'vscode';

/** A file of the test workspace: a copy, made for this run, of the sample cables and of test/fixtures/host. Tests may write to it. */
export function workspaceFile(path: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need a workspace folder');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a file of the test workspace and opens it in an editor. */
export async function openNew(path: string, text: string): Promise<vscode.TextEditor> {
  const file = workspaceFile(path);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return open(path);
}

/** Opens a file of the test workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(path)));
}

/** Asks again, for ten seconds, until `ask` answers with something truthy; for what VS Code or the extension does in its own time. */
export async function eventually<T>(ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`did not come true in ten seconds: ${ask}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** Opens a sample and waits until it is a cable: a .txt is recognised in its own time. */
export async function openCable(path: string): Promise<vscode.TextDocument> {
  const { document } = await open(path);
  const find = () => vscode.workspace.textDocuments.find((one) => one.uri.toString() === document.uri.toString());
  return eventually(() => (find()?.languageId === 'cable' ? find() : undefined));
}
