import type { Cable, CableDocument, Range, Text } from '../../cable/model';
import { kindsWhere } from '../../cable/model';
import { continuousText } from '../continuousText';
import { shortened } from '../outline/speech';
import type { Code, CodeOf } from './code';
import { attached, found, tokensIn } from './found';
import { lastBegun } from './lastBegun';

const PROSE = kindsWhere(({ prose }) => prose === true);

// (REF D)     REFS A AND B     REFTEL     REF (A)
const REFERENCE =
  /\bREF(?:TEL|ERENCE)?S?\b(?:\.? ([A-Z]|\([A-Z]\))(?![A-Z'’])((?:(?:, ?| AND |\/)[A-Z](?![A-Z'’])){0,5}))?/g;
// IS IN PARA 9     PARAGRAPH 5 ABOVE     PARAS 3 AND 4
const PARAGRAPH = /\bPARA(?:GRAPH)?S?\.? (\d{1,3}[A-Z]?)(?![A-Z\d])((?:(?:, ?| AND | THROUGH |-)\d{1,3}(?!\d)){0,5})/g;
// PARA 8, REFTEL     PARA 4 OF STATE 1234     PARA 4 REF A
const OF_ANOTHER = /^,? (?:OF |IN |TO )?(?:REF|[A-Z]{3,12} \d{3})/;
// REF A, PARA 4     STATE 1234, PARA 4
const ANOTHERS = /\b(?:REF(?:TEL)?(?: [A-Z])?|[A-Z]{3,12} \d{3,7}),? $/;

/**
 * What the prose mentions at a place of the same telegram: a reference by its letter ("REF B"), a paragraph by its number
 * ("PARA 9"); null when there is none. `text` is the text that the document was read from.
 */
export function mentionAt(document: CableDocument, text: string, offset: number): Code | null {
  const line = lastBegun(document.lines, offset);
  if (!line || !PROSE.has(line.kind)) return null;
  const cable = lastBegun(document.cables, offset) ?? document.cables[0];
  const whole = { text: text.slice(...line.range), range: line.range };
  if (!cable) return null;
  const reference = itemAt(whole, REFERENCE, offset);
  if (reference) return referenceMention(reference, cable, document);
  const paragraph = itemAt(whole, PARAGRAPH, offset);
  return paragraph ? paragraphMention(paragraph, { cable, document, text }) : null;
}

/** Where what is mentioned stands: the entries of the REF line, or the paragraph; empty where it stands nowhere. */
export function placesOf({ node }: CodeOf<'mention'>): readonly Range[] {
  if (node.what === 'reference') return node.references.map(({ range }) => range);
  return node.paragraph ? [node.paragraph.range] : [];
}

interface Item {
  readonly printed: string;
  /** The letter or the number; empty where none is printed. */
  readonly name: string;
  readonly range: Range;
  /** What stands on its line before the match and behind it. */
  readonly around: readonly [before: string, behind: string];
}

/** So many letters tell whether another telegram is cited beside it. */
const BESIDE = 40;

/** The item that stands at a place of a line: of REFS A AND B the words REFS A, or B. */
function itemAt(line: Text, pattern: RegExp, offset: number): Item | undefined {
  const isAt = (start: number, length: number): boolean => start <= offset && offset <= start + length;
  const matches = [...line.text.matchAll(pattern)];
  const match = matches.find((one) => isAt(line.range[0] + one.index, one[0].length));
  return match && itemsOf(match, line).find(({ range }) => isAt(range[0], range[1] - range[0]));
}

function itemsOf(match: RegExpExecArray, line: Text): Item[] {
  const [whole, printed = '', more = ''] = match;
  const [start, end] = [match.index, match.index + whole.length];
  const head = end - more.length;
  const range = (from: number, to: number): Range => [line.range[0] + from, line.range[0] + to];
  const around = [line.text.slice(Math.max(0, start - BESIDE), start), line.text.slice(end, end + BESIDE)] as const;
  const name = printed.replace(/[()]/g, '');
  const first: Item = { printed: line.text.slice(start, head), name, range: range(start, head), around };
  const further = tokensIn({ text: more, range: range(head, end) }, /[A-Z0-9]+/g).filter(isName);
  return [first, ...further.map((one) => ({ printed: one.text, name: one.text, range: one.range, around }))];
}

const isName = ({ text }: Text): boolean => /^(?:[A-Z]|\d{1,3})$/.test(text);

/** REFTEL, without a letter, is the one that there is; of several nobody can say which. */
function referenceMention({ printed, name, range }: Item, cable: Cable, { cables }: CableDocument): Code | null {
  const labels = new Set(cable.references.map(({ label }) => label));
  const meant = name
    ? cable.references.filter(({ label }) => label === name)
    : labels.size === 1
      ? cable.references
      : [];
  if (!name && !meant.length) return null;
  return attached(found('mention', printed, range, { what: 'reference', name, references: meant }), cables);
}

/** How many letters of a paragraph are told. */
const OPENING = 120;

function paragraphMention(
  { printed, name, range, around: [before, behind] }: Item,
  { cable, document, text }: { cable: Cable; document: CableDocument; text: string },
): Code {
  const elsewhere = OF_ANOTHER.test(behind) || ANOTHERS.test(before);
  const own = cable.paragraphs.find(({ level, number }) => level === 1 && number === name);
  const paragraph = elsewhere ? null : (own ?? null);
  const words = paragraph && shortened(continuousText(text, document, paragraph.range), OPENING);
  return attached(
    found('mention', printed, range, { what: 'paragraph', name, elsewhere, paragraph, words }),
    document.cables,
  );
}
