import { rowOf } from '../tsv';

/** One person's time in one office. */
export interface Term {
  readonly surname: string;
  readonly given: string;
  /** "ambassador-e-p", "secretary", "under-secretary-for-political-affairs". */
  readonly office: string;
  /** The country or organization of a chief of mission: "saudi-arabia"; empty for an office of the Department. */
  readonly place: string;
  /** A day, a month or a year; empty where it is not known. */
  readonly from: string;
  readonly to: string;
  /** The Office of the Historian's name for the person: "byroade-henry-alfred". */
  readonly id: string;
}

/** Who held which office when. */
export interface People {
  /** The terms of everybody of this surname, however it is printed: "DE PREE", "MCGHEE". */
  named(surname: string): readonly Term[];
  /** The chiefs of mission at a place, in the order of their terms. */
  chiefsAt(place: string): readonly Term[];
}

const COLUMNS = ['surname', 'given', 'office', 'place', 'from', 'to', 'id'] as const;

/** Reads the table of terms, without its head: one row a line. Rows that are cut short have empty cells; nothing is thrown. */
export function loadPeople(rows: string): People {
  const bySurname = new Map<string, Term[]>();
  const byPlace = new Map<string, Term[]>();
  for (const line of rows.split('\n')) {
    if (!line.trim()) continue;
    const term = termOf(rowOf(COLUMNS, line));
    push(bySurname, surnameKey(term.surname), term);
    if (term.place) push(byPlace, term.place, term);
  }
  for (const terms of byPlace.values()) terms.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return {
    named: (surname) => bySurname.get(surnameKey(surname)) ?? [],
    chiefsAt: (place) => byPlace.get(place) ?? [],
  };
}

function termOf({
  surname = '',
  given = '',
  office = '',
  place = '',
  from = '',
  to = '',
  id = '',
}: Record<string, string>): Term {
  const name = `${surname} ${given}`.normalize('NFD').replace(/[^A-Za-z -]/g, '');
  return { surname, given, office, place, from, to, id: id || name.trim().toLowerCase().replace(/[ -]+/g, '-') };
}

/** A surname as it is compared: capitals without accents, blanks, and additions. "Irwin II" is IRWIN, "O'Donohue" ODONOHUE. */
export const surnameKey = (surname: string): string =>
  surname
    .normalize('NFD')
    .replace(/[,. ]+(?:JR|SR|II|III|IV)\b\.?/gi, '')
    .replace(/[^A-Za-z]/g, '')
    .toUpperCase();

function push(map: Map<string, Term[]>, key: string, term: Term): void {
  const known = map.get(key);
  if (known) known.push(term);
  else map.set(key, [term]);
}
