import type { Line, Portion, Text } from '../../cable/model';
import { parseHeader } from '../../cable/parse';
import { damagedLevelOf } from '../../cable/words/damagedLevels';
import { levelOf, levelOfMark } from '../../cable/words/levels';
import type { FoundCode } from './code';
import { found } from './found';

/** The classification that a line prints, clean or damaged. */
export function classificationCodes(printed: Text | undefined, role: string): FoundCode[] {
  if (!printed) return [];
  const clean = levelOf(printed.text);
  const level = clean ?? damagedLevelOf(printed.text);
  return level
    ? [found('classification', level, printed.range, { level, certainty: clean ? 'certain' : 'probable' }, role)]
    : [];
}

// C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370
export const messageReferenceLineCodes = ({ fields }: Line): FoundCode[] =>
  classificationCodes(fields.cls, 'message reference');

export const captionLineCodes = (line: Line): FoundCode[] =>
  parseHeader([line]).captions.map(({ code, range }) => found('caption', code, range, null));

export function executiveOrderLineCodes(line: Line): FoundCode[] {
  const node = parseHeader([line]).executiveOrder;
  return node ? [found('executiveOrder', node.order ?? '', node.range, node)] : [];
}

export const tagLineCodes = (line: Line): FoundCode[] =>
  parseHeader([line]).tags.map(({ code, range }) => found('tag', code, range, null));

// CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).
const REASON = /(1\.[345])|\b([A-Ha-h])\b/g;

export function reasonLineCodes({ fields: { reasons } }: Line): FoundCode[] {
  let section = '';
  return [...(reasons?.text.matchAll(REASON) ?? [])].flatMap((match) => {
    if (match[1]) section = match[1];
    if (!match[2] || !section) return [];
    const start = (reasons?.range[0] ?? 0) + match.index;
    return [found('reason', `${section}(${match[2].toLowerCase()})`, [start, start + 1], null)];
  });
}

// SUBJ: (S) AMBASSADOR DISCUSSES RAILROAD LOAN
export function subjectLineCodes({ fields: { subject } }: Line): FoundCode[] {
  const text = subject ? /^\([A-Z/]{1,12}\)/.exec(subject.text)?.[0] : undefined;
  const level = text ? levelOfMark(text) : null;
  if (!subject || !text || !level) return [];
  const range = [subject.range[0], subject.range[0] + text.length] as const;
  const portion: Portion = { level, text, certainty: 'certain', inherited: false, range };
  return [found('portion', text, range, { portion, paragraph: null }, 'subject')];
}
