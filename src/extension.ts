import type * as vscode from 'vscode';
import { registerAddToTable } from './editor/addToTable';
import { CableDocuments } from './editor/cableDocuments';
import { CableLock } from './editor/cableLock';
import { registerCompletions } from './editor/completions';
import { registerDetection } from './editor/detection';
import { registerDiagnostics } from './editor/diagnostics';
import { registerExplain } from './editor/explain';
import { registerFacts } from './editor/facts';
import { registerFixFinding } from './editor/fixFinding';
import { registerFolding } from './editor/folding';
import { registerFoldingCommands } from './editor/foldingCommands';
import { registerFormFeeds } from './editor/formFeeds';
import { registerHighlights } from './editor/highlights';
import { registerHover } from './editor/hover';
import { IgnoredFindings } from './editor/ignoredFindings';
import { registerLookUpCode } from './editor/lookUpCode';
import { registerMarkInlays } from './editor/markInlays';
import { registerMentions } from './editor/mentions';
import { Margin } from './editor/notes/margin';
import { registerOutline } from './editor/outline';
import { registerOutlineHeader } from './editor/outlineHeader';
import { registerPortionBorders } from './editor/portionBorders';
import { registerQuickFixes } from './editor/quickFixes';
import { ReaderTables } from './editor/readerTables';
import { registerReading } from './editor/reading';
import { registerReadMarks } from './editor/readMarks';
import { registerReadOnly } from './editor/readOnly';
import { registerRenameFile } from './editor/renameFile';
import { registerSamples } from './editor/samples';
import { registerSelectionRanges } from './editor/selectionRanges';
import { registerSemanticTokens } from './editor/semanticTokens';
import { OpenShelf } from './editor/shelf';
import { registerStatusBar } from './editor/statusBar';

let notes: Margin['files'] | null = null;

/** VS Code waits for it when a window of the desktop closes: a save that is under way comes to its end. */
export const deactivate = async (): Promise<void> => notes?.saved();

/** Puts the features together; each lives in its own file under `editor/`. The tests in a real VS Code see the margin. */
export function activate(context: vscode.ExtensionContext): { readonly margin: Margin } {
  const documents = new CableDocuments();
  const shelf = new OpenShelf(context.extensionUri);
  const tables = new ReaderTables((entries) => shelf.setOwn(entries));
  const ignored = new IgnoredFindings(context.workspaceState);
  const lock = new CableLock(context.workspaceState);
  const margin = new Margin(documents, context.workspaceState, lock);
  notes = margin.files;
  context.subscriptions.push(
    registerDetection(context.workspaceState),
    registerOutline(documents),
    registerOutlineHeader(),
    registerHover(documents, shelf),
    registerExplain(documents, shelf),
    registerLookUpCode(shelf),
    registerMentions(documents),
    registerCompletions(documents, shelf),
    tables,
    registerAddToTable(documents, shelf, tables),
    registerFolding(documents),
    registerHighlights(documents),
    registerSelectionRanges(documents),
    registerFoldingCommands(documents),
    registerFormFeeds(),
    registerSemanticTokens(documents),
    ignored,
    registerDiagnostics(documents, ignored, context.extensionUri),
    registerQuickFixes(documents),
    registerFixFinding(documents),
    registerSamples(context),
    registerPortionBorders(documents),
    registerFacts(documents, shelf),
    registerStatusBar(documents),
    registerReading(documents),
    registerMarkInlays(documents),
    registerReadMarks(documents),
    registerReadOnly(lock),
    registerRenameFile(),
    margin,
    lock,
  );
  return { margin };
}
