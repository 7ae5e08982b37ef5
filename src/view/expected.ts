import type { CableDocument, Line } from '../cable/model';
import { kindsWhere, type LineKind, PASSED_OVER } from '../cable/model';
import { CAPTIONS } from '../cable/words/captions';
import { linesIn } from './linesIn';

/** What kind of code belongs at a place; in an address it is a post, and behind it the precedence for it. */
export type ExpectedKind = 'tags' | 'caption' | 'prosign' | 'office' | 'distribution' | 'originator' | 'address';

export interface Expected {
  readonly kind: ExpectedKind;
  /** What is typed of the code so far, up to the cursor. */
  readonly typed: string;
}

/** Longer lines are debris of a scan: nobody types them. */
const LONGEST = 400;

/**
 * What code belongs at a place of a telegram that is being typed: told by the label of its line and by the lines above it,
 * since the line itself is not whole yet and nothing may stand below. Null in prose and wherever no code belongs.
 * @param text the text that the document was read from
 */
export function expectedAt(document: CableDocument, text: string, offset: number): Expected | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (offset - start > LONGEST) return null;
  const place = placeAt(document, text, start, offset);
  for (const [kind, read] of READERS) {
    const typed = read(place);
    if (typed !== undefined) return { kind, typed };
  }
  return null;
}

interface Place {
  /** The line up to the cursor. */
  readonly before: string;
  /** The kind that the unfinished line is read as; undefined where it is empty. */
  readonly own: LineKind | undefined;
  /** The nearest line above that is not blank, and the nearest one that is no furniture of a page either. */
  readonly next: Line | undefined;
  readonly above: LineKind | undefined;
  /** No blank line stands between. */
  readonly touches: boolean;
  /** The text above ends with a comma: its list goes on. */
  readonly goesOn: boolean;
}

function placeAt(document: CableDocument, text: string, start: number, offset: number): Place {
  const lines = linesIn(document, [0, start]);
  const [own] = linesIn(document, [start, offset]);
  return {
    before: text.slice(start, offset),
    own: own?.kind,
    next: lines.findLast(({ kind }) => kind !== 'blank'),
    above: lines.findLast(({ kind }) => kind !== 'distNo' && !PASSED_OVER.has(kind))?.kind,
    touches: lines.at(-1)?.kind !== 'blank',
    goesOn: /,\s*$/.test(text.slice(Math.max(0, start - LONGEST), start)),
  };
}

/** What is typed of the code so far, where the place is one for such a code. */
type Reader = (place: Place) => string | undefined;

const is = (kind: LineKind | undefined, ...kinds: readonly LineKind[]): boolean =>
  kind !== undefined && kinds.includes(kind);

/** What the first group of a pattern holds; undefined where there is no text or it does not match. */
const typedIn = (list: string | undefined, pattern: RegExp): string | undefined =>
  list === undefined ? undefined : pattern.exec(list)?.[1];

// TAGS: PREL, MA     E.O. 12958: DECL: 3/28/10 TAGS: PREL     but not a person: (KISSINGER, HEN
const tags: Reader = ({ before, above, goesOn }) => {
  const labelled = typedIn(before, /(?:^|\s)TAGS\s*:([^:]*)$/);
  const list = labelled ?? (goesOn && is(above, 'tags', 'tagsCont') && !before.includes(':') ? before : undefined);
  if (list && list.lastIndexOf('(') > list.lastIndexOf(')')) return undefined;
  return typedIn(list, /(?:^|[\s,)])([A-Z0-9]{0,6})$/);
};

// EXDIS, NOF     below the message reference
const caption: Reader = ({ before, own, above }) => {
  const labelled = typedIn(before, /^\s*Captions:(.*)$/);
  const follows = own === 'caption' || is(above, 'mrn', 'mrnX', 'caption');
  const list = labelled ?? (follows ? typedIn(before, /^([A-Z ,/-]*)$/) : undefined);
  const typed = typedIn(list, /(?:^|[,/])\s*([A-Z -]{0,20})$/);
  const given = CAPTIONS.find((known) => typed?.startsWith(`${known} `));
  const rest = given ? typed?.slice(given.length + 1) : typed;
  return CAPTIONS.some((known) => rest !== undefined && known.startsWith(rest)) ? rest : undefined;
};

