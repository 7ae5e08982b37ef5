import { assert } from 'chai';
import * as vscode from 'vscode';
import type { Boxes } from '../../../src/editor/notes/boxes';
import { registerCommentingRanges } from '../../../src/editor/notes/commentingRanges';
import type { Margin } from '../../../src/editor/notes/margin';
import { suite, teardown, test } from '../mocha';
import { eventually, openNew } from '../workspace';

const TEXT = 'A LIST\nOF NOTHING IN PARTICULAR\n';
type Ranges = readonly vscode.Range[];

suite('Where notes can be written', () => {
  const parts: vscode.Disposable[] = [];
  teardown(() => {
    for (const part of parts.splice(0)) part.dispose();
  });

  /** Every time that VS Code is told to ask, what a document would be answered. */
  async function asked(isAnyOpen: boolean): Promise<((document: vscode.TextDocument) => Ranges)[]> {
    const answers: ((document: vscode.TextDocument) => Ranges)[] = [];
    const { margin }: { margin: Margin } = await vscode.extensions.getExtension('cable-text.cable-text')!.activate();
    const controller = {
      set commentingRangeProvider(provider: vscode.CommentingRangeProvider) {
        const token = new vscode.CancellationTokenSource().token;
        answers.push((document) => provider.provideCommentingRanges(document, token) as Ranges);
      },
    };
    const boxes = { isAnyOpen: () => isAnyOpen, onDidChange: new vscode.EventEmitter<void>().event };
    parts.push(
      registerCommentingRanges(margin.files, boxes as unknown as Boxes, controller as vscode.CommentController),
    );
    return answers;
  }

  async function becomesCable(file: string, answers: ((document: vscode.TextDocument) => Ranges)[]): Promise<void> {
    const { document } = await openNew(file, TEXT);
    assert.deepEqual(answers[0]!(document), []);
    await vscode.languages.setTextDocumentLanguage(document, 'cable');
  }

  test('VS Code is made to ask again for a text that is known as a cable only after it has opened', async () => {
    const answers = await asked(false);
    await becomesCable('late-range.txt', answers);
    await eventually(() => answers.length > 1);
    const { document } = vscode.window.activeTextEditor!;
    const [range] = answers[1]!(document);
    assert.equal(range?.end.line, document.lineCount - 1);
  });

  test('while a box is open it is not: VS Code would make all of them anew', async () => {
    const answers = await asked(true);
    await becomesCable('late-box.txt', answers);
    await new Promise((done) => setTimeout(done, 500));
    assert.lengthOf(answers, 1);
  });
});
