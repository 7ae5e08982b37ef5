import type { Cable, CableDocument } from '../cable/model';
import { cableCodes } from './codes/cableCodes';
import type { Code, FoundCode } from './codes/code';
import { distributionCodes } from './codes/distributionCodes';
import { draftingCodes } from './codes/draftingCodes';
import { attached } from './codes/found';
import { lastBegun } from './codes/lastBegun';
import { lineCodes } from './codes/lineCodes';
import { messageReferenceCodes } from './codes/messageReferenceCodes';

/**
 * Every code that stands in a parsed file, in the order of the text, none inside another; of one telegram only, when it is
 * given. Abbreviations in prose are left out: see `abbreviationsIn`.
 */
export function codesIn(document: CableDocument, cable?: Cable): readonly Code[] {
  const codes = known.get(document) ?? findCodes(document);
  known.set(document, codes);
  return cable ? codes.filter((code) => code.cable === cable) : codes;
}

/** The code that stands at a place of the text, its end included; null when there is none. Binary search. */
export function codeAt(document: CableDocument, offset: number): Code | null {
  const code = lastBegun(codesIn(document), offset);
  return code && offset <= code.range[1] ? code : null;
}

/** A document never changes, and neither do its codes. */
const known = new WeakMap<CableDocument, readonly Code[]>();

/** What the parser has read as nodes, and the headers that sections and pages repeat, line by line. */
function findCodes({ cables, lines }: CableDocument): readonly Code[] {
  const found = [
    ...cables.flatMap(cableCodes),
    ...draftingCodes(
      cables.flatMap(({ drafting }) => drafting),
      lines,
    ),
    ...messageReferenceCodes(cables, lines),
    ...distributionCodes(lines),
    ...lines.flatMap(lineCodes),
  ];
  return inOrder(found).map((code) => attached(code, cables));
}

/** Sorted by start; what begins inside the one before is left out, and so is what has no length. */
function inOrder(found: readonly FoundCode[]): FoundCode[] {
  const sorted = [...found].sort((a, b) => a.range[0] - b.range[0]);
  let end = 0;
  return sorted.filter(({ range }) => {
    if (range[0] < end || range[1] <= range[0]) return false;
    end = range[1];
    return true;
  });
}
