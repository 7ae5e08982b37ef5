import * as vscode from 'vscode';
import type { Level } from '../cable/model';
import { portionRunsIn } from '../view/portionRuns';
import type { CableDocuments } from './cableDocuments';
import { CABLE, setting } from './language';
import { Later } from './later';
import { rangeIn } from './ranges';

/** The theme colour of each level, as package.json contributes them; readers can change them. */
const COLORS: Readonly<Record<Level, string>> = {
  'TOP SECRET': 'cable.portion.topSecret',
  SECRET: 'cable.portion.secret',
  CONFIDENTIAL: 'cable.portion.confidential',
  'LIMITED OFFICIAL USE': 'cable.portion.limitedOfficialUse',
  'SENSITIVE BUT UNCLASSIFIED': 'cable.portion.sensitive',
  UNCLASSIFIED: 'cable.portion.unclassified',
};
const LEVELS = Object.keys(COLORS) as Level[];
/** Milliseconds without an edit after which the borders are drawn anew. */
const PAUSE = 200;

/** What borders are drawn in. */
type Drawable = Pick<vscode.TextEditor, 'document' | 'setDecorations'>;

/** A border along the paragraphs, in the colour of their portion; the mark itself says the same in letters. */
export function registerPortionBorders(
  documents: CableDocuments,
  editors: () => readonly Drawable[] = () => vscode.window.visibleTextEditors,
): vscode.Disposable {
  const types = new Map(LEVELS.map((level) => [level, borderOf(level)]));
  const later = new Later<'draw'>(PAUSE);
  const draw = (): void => {
    for (const editor of editors()) drawIn(editor, documents, types);
  };
  const drawSoon = (): void => later.do('draw', draw);
  draw();
  return vscode.Disposable.from(
    ...types.values(),
    later,
    vscode.window.onDidChangeVisibleTextEditors(draw),
    vscode.workspace.onDidOpenTextDocument(drawSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === CABLE) drawSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('cable.portions.borders')) draw();
    }),
  );
}

/** As thin as can be: a wider border would cover the first letters. */
function borderOf(level: Level): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(COLORS[level]);
  return vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    borderStyle: 'solid',
    borderWidth: '0 0 0 1px',
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function drawIn(
  editor: Drawable,
  documents: CableDocuments,
  types: ReadonlyMap<Level, vscode.TextEditorDecorationType>,
): void {
  const { document } = editor;
  const shows = document.languageId === CABLE && setting('portions.borders', true, document);
  const runs = shows ? portionRunsIn(documents.get(document)) : [];
  for (const [level, type] of types) {
    const own = runs.filter((run) => run.level === level);
    editor.setDecorations(
      type,
      own.map(({ range }) => rangeIn(document, range)),
    );
  }
}
