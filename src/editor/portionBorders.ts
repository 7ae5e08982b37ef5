import * as vscode from 'vscode';
import type { Level, Range } from '../cable/model';
import { type PortionRun, portionRunsIn } from '../view/portionRuns';
import type { CableDocuments } from './cableDocuments';
import { CABLE, setting } from './language';
import { Later } from './later';
import { type Sign, signOf } from './portionSigns';
import { rangeIn } from './ranges';

/** The theme colour of each level in the overview ruler, as package.json contributes them; readers can change them. */
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

/** One kind of decoration, and the ranges of a run that bear it. */
interface Decoration {
  readonly level: Level;
  readonly type: vscode.TextEditorDecorationType;
  readonly rangesOf: (run: PortionRun) => readonly Range[];
}

/**
 * A border along the paragraphs, in the gutter, where it covers no letter: its strokes, and letters at the first line of a
 * paragraph, tell the portion. The overview ruler shows the same for the whole text.
 */
export function registerPortionBorders(
  documents: CableDocuments,
  editors: () => readonly Drawable[] = () => vscode.window.visibleTextEditors,
): vscode.Disposable {
  const decorations = [...LEVELS.map(letters), ...LEVELS.map(bar)];
  const later = new Later<'draw'>(PAUSE);
  const draw = (): void => {
    for (const editor of editors()) drawIn(editor, documents, decorations);
  };
  const drawSoon = (): void => later.do('draw', draw);
  draw();
  return vscode.Disposable.from(
    ...decorations.map(({ type }) => type),
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

/** Made before the bars: where both stand on one line, VS Code shows the one that was made first. */
const letters = (level: Level): Decoration => ({
  level,
  type: vscode.window.createTextEditorDecorationType(iconOf(level, 'letters')),
  rangesOf: ({ heads }) => heads.map((start) => [start, start] as const),
});

const bar = (level: Level): Decoration => ({
  level,
  type: vscode.window.createTextEditorDecorationType({
    ...iconOf(level, 'bar'),
    overviewRulerColor: new vscode.ThemeColor(COLORS[level]),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  }),
  rangesOf: ({ range }) => [range],
});

/** High contrast takes the sign for a dark or a light ground, as its own is. */
const iconOf = (level: Level, sign: Sign): vscode.DecorationRenderOptions => ({
  gutterIconSize: '100% 100%',
  light: { gutterIconPath: uriOf(signOf(level, sign, 'light')) },
  dark: { gutterIconPath: uriOf(signOf(level, sign, 'dark')) },
});

const uriOf = (svg: string): vscode.Uri => vscode.Uri.parse(`data:image/svg+xml,${encodeURIComponent(svg)}`);

function drawIn(editor: Drawable, documents: CableDocuments, decorations: readonly Decoration[]): void {
  const { document } = editor;
  const shows = document.languageId === CABLE && setting('portions.borders', true, document);
  const runs = shows ? portionRunsIn(documents.get(document)) : [];
  for (const { level, type, rangesOf } of decorations) {
    const own = runs.filter((run) => run.level === level).flatMap(rangesOf);
    editor.setDecorations(
      type,
      own.map((range) => rangeIn(document, range)),
    );
  }
}
