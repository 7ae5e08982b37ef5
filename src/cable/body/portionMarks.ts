import { distance } from 'fastest-levenshtein';
import { DAMAGED_MARK } from '../lines/bodyLines';
import type { Line } from '../lines/line';
import type { Level, Portion, Text } from '../model';
import { LEVELS, levelOfMark, PORTION_MARKS, rankOf } from '../words/levels';

/** What the portion marks of one telegram are read by. */
export interface MarkContext {
  /** Overall classification; null when it is lost. */
  readonly overall: Level | null;
  /** True when the telegram marks its portions at all: since December 1978, in classified or sensitive telegrams. */
  readonly marked: boolean;
}

/** The portion mark of a paragraph's first line, or null: clean first, then through damage. */
export function readPortion(piece: Line, context: MarkContext): Portion | null {
  const { mark, text } = piece.fields;
  const level = mark && piece.kind !== 'entireTextX' ? levelOfMark(mark.text) : null;
  if (mark && level) return { level, text: mark.text, certainty: 'certain', inherited: false, range: mark.range };
  if (mark && piece.kind === 'entireTextX') return readWholeTextMark(mark, context);
  return text && context.marked ? (readItemMark(text) ?? readDamaged(text, context)) : null;
}

// A. (U) TEXT
const ITEM_MARK = /^\((?:TS|S|C|U|L|SBU|LOU|FOUO)(?:\/{1,2}[A-Z]{2,10}){0,3}\)(?=\s)/;

/** The mark of an item, which stands behind its letter. */
function readItemMark({ text, range }: Text): Portion | null {
  const mark = ITEM_MARK.exec(text)?.[0];
  const level = mark ? levelOfMark(mark) : null;
  if (!mark || !level) return null;
  return { level, text: mark, certainty: 'certain', inherited: false, range: [range[0], range[0] + mark.length] };
}

/** "1. 4I / ITIMINOW - ENTIRE TEXT.": the word is struck through; the overall classification tells what it was. */
function readWholeTextMark(mark: Text, { overall }: MarkContext): Portion | null {
  const level = overall ?? nearestLevel(mark.text);
  const certainty = overall ? ('probable' as const) : ('guess' as const);
  return level && { level, text: mark.text, certainty, inherited: false, range: mark.range };
}

/** "SgCRDT": the level that half of the letters name, when no other is as near. */
function nearestLevel(printed: string): Level | null {
  const read = printed.toUpperCase().replace(/[^A-Z]/g, '');
  const ranked = LEVELS.map((level) => ({ level, errors: distance(read, level.replace(/ /g, '')) })).sort(
    (a, b) => a.errors - b.errors,
  );
  const [best, next] = ranked;
  return best && best.errors < read.length / 2 && best.errors < (next?.errors ?? 99) ? best.level : null;
}

function readDamaged(text: Text, context: MarkContext): Portion | null {
  const found = DAMAGED_MARK.exec(text.text);
  const printed = found?.groups?.mark;
  if (!printed) return null;
  const rest = text.text.slice(printed.length).trim();
  const level = isWordInPlace(printed, rest) ? null : damagedLevel(printed, context.overall);
  if (!level) return null;
  const start = text.range[0];
  return {
    level,
    text: printed,
    certainty: 'probable',
    inherited: false,
    range: [start, start + printed.length],
  };
}

/** What is left of each mark after the reviewer's stroke and the scan (format.md 2.8); the rest is unreadable. */
const DAMAGED: readonly { readonly level: Level; readonly shapes: RegExp }[] = [
  { level: 'SENSITIVE BUT UNCLASSIFIED', shapes: /^[SG58$][B8][UOV0]$/ },
  { level: 'LIMITED OFFICIAL USE', shapes: /^L[O0][UV]$/ },
  { level: 'SECRET', shapes: /^[58$]$/ },
  { level: 'UNCLASSIFIED', shapes: /^(?:V|II|CU|LI|0U)$/ },
  // (G) (6) (A) (0) (Ø) (€) CO TO GO C0 40) LE) tel- fey -4C.-)-
  {
    level: 'CONFIDENTIAL',
    shapes: /^(?:[CGQEAO069Ø€¢T]|C[CO0]|[TGQ][O0]|40|4C|LE|LET|TEL|TE1|FEY|FC|EC|61|464|11C4|4C1)$/,
  },
];

/** The level that a damaged mark most likely names, never above the telegram's own; null when it says nothing. */
function damagedLevel(printed: string, overall: Level | null): Level | null {
  const core = printed.toUpperCase().replace(/[^A-Z0-9Ø€¢$]/g, '');
  const plain = PORTION_MARKS[core];
  if (plain && /[()[\]{}]/.test(printed)) return within(plain, overall);
  const found = DAMAGED.find(({ shapes }) => shapes.test(core));
  return found ? within(found.level, overall) : null;
}

const within = (level: Level, overall: Level | null): Level | null =>
  overall && rankOf(level) <= rankOf(overall) ? level : null;

/**
 * True when the letters are a word of the sentence: "10. TO THE EXTENT", "4. G-7 LEADERS". TO before a name and a verb
 * ("10. TO SESTANOVICH SAID") is none, nor is LET before WE.
 */
function isWordInPlace(printed: string, rest: string): boolean {
  if (/[()[\]{}€¢Ø]/.test(printed)) return /^\d{1,2}\)$/.test(printed) && printed !== '40)';
  if (/^[-~]|-$/.test(printed) && !/^[A-Z]-?\d/.test(printed)) return /^-*[A-Z]{4,}-*$/.test(printed);
  if (/^LET$/.test(printed)) return !/^(?:WE|HE|SHE|THEY|IT) /.test(rest);
  if (/^(?:CO|C0|G0|T0|GQ)$/.test(printed)) return false;
  if (/^(?:TO|GO)$/.test(printed))
    return !/^[A-Z'’-]{4,} (?:SAID|TOLD|ASKED|[A-Z]{3,}ED|NOTED|FELT|THOUGHT|BEGAN|WENT)\b/.test(rest);
  return true;
}
