import { daysOutside } from './days';
import type { People, Term } from './terms';

/** Under what a telegram went out. */
export interface Signed {
  /** As printed below the text: "RUSK", "PARKER UNQUOTE VANCE". */
  readonly name: string;
  /** True for a telegram of the Department. */
  readonly department: boolean;
  /** The places of the post in the list of chiefs of mission. */
  readonly places: readonly string[];
  /** The day it was sent; without a day nobody is named. */
  readonly date: string;
}

export interface Signer {
  /** Who signed, when exactly one person of the name held an office there that day; else null. */
  readonly person: Term | null;
  /** The chief of mission of that day, or the Secretary. */
  readonly chief: Term | null;
  /** True when the name stands for the office: telegrams of the Department bear the Secretary's name, whoever wrote them. */
  readonly for: boolean;
}

/** Days by which a signature may lie outside a term: chiefs sign from their arrival, before they present credentials. */
const BEFORE_CREDENTIALS = 75;

/** Offices of the Department that sign its telegrams, the highest first. */
const DEPARTMENT = ['secretary', 'secretary-ad-interim', 'deputy-secretary', 'under-secretary'];

/** Who signs from abroad beside the chief of mission: a Secretary who travels, an ambassador at large. */
const TRAVELLERS = [...DEPARTMENT, 'ambassador-at-large'];

/** Who signed, by the lists of the Department's principal officers and of chiefs of mission; never a near miss (format.md 2.7). */
export function signerOf(people: People, signed: Signed): Signer {
  const terms = bearersOf(people, signed.name);
  const chief = chiefOf(people, signed);
  if (signed.department) {
    const high = only(terms, signed.date, (term) => DEPARTMENT.includes(term.office), 10);
    const person = high ?? only(terms, signed.date, (term) => !term.place, 0);
    return { person, chief, for: person?.office === 'secretary' };
  }
  const here = only(terms, signed.date, (term) => signed.places.includes(term.place), BEFORE_CREDENTIALS);
  return { person: here ?? only(terms, signed.date, (term) => TRAVELLERS.includes(term.office), 0), chief, for: false };
}

/**
 * The terms of everybody whose name the signature prints: the longest end of it that is a surname, and the words before it
 * given names of the same person. "VAN DEN HEUVEL", "DEAN RUSK", "PARKER UNQUOTE VANCE" (who sends it again signs last).
 */
export function bearersOf(people: People, name: string): readonly Term[] {
  const last = name.split(/\bUNQ(?:UOTE|TE)?\b:?/i).at(-1) ?? '';
  if (/["”“]\s*[A-Z]/i.test(last.trim())) return []; // a quoted letter's signature and the telegram's own
  const words = last
    .replace(/[,. ]+(?:JR|SR|II|III|IV)\b\.?/gi, '')
    .replace(/["”“]/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  for (let from = 0; from < words.length; from++) {
    const terms = people.named(words.slice(from).join(' '));
    const before = words.slice(0, from);
    if (terms.length) return terms.filter((term) => from === 0 || hasGiven(term, before));
  }
  return [];
}

/** "FREDERICK E." of Frederick Ernest, "U. ALEXIS" of Ural Alexis. */
function hasGiven({ given }: Term, words: readonly string[]): boolean {
  const own = given
    .toUpperCase()
    .split(/[\s.-]+/)
    .filter(Boolean);
  const printed = words.map((word) => word.toUpperCase().replace(/[^A-Z]/g, '')).filter(Boolean);
  return printed.some((word) =>
    own.some((name) => name.startsWith(word) || (name.length === 1 && word.startsWith(name))),
  );
}

/** The one person among terms that hold on a day, or null: two persons of one name are nobody. */
function only(terms: readonly Term[], date: string, fits: (term: Term) => boolean, tolerance: number): Term | null {
  const holding = terms.filter(fits).map((term) => ({ term, days: daysOutside(term, date) }));
  const near = holding.filter(({ days }) => days <= tolerance).sort((a, b) => a.days - b.days);
  const persons = new Set(near.map(({ term }) => term.id));
  return persons.size === 1 ? (near[0]?.term ?? null) : null;
}

/** The chief of mission of that day, at the first of the post's places that had one. */
function chiefOf(people: People, { department, places, date }: Signed): Term | null {
  if (department) return null;
  const holding = places.map((place) => {
    const chiefs = people.chiefsAt(place);
    return chiefs.findLast((term, i) => daysOutside(term, date, chiefs[i + 1]?.from) === 0);
  });
  return holding.find((term) => term !== undefined) ?? null;
}
