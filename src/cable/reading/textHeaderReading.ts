import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import {
  BARE_MESSAGE_REFERENCE,
  CAPTION_LINE,
  MESSAGE_REFERENCE_LINE,
  PASS_LINES,
  REFERENCE_LINES,
  SUBJECT_LINE,
  TEXT_HEADER_LINES,
} from '../lines/textHeaderLines';
import type { LineKind } from '../model';
import { beginsText, isStillHeader, mayPass } from './attentionLines';
import { readDamagedLabel } from './damagedTextHeader';
import { splitFields } from './fieldSplitting';
import { type Context, followsDirectly, type Reading } from './state';

/** Message reference, E.O., TAGS, SUBJECT in their strict forms: they open a text header wherever they stand. */
export function readTextHeaderStart(context: Context, line: Line): Line[] | null {
  const reference = MESSAGE_REFERENCE_LINE.read(line);
  if (reference) return [reference];
  const labelled = LABELS.read(line);
  if (!labelled) return null;
  if (labelled.kind === 'subject' && !mayBeSubject(context, line)) return null;
  if (labelled.kind === 'classBy' && context.zone === 'body' && context.met.has('classBy')) return null;
  return readLabelled(line, labelled);
}

/** "CONFIDENTIAL STATE 060269" */
export const isMessageReference = (line: Line): boolean => MESSAGE_REFERENCE_LINE.matches(line);

/** A second SUBJECT in the text belongs to what the text quotes; a mail's "Subject:" is no telegram's. */
function mayBeSubject(context: Context, line: Line): boolean {
  if (context.zone === 'body') return !context.met.has('subject');
  return context.zone !== 'open' || /^\W*SUBJ/.test(line.text);
}

/** Everything else that may stand between the message reference and the text; null where the text begins. */
export function readTextHeader(context: Context, line: Line): Line[] | null {
  const known = readKnownLine(context, line) ?? readBareReference(context, line);
  if (known) return known;
  if (isNumberedReference(context, line)) return [line.as('refCont', { more: line.trimmed() })];
  if (beginsText(line)) return null;
  const more = readContinuation(context, line);
  if (more) return [more];
  const damaged = readDamagedLabel(context, line);
  if (damaged) return [damaged];
  return isStillHeader(context, line) ? [line.as('passCont')] : null;
}

/** Station and number alone, right below the break that ends the addresses. */
function readBareReference(context: Context, line: Line): Line[] | null {
  const first = !['mrn', 'eo', 'tags', 'subject', 'ref'].some((kind) => context.seen.has(kind));
  const found = first && context.seen.has('fm') ? BARE_MESSAGE_REFERENCE.read(line) : null;
  return found && [found];
}

// 2. LA PAZ 0503 OF JAN. 24
const NUMBERED_REFERENCE = /^\s*([2-9])[.)]\s+(?:\d{2}\s+)?[A-Z]{2,}(?: [A-Z]+){0,2}\s+\d{3,6}\b.{0,40}$/;

/** A citation with the next number of a list that the line above began: it looks like a paragraph. */
function isNumberedReference(context: Context, line: Line): boolean {
  const number = context.field === 'ref' ? NUMBERED_REFERENCE.exec(line.text)?.[1] : undefined;
  return number !== undefined && new RegExp(`(?:^|[\\s(:])${Number(number) - 1}[.)]\\s`).test(context.last);
}

function readKnownLine(context: Context, line: Line): Line[] | null {
  const caption = CAPTION_LINE.read(line);
  if (caption) return [caption];
  const reference = REFERENCE_LINES.read(line);
  if (reference && (reference.kind === 'ref' || context.field === 'ref')) return readLabelled(line, reference);
  const pass = PASS_LINES.read(line);
  return pass && mayPass(context, pass) ? [pass] : null;
}

/**
 * The list of references below lines that ended the header: a scan's noise, or an address to which the telegram is to be
 * passed. Only near the subject, before the first paragraph.
 */
export function readLateReferences(context: Context, line: Line): Reading | null {
  if (context.zone !== 'body' || context.textLines > 8 || context.met.has('para')) return null;
  if (!context.seen.has('subject') || context.seen.has('ref')) return null;
  const found = LATE_REFERENCES.test(line.text) ? REFERENCE_LINES.read(line) : null;
  return found && { lines: [found], zone: 'textHeader' };
}

