import * as vscode from 'vscode';

/** A real document that a test can close or edit at any moment, and a request on it that a test can cancel. */
export interface Request {
  readonly state: { isClosed: boolean; version: number; cancelled: boolean; read: number };
  readonly document: vscode.TextDocument;
  readonly token: vscode.CancellationToken;
}

export function requestOn(real: vscode.TextDocument): Request {
  const state = { isClosed: false, version: real.version, cancelled: false, read: 0 };
  const document: vscode.TextDocument = Object.create(real, {
    isClosed: { get: () => state.isClosed },
    version: { get: () => state.version },
    getText: {
      value: (range?: vscode.Range) => {
        state.read++;
        return real.getText(range);
      },
    },
  });
  const none = new vscode.EventEmitter<void>().event;
  const token = Object.defineProperty({ onCancellationRequested: none }, 'isCancellationRequested', {
    get: () => state.cancelled,
  });
  return { state, document, token: token as vscode.CancellationToken };
}
