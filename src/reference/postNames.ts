import type { Entry } from './entry';
import type { Shelf } from './shelf';

/** Words of an address that the table of posts spells otherwise. */
const SPELLED: Readonly<Record<string, string>> = {
  STATE: 'SECSTATE WASHDC',
  SECSTATE: 'SECSTATE WASHDC',
  'SECRETARY OF STATE': 'SECSTATE WASHDC',
  'DEPARTMENT OF STATE': 'SECSTATE WASHDC',
  DEPARTMENT: 'SECSTATE WASHDC',
  'NATIONAL SECURITY COUNCIL WASHDC': 'NSC WASHDC',
  'WHITE HOUSE NATIONAL SECURITY COUNCIL WASHDC': 'NSC WASHDC',
  'WHITE HOUSE NSC WASHDC': 'NSC WASHDC',
  'DEPT OF TREASURY WASHDC': 'DEPTTREAS WASHDC',
  'DEPTJUSTICE WASHDC': 'DEPT OF JUSTICE WASHDC',
  USUN: 'USMISSION USUN NEW YORK',
  'USUN NEW YORK': 'USMISSION USUN NEW YORK',
  USNATO: 'USMISSION USNATO BRUSSELS',
  'USMISSION NATO': 'USMISSION USNATO BRUSSELS',
  'USMISSION USNATO': 'USMISSION USNATO BRUSSELS',
  'WHITE HOUSE': 'WHITE HOUSE SITUATION ROOM WASHDC',
  'WHITE HOUSE WASHDC': 'WHITE HOUSE SITUATION ROOM WASHDC',
  'WHITE HOUSE SITUATION ROOM': 'WHITE HOUSE SITUATION ROOM WASHDC',
};

const TYPES: readonly string[] = ['AMEMBASSY', 'AMCONSUL', 'USMISSION', 'USINT', 'USLO', 'USOFFICE'];

// AMEMBASSY PARIS     AMCONGEN HONG KONG
const TYPE = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USMISSION|USINT|USLO|USDEL|USOFFICE)\s+/;

/**
 * The posts that an address, a place alone or a station cut to six letters may name: "AMEMBASSY PARIS", "PARIS", "NEWDE",
 * "USUNN". An address that is listed is that post; a place gives all its posts, and their years tell which.
 */
export function postEntries(shelf: Shelf, printed: string): readonly Entry[] {
  const name = plainName(printed);
  const place = name.replace(TYPE, '');
  const listed = shelf.entriesOf('post', SPELLED[name] ?? name);
  if (listed.length && (name in SPELLED || name !== place)) return listed;
  for (const codes of [[`${name} WASHDC`, place, ...typed(place)], typed(`${place} CITY`), [printed]]) {
    const entries = codes.flatMap((code) => shelf.entriesOf('post', code));
    if (entries.length) return entries;
  }
  return cutNames(shelf, place);
}

// RUEHFR/AMEMBASSY PARIS     DIA WASHINGTON DC     WHITEHOUSE WASHDC
const plainName = (printed: string): string =>
  printed
    .toUpperCase()
    .replace(/^[QRU][A-Z]{4,7}\//, '')
    .replace(/\bWASHINGTON,? D\.?C\b\.?/, 'WASHDC')
    .replace(/^WHITEHOUSE\b/, 'WHITE HOUSE')
    .replace(/^US MISSION\b/, 'USMISSION')
    .trim();

const typed = (place: string): string[] => TYPES.map((type) => `${type} ${place}`);

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
    const cut = cutOf(code.toUpperCase().replace(TYPE, ''));
    index.set(cut, [...(index.get(cut) ?? []), code]);
  }
  indexes.set(shelf, index);
  return index;
}
