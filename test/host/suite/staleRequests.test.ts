// No feature works on stale text: what is asked of every provider when the text has gone, before its answer or meanwhile.
import { assert } from 'chai';
import * as vscode from 'vscode';
import { addToTableProvider } from '../../../src/editor/addToTable';
import { CableDocuments } from '../../../src/editor/cableDocuments';
import { completionProvider } from '../../../src/editor/completions';
import { factsProvider } from '../../../src/editor/facts';
import { foldingProvider } from '../../../src/editor/folding';
import { highlightProvider } from '../../../src/editor/highlights';
import { hoverProvider } from '../../../src/editor/hover';
import { outlineProvider } from '../../../src/editor/outline';
import { quickFixProvider } from '../../../src/editor/quickFixes';
import { selectionProvider } from '../../../src/editor/selectionRanges';
import { OpenShelf } from '../../../src/editor/shelf';
import { suite, test } from '../mocha';
import { type Request, requestOn } from '../request';
import { eventually, openCable } from '../workspace';

const shelf = (): OpenShelf => new OpenShelf(vscode.extensions.getExtension('cable-text.cable-text')!.extensionUri);

/** Behind some words of a document, which must be in it. */
function behind(document: vscode.TextDocument, words: string): vscode.Position {
  const start = document.getText().indexOf(words);
  assert.isAtLeast(start, 0, words);
  return document.positionAt(start + words.length);
}

const damaged = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Cable');

type Asking = (documents: CableDocuments, request: Request, real: vscode.TextDocument) => unknown;

const noEvent = new vscode.EventEmitter<never>().event;

/** Every provider that we register, asked for something that the sample has. */
const PROVIDERS: Readonly<Record<string, Asking>> = {
  outline: (documents, { document, token }) => outlineProvider(documents).provideDocumentSymbols(document, token),
  folding: (documents, { document, token }) =>
    foldingProvider(documents, noEvent).provideFoldingRanges(document, {}, token),
  'selection ranges': (documents, { document, token }, real) =>
    selectionProvider(documents).provideSelectionRanges(document, [behind(real, 'SUBJECT: ')], token),
  highlights: (documents, { document, token }, real) =>
    highlightProvider(documents).provideDocumentHighlights(document, behind(real, 'TAGS: '), token),
  hover: (documents, { document, token }, real) =>
    hoverProvider(documents, shelf()).provideHover(document, behind(real, 'TAGS: '), token),
  completions: (documents, { document, token }, real) =>
    completionProvider(documents, shelf()).provideCompletionItems(document, behind(real, 'ORIGIN\t'), token, {
      triggerKind: vscode.CompletionTriggerKind.Invoke,
      triggerCharacter: undefined,
    }),
  'quick fixes': (documents, { document, token }, real) =>
    quickFixProvider(documents).provideCodeActions(
      document,
      new vscode.Range(0, 0, 0, 0),
      { diagnostics: damaged(real), only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke },
      token,
    ),
  'adding a code': (documents, { document, token }, real) => {
    const at = behind(real, 'DSCC');
    const context = { diagnostics: [], only: undefined, triggerKind: vscode.CodeActionTriggerKind.Invoke };
    return addToTableProvider(documents, shelf()).provideCodeActions(
      document,
      new vscode.Range(at, at),
      context,
      token,
    );
  },
};

/** What takes the text away under a request. */
const ENDS: Readonly<Record<string, (state: Request['state']) => void>> = {
  'a cancelled request': (state) => {
    state.cancelled = true;
  },
  'a closed document': (state) => {
    state.isClosed = true;
  },
  'an edited text': (state) => {
    state.version++;
  },
};

const isNothing = (answer: unknown): boolean => answer == null || (Array.isArray(answer) && !answer.length);

async function sample(): Promise<vscode.TextDocument> {
  const document = await openCable('scan-1999-state-048204.txt');
  await eventually(() => damaged(document).length);
  return document;
}

suite('No feature works on stale text', () => {
  for (const [name, ask] of Object.entries(PROVIDERS)) {
    test(`${name}: a text that is there is answered`, async () => {
      const real = await sample();
      assert.isFalse(isNothing(await ask(new CableDocuments(), requestOn(real), real)));
    });

    for (const end of ['a cancelled request', 'a closed document']) {
      test(`${name}: ${end} gets nothing, and the text is not read for it`, async () => {
        const real = await sample();
        const request = requestOn(real);
        ENDS[end]?.(request.state);
        assert.ok(isNothing(await ask(new CableDocuments(), request, real)));
        assert.equal(request.state.read, 0);
      });
    }

    for (const [end, happens] of Object.entries(ENDS)) {
      test(`${name}: ${end} gets nothing when it comes before the answer`, async () => {
        const real = await sample();
        const request = requestOn(real);
        const answer = ask(new CableDocuments(), request, real);
        happens(request.state);
        assert.ok(isNothing(await answer));
      });
    }
  }
});

suite('No facts of stale text', () => {
  const sheetOf = ({ uri }: vscode.TextDocument): vscode.Uri =>
    vscode.Uri.from({ scheme: 'cable-facts', path: '/facts.md', query: uri.toString(), fragment: '0' });

  test('a cancelled request gets nothing', async () => {
    const source = new vscode.CancellationTokenSource();
    const facts = factsProvider(new CableDocuments(), shelf(), noEvent);
    const asked = () => facts.provideTextDocumentContent(sheetOf(real), source.token);
    const real = await sample();
    assert.include((await asked()) ?? '', '# STATE 048204');
    source.cancel();
    assert.isUndefined(await asked());
  });
});
