import type { CableDocument } from '../../cable/model';
import { codeAt } from '../codes';
import type { Code } from './code';
import { formWordAt } from './formWords';
import { mentionAt } from './mentions';
import { abbreviationAt } from './prose';

/**
 * What a reader may ask about at a place that is beyond doubt: a code, a word of the form, a mention; null when there is none.
 * Where one ends and another begins, it is the one that begins.
 */
export function explainableAt(document: CableDocument, text: string, offset: number): Code | null {
  const code = codeAt(document, offset);
  if (code && offset < code.range[1]) return code;
  return formWordAt(document, text, offset) ?? mentionAt(document, text, offset) ?? code;
}

/** The same, or the capital word of the prose, which may be an abbreviation. */
export const askedAt = (document: CableDocument, text: string, offset: number): Code | null =>
  explainableAt(document, text, offset) ?? abbreviationAt(document, text, offset);
