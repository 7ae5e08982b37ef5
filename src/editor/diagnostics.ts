import * as vscode from 'vscode';
import type { CableDocument, Problem } from '../cable/model';
import { cableAt } from '../cable/places';
import { groupOf } from '../cable/problems/groups';
import type { CableDocuments } from './cableDocuments';
import type { IgnoredFindings } from './ignoredFindings';
import { CABLE, setting } from './language';
import { rangeIn } from './ranges';

/** How long to wait after a change before the findings are told anew. */
const PAUSE = 300;

/** What does not agree in a cable, in the Problems view: findings of the parser, never errors. */
export function registerDiagnostics(
  documents: CableDocuments,
  ignored: IgnoredFindings,
  extensionUri: vscode.Uri,
): vscode.Disposable {
  const page = vscode.Uri.joinPath(extensionUri, 'media', 'findings.md');
  const collection = vscode.languages.createDiagnosticCollection('cable');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const tell = (document: vscode.TextDocument): void => {
    if (document.isClosed || document.languageId !== CABLE || !setting('diagnostics.enabled', true, document))
      collection.delete(document.uri);
    else collection.set(document.uri, diagnosticsIn(document, documents.get(document), ignored, page));
  };
  const tellLater = (document: vscode.TextDocument): void => {
    if (document.languageId !== CABLE) return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => tell(document), PAUSE),
    );
  };
  const tellAll = (): void => vscode.workspace.textDocuments.forEach(tellLater);
  const forget = ({ uri }: vscode.TextDocument): void => {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
    collection.delete(uri);
  };
  tellAll();
  return vscode.Disposable.from(
    collection,
    ignored.onDidChange(tellAll),
    vscode.workspace.onDidOpenTextDocument(tellLater),
    vscode.workspace.onDidChangeTextDocument(({ document }) => tellLater(document)),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('cable.diagnostics') && tellAll(),
    ),
    { dispose: () => timers.forEach(clearTimeout) },
  );
}

type LevelName = 'off' | 'hint' | 'information' | 'warning';

const LEVELS: Readonly<Record<Exclude<LevelName, 'off'>, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

function diagnosticsIn(
  document: vscode.TextDocument,
  read: CableDocument,
  ignored: IgnoredFindings,
  page: vscode.Uri,
): vscode.Diagnostic[] {
  const levels = setting<Readonly<Record<string, LevelName>>>('diagnostics.levels', {}, document);
  return read.problems.flatMap((problem) => {
    const level = levels[groupOf(problem.code) ?? ''] ?? problem.severity;
    if (level === 'off' || ignored.has(document.uri, problem.code)) return [];
    const diagnostic = new vscode.Diagnostic(rangeIn(document, problem.range), problem.message, LEVELS[level]);
    diagnostic.source = 'Cable';
    diagnostic.code = { value: problem.code, target: page };
    diagnostic.relatedInformation = decidedBy(document, read, problem);
    return [diagnostic];
  });
}

/** The place that a finding was measured against: the telegram's own classification, or its message reference. */
function decidedBy(document: vscode.TextDocument, read: CableDocument, { code, range }: Problem) {
  const cable = cableAt(read, range[0]);
  const [place, message] =
    code === 'portion-above-classification'
      ? [cable?.classification, vscode.l10n.t('The classification of the telegram')]
      : code === 'serial-disagrees'
        ? [cable?.messageReference, vscode.l10n.t('The message reference of the telegram')]
        : [];
  if (!place || !message) return [];
  const location = new vscode.Location(document.uri, rangeIn(document, place.range));
  return [new vscode.DiagnosticRelatedInformation(location, message)];
}
