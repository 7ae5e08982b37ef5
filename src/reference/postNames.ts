import type { Entry } from './entry';
import type { Shelf } from './shelf';

/** Plain words of an address that the table of posts spells otherwise. */
const SPELLED: Readonly<Record<string, string>> = {
  STATE: 'SECSTATE WASHDC',
  SECSTATE: 'SECSTATE WASHDC',
  'SECRETARY OF STATE': 'SECSTATE WASHDC',
  'DEPARTMENT OF STATE': 'SECSTATE WASHDC',
  USUN: 'USMISSION USUN NEW YORK',
  'USUN NEW YORK': 'USMISSION USUN NEW YORK',
  USNATO: 'USMISSION USNATO BRUSSELS',
  'USMISSION USNATO': 'USMISSION USNATO BRUSSELS',
  'WHITE HOUSE WASHDC': 'WHITE HOUSE SITUATION ROOM WASHDC',
};

const TYPES: readonly string[] = ['AMEMBASSY', 'AMCONSUL', 'USMISSION', 'USINT', 'USLO', 'USOFFICE'];

/**
 * The posts that an address, a place alone or a station cut to six letters may name: "AMEMBASSY PARIS", "PARIS", "NEWDE",
 * "USUNN". Several when a place had an embassy and a consulate; the years of each tell which.
 */
export function postEntries(shelf: Shelf, printed: string): readonly Entry[] {
  const name = printed
    .toUpperCase()
    .replace(/^[QRU][A-Z]{4,7}\//, '')
    .trim();
  const exact = shelf.entriesOf('post', SPELLED[name] ?? name);
  if (exact.length) return exact;
  const agency = shelf.entriesOf('post', `${name} WASHDC`);
  const place = name.replace(/^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|USLO|USDEL|USOFFICE)\s+/, '');
  const named = TYPES.flatMap((type) => shelf.entriesOf('post', `${type} ${place}`));
  return agency.length ? agency : named.length ? named : cutNames(shelf, place);
}

/** A station's name in a document number or page line: its first six characters, blanks left out (format.md trap 17). */
function cutNames(shelf: Shelf, station: string): readonly Entry[] {
  if (station.length < 4 || station.length > 6) return [];
  const cut = station.replace(/\s/g, '');
  return (cutIndex(shelf).get(cut) ?? []).flatMap((code) => shelf.entriesOf('post', code));
}

const cutOf = (place: string): string => place.slice(0, 6).replace(/\s/g, '');

const indexes = new WeakMap<Shelf, Map<string, string[]>>();

function cutIndex(shelf: Shelf): Map<string, string[]> {
  const known = indexes.get(shelf);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const code of shelf.codesOf('post')) {
    const place = code.replace(/^(?:AMEMBASSY|AMCONSUL|USMISSION|USINT|USLO|USOFFICE)\s+/, '').toUpperCase();
    index.set(cutOf(place), [...(index.get(cutOf(place)) ?? []), code]);
  }
  indexes.set(shelf, index);
  return index;
}
