import type * as vscode from 'vscode';
import type { CableDocument } from '../cable/model';
import { parse } from '../cable/parse';

/** Documents above this length are not read: VS Code itself stops colouring them. */
const LONGEST = 20_000_000;

/**
 * One parse per document version, shared by every feature; nobody else parses. The keys are the documents themselves: a file
 * that is closed, changed on disk and opened again is another object, though it has the same name and begins at version 1.
 */
export class CableDocuments {
  private readonly known = new WeakMap<vscode.TextDocument, { version: number; document: CableDocument }>();

  /** What stands in a document, as of its present version. */
  get(document: vscode.TextDocument): CableDocument {
    const known = this.known.get(document);
    if (known?.version === document.version) return known.document;
    const text = document.getText();
    const read: CableDocument = text.length > LONGEST ? { lines: [], cables: [], problems: [] } : parse(text);
    this.known.set(document, { version: document.version, document: read });
    return read;
  }

  /**
   * What a provider says of a document: never of a text that is gone. Nothing is read where the request is cancelled or the
   * document closed, and an answer that a cancelling, a closing or an edit has overtaken is dropped: both give undefined.
   */
  async answer<T>(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
    say: (read: CableDocument) => T | PromiseLike<T>,
  ): Promise<T | undefined> {
    const { version } = document;
    const gone = (): boolean => token.isCancellationRequested || document.isClosed || document.version !== version;
    if (gone()) return undefined;
    const said = await say(this.get(document));
    return gone() ? undefined : said;
  }
}