// P R     below the relay line
const prosign: Reader = ({ before, above }) =>
  is(above, 'relay', 'relayX', 'fl3', 'fl4', 'janap') ? typedIn(before, /^\s*(?:[ZOPR] )?([ZOPR]?)$/) : undefined;

// DRAFTED BY: EUR/W     APPROVED BY D:RROE S/     but not the date behind it: -- 04/17/00 7-24
const drafting: Reader = ({ before, own, above, touches }) => {
  const labelled = typedIn(before, /^\s*(?:DRAFTED|APPROVED|CLEARED) BY:?(\s.*)$/);
  const follows = own === 'clearance' || (touches && is(above, 'drafted', 'approved', 'clearance', 'desired'));
  const list = labelled ?? (follows ? before : undefined);
  if (list && /--|\d/.test(list)) return undefined;
  return typedIn(list, /(?:^|\s)([A-Z]{0,6}(?:[/-][A-Z]{0,6}){0,4})$/);
};

// ORIGIN EUR-01 INFO O
const distribution: Reader = (place) => {
  const { before, own, above } = place;
  const isLabelled = /^\s*(?:ORIGIN|ACTION|INFO)\s/.test(before);
  const follows = own === 'distCont' || (is(above, 'dist', 'distCont') && /^\s/.test(before));
  if (!(isLabelled ? opensDistribution(place) : follows)) return undefined;
  const words = before.trimStart().split(/\s+/);
  const isListed = words.slice(0, -1).every((word) => /^(?:ORIGIN|ACTION|INFO|[A-Z0-9]{1,8}-\d{1,2})$/.test(word));
  return isListed ? typedIn(words.at(-1), /^([A-Z]{0,8})$/) : undefined;
};

/** At the top of a telegram, which a page line may tell, or below another line of the distribution. */
const opensDistribution = ({ own, next, above }: Place): boolean =>
  own === 'dist' ||
  above === undefined ||
  is(above, 'dist', 'distCont', 'distTotal') ||
  next?.kind === 'distNo' ||
  /^0?1$/.test(next?.fields.page?.text ?? '');

// FM AMEMBASSY PA
const originator: Reader = ({ before, own, above }) =>
  own === 'fm' || above === undefined || HEADING.has(above)
    ? typedIn(before, /^\s*FM\s{1,4}([A-Z .'-]{0,60})$/)
    : undefined;

/** What stands above the originator. */
const HEADING: ReadonlySet<LineKind> = new Set<LineKind>([
  ...kindsWhere(({ zone, furniture }) => !furniture && (zone === 'transmission' || zone === 'copy')),
  ...(['dtg', 'dtgX', 'noise'] as const),
]);

const OPENS_ADDRESS: ReadonlySet<LineKind> = new Set<LineKind>([
  ...kindsWhere(({ opens }) => opens === 'address'),
  ...(['dtg', 'dtgX'] as const),
]);

// TO RUEHFR/AMEMBASSY PA     and each line of the list below it
const address: Reader = ({ before, own, above, touches }) => {
  if (!is(own, 'to', 'info', 'addr') && !OPENS_ADDRESS.has(above ?? 'blank')) return undefined;
  const labelled = typedIn(before, /^\s*(?:TO|INFO)\s+(.*)$/);
  const follows = own === 'addr' || (touches && is(above, 'to', 'info', 'addr'));
  const line = labelled ?? (follows ? before.trimStart() : undefined);
  return typedIn(line, /^(?:[QRU][A-Z]{4,7}\/ ?)?([A-Z .'-]{0,60})$/);
};

const READERS: readonly (readonly [ExpectedKind, Reader])[] = [
  ['tags', tags],
  ['caption', caption],
  ['prosign', prosign],
  ['distribution', distribution],
  ['originator', originator],
  ['address', address],
  ['office', drafting],
];
