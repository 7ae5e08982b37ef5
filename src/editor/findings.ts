import * as vscode from 'vscode';
import type { CableDocument, Problem } from '../cable/model';
import { groupOf } from '../cable/words/findings';
import { cableAt } from '../view/places';
import type { IgnoredFindings } from './ignoredFindings';
import { setting } from './language';
import { rangeIn } from './ranges';

type LevelName = 'off' | 'hint' | 'information' | 'warning';

const LEVELS: Readonly<Record<Exclude<LevelName, 'off'>, vscode.DiagnosticSeverity>> = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
  warning: vscode.DiagnosticSeverity.Warning,
};

/** What does not agree in a document, as a reader wants to see it; `page` explains the codes. Never errors. */
export function findingsIn(
  document: vscode.TextDocument,
  read: CableDocument,
  ignored: Pick<IgnoredFindings, 'has'>,
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