// REF: STATE 10886
const LATE_REFERENCES = /^\W{0,3}REF(?:ERENCE)?(?:TELS?|\(S\)|S)?\s?:\s*\S/;

/** A label of the text header, where the message reference itself is lost. */
export function readLabelBelowHeading(context: Context, line: Line): Reading | null {
  const addressed = context.seen.has('fm') || context.seen.has('to');
  if (!addressed || context.zone !== 'heading') return null;
  const lines = readTextHeader({ ...context, field: null }, line);
  return lines && MAY_BEGIN.has(lines[0]!.kind) ? { lines, zone: 'textHeader' } : null;
}

const MAY_BEGIN: ReadonlySet<LineKind> = new Set(['eo', 'eoX', 'tags', 'subjectX', 'caption']);

/** E.O., TAGS, SUBJECT and REF may all stand on one line. */
function readLabelled(line: Line, whole: Line): Line[] {
  const parts = splitFields(line, 'textHeader');
  if (parts.length < 2) return [whole];
  return parts.map((part) => FIELDS.read(part) ?? part.as('noise'));
}

const LABELS = new LinePatterns(TEXT_HEADER_LINES, SUBJECT_LINE);
const FIELDS = new LinePatterns(LABELS, REFERENCE_LINES);

/** The open field's next line, when it looks like one. */
function readContinuation(context: Context, line: Line): Line | null {
  if (!context.field || !followsDirectly(context) || context.taken >= 8) return null;
  const text = line.text.trim();
  if (context.field === 'subject' && !continuesSubject(context, text)) return null;
  if (
    context.field === 'tags' &&
    !/,\s*$/.test(context.last) &&
    !/^[A-Z]{2,4}(?:[,\s]{1,3}[A-Z]{2,4})*[,.]?$/.test(text)
  )
    return null;
  if (context.field === 'eo' && balance(context.last) <= 0) return null;
  if (context.field === 'ref' && !continuesReferences(context, text)) return null;
  const kind = CONTINUATIONS[context.field];
  return kind ? line.as(kind, { more: line.trimmed() }) : null;
}

/** What goes on below the line that opens a field. */
const CONTINUATIONS: Readonly<Partial<Record<NonNullable<Context['field']>, LineKind>>> = {
  subject: 'subjectCont',
  ref: 'refCont',
  tags: 'tagsCont',
  eo: 'eoCont',
  pass: 'passCont',
};

/** A subject runs over the line's end when its line is full, cut, or the next one is set in (format.md 1.6 subject). */
function continuesSubject(context: Context, text: string): boolean {
  if (text.length > 75 || context.taken >= 5 || (context.taken === 0 && isProse(context))) return false;
  const before = context.last.trim();
  return before.length >= 34 || /[-,:/]$|\b(?:AND|OF|THE|TO|FOR|IN|ON|WITH)$/.test(before) || /^-/.test(text);
}

/** Five full lines in a row, of which none begins anything, are no title but text, whose blank line a scan has lost. */
const isProse = (context: Context): boolean =>
  context.lines
    .slice(context.index, context.index + 5)
    .every((line) => line.text.trim().length >= 34 && !beginsText(line) && !REFERENCE_LINES.read(line));

// (C) STATE 5678 (NOTAL)        PARIS 1234, OSLO 12        MEMORANDUM OF CONVERSATION,
/** A list goes on in a line with a number or a letter of its own, or below one that its comma or bracket leaves open. */
function continuesReferences({ last }: Context, text: string): boolean {
  const words = text.match(/[A-Za-z]{2,}/g)?.length ?? 0;
  const cites = /(?<![$\d,.])\d{2,}(?![\d,.]*\d)|^\W?[A-Z1-9][.):]|\bNOTAL\b/.test(text);
  if (cites && words <= 6) return true;
  const open = /[,;(&-]$|\b(?:AND|OF|FROM|TO)$/.test(last) || balance(last) > 0;
  return (open && words <= 8) || (cites && open);
}

const balance = (text: string): number => text.split('(').length - text.split(')').length;
