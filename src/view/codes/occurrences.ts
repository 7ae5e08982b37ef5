import type { CableDocument, Range } from '../../cable/model';
import { codeAt, codesIn } from '../codes';
import type { Code } from './code';
import { abbreviationAt, abbreviationsIn } from './prose';

/**
 * Every place where the code at an offset stands, itself included, in the order of the text: the same office in the drafting
 * lines, in the distribution and in the prose, the same person by full name or without the initial, the same telegram in
 * whatever padding, the same mark. Empty where no code stands. `text` is the text that the document was read from.
 */
export function occurrencesAt(document: CableDocument, text: string, offset: number): readonly Range[] {
  const code = codeAt(document, offset);
  const word = code ? null : abbreviationAt(document, text, offset);
  const names = code ? namesOf(code) : word ? namesInCodes(document, word.code) : [];
  if (!names.length) return [];
  const same = (other: Code): boolean => namesOf(other).some((name) => names.includes(name));
  const inProse = abbreviationsIn(document, text).filter(({ code: printed }) =>
    spokenNames(printed).some((name) => names.includes(name)),
  );
  return inOrder([...codesIn(document).filter(same), ...inProse]);
}

/** What a word of the prose can name, when a code of the telegram is called so: the office OES, the drafter HOLLOWAY. */
function namesInCodes(document: CableDocument, word: string): string[] {
  const spoken = spokenNames(word);
  return codesIn(document)
    .flatMap(namesOf)
    .filter((name) => spoken.includes(name));
}

const spokenNames = (word: string): string[] => [officeName(word), `person ${word}`];

/** Distribution blocks print S/NIS as SNIS. */
const officeName = (symbol: string): string => `office ${symbol.toUpperCase().replaceAll('/', '')}`;

/** What a code is called: two codes are the same when they share one of these. Lines and blocks have none. */
function namesOf(code: Code): string[] {
  switch (code.kind) {
    case 'office':
    case 'distribution':
      return [officeName(code.code)];
    case 'person':
      return personNames(code.code.toUpperCase());
    case 'reference':
    case 'messageReference':
      return telegramNames(code.node);
    case 'addressee':
    case 'originator':
      return [`place ${code.node.post ?? code.node.text}`];
    case 'portion':
      return [`portion ${code.node.portion.level}`];
    case 'classification':
      return [`classification ${code.node.level}`];
    default:
      return LINES.has(code.kind) ? [] : [`${code.kind} ${code.code.toUpperCase()}`];
  }
}

const LINES: ReadonlySet<Code['kind']> = new Set(['distributionBlock', 'attribute', 'line']);

// EUR:NHOLLOWAY
/** A name on a drafting line often bears its initial, without a blank; the prose prints the surname alone. */
const personNames = (name: string): string[] =>
  /^[A-Z]{5,}$/.test(name) ? [`person ${name}`, `person ${name.slice(1)}`] : [`person ${name}`];

/** "STATE 088214" and "STATE 88214" are one telegram. */
const telegramNames = ({ post, number }: { readonly post: string | null; readonly number: string | null }): string[] =>
  post && number ? [`telegram ${post} ${number.replace(/^0+/, '')}`] : [];

const inOrder = (codes: readonly Code[]): Range[] => codes.map(({ range }) => range).sort((a, b) => a[0] - b[0]);
