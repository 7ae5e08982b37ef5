import type { Line, LineKind, Range } from '../cable/model';
import { FURNITURE } from '../cable/reading/pieces';

/** Kinds of the text, of footnotes and of NARA's block; what is neither these nor furniture belongs to a header. */
const NO_HEADER = new Set<LineKind>([
  ...[
    'text',
    'para',
    'paraLoose',
    'paraBare',
    'entireText',
    'entireTextX',
    'subAlpha',
    'subNum',
    'tick',
    'blankhyphen',
  ],
  ...['rule', 'ruleHead', 'begin', 'summaryOpen', 'summaryEnd', 'quoteOpen', 'quoteEnd', 'ocNote', 'frusSource'],
  ...['aadAttr', 'attrcont', 'aadAttrs'],
]);

const PAGE = /^pageX?$/;

/** Blank lines, furniture and noise neither make a header nor end one. */
const isNeutral = (kind: LineKind): boolean => kind === 'blank' || kind === 'noise' || FURNITURE.has(kind);

/**
 * Where the header of one telegram stands, in runs of lines: usually one at its top; a further one for each section that
 * repeats it, and one for each place to which a scan or a form has moved a part of it (format.md 1.0, traps 1 and 7). A run
 * begins with the page line above it, or with what else machines printed right above, and ends with its own last line.
 */
export function headerRunsIn(lines: readonly Line[]): Range[] {
  const runs: Range[] = [];
  let open = false;
  let above: Line | null = null;
  for (const line of lines) {
    if (isNeutral(line.kind)) {
      if (FURNITURE.has(line.kind) && !PAGE.test(above?.kind ?? '')) above = line;
      continue;
    }
    const belongs = !NO_HEADER.has(line.kind);
    if (belongs) runs.push([open ? (runs.pop()?.[0] ?? 0) : (above ?? line).range[0], line.range[1]]);
    open = belongs;
    above = null;
  }
  return runs;
}
