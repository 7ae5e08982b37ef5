import type { Cable, CableDocument, Line, LineKind, Range, Ranged } from '../cable/model';
import { FURNITURE, kindsWhere, PASSED_OVER } from '../cable/model';
import { headerRunsIn } from './headerRuns';
import { linesIn } from './linesIn';

export type FoldKind = 'header' | 'distribution' | 'addressees' | 'section' | 'paragraph' | 'attributes' | 'furniture';

/** A part of a cable that can be folded away; it may stand on one line. */
export interface Fold extends Ranged {
  readonly kind: FoldKind;
}

/** What can be folded in a file, telegram by telegram; the folds of a telegram lie inside or beside each other. */
export function foldsIn(document: CableDocument): Fold[] {
  return document.cables.flatMap((cable) => foldsOf(cable, linesIn(document, cable.range)));
}

function foldsOf({ sections, paragraphs }: Cable, lines: readonly Line[]): Fold[] {
  const headers = headerRunsIn(lines);
  return [
    ...folds('header', headers),
    ...folds('distribution', blocksOf(lines, DISTRIBUTION)),
    ...folds('addressees', blocksOf(lines, ADDRESSEES)),
    ...sections.filter(({ heading }) => heading).map(({ range }) => ({ kind: 'section' as const, range })),
    ...paragraphs.map(({ range }) => ({ kind: 'paragraph' as const, range })),
    ...folds('attributes', blocksOf(lines, ATTRIBUTES)),
    ...folds('furniture', pageBreaks(lines, headers)),
  ];
}

const DISTRIBUTION = kindsWhere(({ opens, continues }) => (opens ?? continues) === 'distribution');
const ADDRESSEES = kindsWhere(({ block }) => block === 'addressees');
const ATTRIBUTES = kindsWhere(({ zone }) => zone === 'attributes');

const folds = (kind: FoldKind, ranges: readonly Range[]): Fold[] => ranges.map((range) => ({ kind, range }));

/** Lines of some kinds; between them may stand page breaks, stamps, and lines that a scan made unreadable. */
function blocksOf(lines: readonly Line[], kinds: ReadonlySet<LineKind>): Range[] {
  const passes = ({ kind }: Line) => kind === 'noise' || PASSED_OVER.has(kind);
  return runsOf(lines, ({ kind }) => kinds.has(kind), passes);
}

/** Furniture with only blank lines between. The line that opens a header, or NARA's block, belongs to what it opens. */
function pageBreaks(lines: readonly Line[], headers: readonly Range[]): Range[] {
  const openings = new Set(headers.map(([start]) => start));
  const isFurniture = ({ kind, range }: Line) => FURNITURE.has(kind) && kind !== 'aadAttrs' && !openings.has(range[0]);
  return runsOf(lines, isFurniture, ({ kind }) => kind === 'blank');
}

/** Runs of lines that belong together, from the first to the last; lines that `passes` lets through do not end a run. */
function runsOf(lines: readonly Line[], belongs: (line: Line) => boolean, passes: (line: Line) => boolean): Range[] {
  const runs: Range[] = [];
  let start: number | null = null;
  for (const line of lines) {
    if (belongs(line)) {
      if (start !== null) runs.pop();
      start ??= line.range[0];
      runs.push([start, line.range[1]]);
    } else if (!passes(line)) start = null;
  }
  return runs;
}
