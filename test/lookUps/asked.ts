import type { DistributionItem } from '../../src/cable/model';
import { parse } from '../../src/cable/parse';
import { type Card, NOT_IN_SOURCES } from '../../src/card/card';
import { cardFor } from '../../src/card/cardFor';
import type { Shelf } from '../../src/reference/shelf';
import type { Code } from '../../src/view/codes/code';

/** A look-up as the list has it: a code of a kind in a telegram of a day from a sender, and what the card must say. */
export type Row = Readonly<Record<string, string>>;

/** The card of a code in a made-up telegram of the day and the sender. */
export function asked({ code = '', kind = '', date = '', from = '' }: Row, shelf: Shelf): Card {
  const cable = parse(telegram(date, from)).cables[0] ?? null;
  const item: DistributionItem = { ...ITEM, office: code };
  const found = { code, kind, role: null, range: [0, 0], node: NODES[kind] ?? item, cable };
  return cardFor(found as unknown as Code, shelf, new Date(0));
}

const ITEM = { role: 'INFO', copies: 1, certainty: 'certain', range: [0, 0], text: '' } as unknown as DistributionItem;
const NODES: Readonly<Record<string, object | null>> = {
  addressee: { post: null, precedence: null, text: '', range: [0, 0] },
  abbreviation: null,
};

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** "P 200906Z JUN 79", its sender, and nothing that tells more. */
function telegram(date: string, from: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `P ${day}0906Z ${MONTHS[Number(month) - 1]} ${year.slice(2)}\nFM ${from}\nTO AMEMBASSY OSLO\nUNCLAS\nSUBJECT: A VISIT\n\n1. TEXT.\n`;
}

export type Verdict = 'right' | 'wrong' | 'missing';

/**
 * What a reader gets: the expected words stand in the title (or, of a post, in the first lines), something else does, or nothing.
 * @param expected words in any of several forms, kept apart by "|"; "-" where no source explains the code
 */
export function verdictOn(card: Card, expected: string): Verdict {
  const isKnown = card.known && !card.title.startsWith(NOT_IN_SOURCES);
  if (expected === '-') return isKnown ? 'wrong' : 'right';
  if (!isKnown) return 'missing';
  const said = [card.title, ...card.lines.slice(0, 2)].join(' ').toLowerCase();
  return expected
    .toLowerCase()
    .split('|')
    .some((form) => said.includes(form))
    ? 'right'
    : 'wrong';
}
