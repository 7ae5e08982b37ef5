import { rowOf } from '../tsv';

/** A stay of a Secretary of State abroad, by the list of the Office of the Historian. */
export interface Stay {
  /** First and last day, "1979-11-01". */
  readonly from: string;
  readonly to: string;
  /** "Seoul, Republic of Korea". */
  readonly place: string;
}

/** Where Secretaries of State travelled. */
export interface Travels {
  /** The stays of a day, in the order of the trip; none when the Secretary was at home, or the day is only a year. */
  on(day: string): readonly Stay[];
}

const COLUMNS = ['from', 'to', 'country', 'locale'] as const;

/** Reads the table of stays, without its head, sorted by first day. Rows that are cut short have empty cells; nothing is thrown. */
export function loadTravels(rows: string): Travels {
  const stays = rows.split('\n').flatMap((line) => (line.trim() ? [stayOf(rowOf(COLUMNS, line))] : []));
  return { on: (day) => (day.length < 10 ? [] : stays.filter(({ from, to }) => from <= day && day <= to)) };
}

const stayOf = ({ from = '', to = '', country = '', locale = '' }: Record<string, string>): Stay => ({
  from,
  to: to || from,
  place: [locale, country].filter(Boolean).join(', '),
});
