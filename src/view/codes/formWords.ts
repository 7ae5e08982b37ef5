import type { CableDocument, Line, LineKind, Range } from '../../cable/model';
import { kindsWhere } from '../../cable/model';
import { exemptionCodes } from './archiveLineCodes';
import type { Code, FoundCode } from './code';
import { attached, found, tokensIn } from './found';
import { lastBegun } from './lastBegun';

/** The label that a line of a kind begins with, as it should be printed (format.md 1.4-1.6). */
const LABELS: Readonly<Partial<Record<LineKind, string>>> = {
  fm: 'FM',
  to: 'TO',
  info: 'INFO',
  xmt: 'XMT',
  drafted: 'DRAFTED BY',
  approved: 'APPROVED BY',
  desired: 'DESIRED DISTRIBUTION',
  eo: 'E.O.',
  eoX: 'E.O.',
  tags: 'TAGS',
  subject: 'SUBJECT',
  subjectX: 'SUBJECT',
  ref: 'REF',
  refX: 'REF',
  classBy: 'CLASSIFIED BY',
};

interface Rule {
  readonly in: ReadonlySet<LineKind>;
  readonly pattern: RegExp;
  /** The word as the table of markings has it. */
  readonly code: (printed: string) => string;
}

const PROSE = kindsWhere(({ prose }) => prose === true);
const CLEARING = kindsWhere(({ block }) => block === 'drafting');
const REFERRING: ReadonlySet<LineKind> = new Set<LineKind>(['ref', 'refX', 'refItem', 'refCont', ...PROSE]);
const itself = (printed: string): string => printed;

const RULES: readonly Rule[] = [
  // OES/OA:BQUARTERMAIN (SUBS) L/OES:FDELACROY (INFO)
  { in: CLEARING, pattern: /\((?:SUBS?T?|INFO|DRAFT|PHONE)\)/g, code: itself },
  // D. MOSCOW 5120 (NOTAL)
  { in: REFERRING, pattern: /\bNOTAL\b/g, code: itself },
  // CLASSIFIED BY EUR/WE DIRECTOR K. OSGOODBY. REASON 1.5 (B) AND (D).
  { in: new Set<LineKind>(['classBy']), pattern: /\bREASONS?\b/gi, code: () => 'REASON' },
  // 10. (U) MINIMIZE CONSIDERED.
  { in: PROSE, pattern: /\bMINIMIZE CONSI[A-Z]{3,7}\b/g, code: () => 'MINIMIZE CONSIDERED' },
  // EMBASSY IS UNDER MINIMIZE. - but not the verb: TO MINIMIZE THE EFFECTS
  {
    in: PROSE,
    pattern: /(?<=\b(?:UNDER|IMPOSED?|LIFTED|CANCEL) )MINIMIZE\b|\bMINIMIZE(?= (?:IN EFFECT|IMPOSED|LIFTED)\b)/g,
    code: itself,
  },
];

/**
 * The word of the form that stands at a place, its end included: the label of a line, a note behind a name or a reference, what
 * a release stamped into the text. Null when there is none. `text` is the text that the document was read from.
 */
export function formWordAt(document: CableDocument, text: string, offset: number): Code | null {
  const line = lastBegun(document.lines, offset);
  const words = line ? formWordsIn(line, text.slice(...line.range)) : [];
  const word = words.find(({ range }) => range[0] <= offset && offset <= range[1]);
  return word ? attached(word, document.cables) : null;
}

/** The words of the form in a line; `printed` is the line as it stands in the text. */
function formWordsIn(line: Line, printed: string): FoundCode[] {
  const whole = { text: printed, range: line.range };
  const words = RULES.filter((rule) => rule.in.has(line.kind)).flatMap(({ pattern, code }) =>
    tokensIn(whole, pattern).map(({ text, range }) => formWord(code(text), text, range)),
  );
  return [...labelOf(line, printed), ...words, ...releaseWords(line, printed)];
}

const formWord = (code: string, printed: string, range: Range): FoundCode =>
  found('formWord', code, range, { printed });

/** What stands before the first field of the line, without what scans add around it. */
function labelOf({ kind, fields, range: [start, end] }: Line, line: string): FoundCode[] {
  const label = LABELS[kind];
  const first = Math.min(end, ...Object.values(fields).map(({ range }) => range[0])) - start;
  const [printed = '', before = ''] =
    /^([^A-Za-z]{0,20})[A-Za-z].*?\.?(?=[^A-Za-z).]*$)/.exec(line.slice(0, first)) ?? [];
  if (!label || !printed) return [];
  return [formWord(label, printed.slice(before.length), [start + before.length, start + printed.length])];
}

// ING CLASSIFIED CONFIDENTIAL BY OLLOWAY FOR REASONS 1.5 (B&D).   RELEASE IN PART 1.4(D)     run into a line of text
const DECISION = /\b(?:RELEASED? IN (?:PART|FULL)|DENIED IN FULL)\b/;
/** So many letters of exemptions follow a decision at most. */
const FOLLOWING = 60;

/** A decision on the release that a scan has run into the text, with its exemptions; and exemptions that stand alone. */
function releaseWords({ kind, range: [start] }: Line, line: string): FoundCode[] {
  if (kind === 'release0') return exemptionCodes({ text: line, range: [start, start + line.length] });
  const decision = PROSE.has(kind) ? DECISION.exec(line) : null;
  if (!decision) return [];
  const [printed] = decision;
  const [at, end] = [start + decision.index, start + decision.index + printed.length];
  const [list = ''] = /^[\s,;()0-9.A-IN]*/.exec(line.slice(end - start, end - start + FOLLOWING)) ?? [];
  return [formWord(printed, printed, [at, end]), ...exemptionCodes({ text: list, range: [end, end + list.length] })];
}
