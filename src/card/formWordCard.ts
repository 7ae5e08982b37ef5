import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import type { Card } from './card';
import { meaningCard } from './meaningCard';

/** A word of the form: a label, or a note behind a name or a reference, as the table of markings has it (format.md 1.4-1.6). */
export function formWordCard({ code, node, cable }: CodeOf<'formWord'>, shelf: Shelf): Card {
  const card = meaningCard(lookUp(shelf, code, { kind: 'marking', date: cable?.date }), shelf);
  return isAsPrinted(code, node.printed) ? card : { ...card, doubts: [`Printed ${node.printed}, read as ${code}.`] };
}

/** SUBJ and REFTEL are other words for SUBJECT and REF; OEAFTED BY is damage. */
function isAsPrinted(code: string, printed: string): boolean {
  const [word, text] = [lettersOf(code), lettersOf(printed)];
  return text.startsWith(word) || word.startsWith(text);
}

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');
