import { distance } from 'fastest-levenshtein';

/** First words of a plain-language address designator (format.md 1.5 fm). */
export const ADDRESS_WORDS: readonly string[] = [
  'AMEMBASSY',
  'AMCONSUL',
  'AMCONGEN',
  'USMISSION',
  'USINT',
  'USLO',
  'USDEL',
  'USOFFICE',
  'SECSTATE',
  'SECDEF',
];

/** Words that say what kind of post stands before its place: "AMEMBASSY LA PAZ" is at LA PAZ. */
const TYPES: readonly string[] = [...ADDRESS_WORDS.filter((word) => !word.startsWith('SEC')), 'EMBASSY'];

/** Source of a pattern for a station as page lines and message references print it: "LA PAZ", "TEL AVIV", "ST. JOHN'S". */
export const STATION = "[A-Z]+(?:[ .'-]{1,2}[A-Z]+)*";

/** The designator without its type, also a damaged one: "AMEMRATT;.MOSCOW", "AMEM8ASSY MOSCOW". */
function withoutType(name: string): string {
  const [, type = '', rest = ''] = /^([A-Z0-9;§!'\]]{4,11})[ .]+(\S.*)$/.exec(name) ?? [];
  const allowed = type.startsWith('AMEM') ? 4 : 2;
  const known = TYPES.includes(type) || (type.length >= 7 && TYPES.some((word) => distance(word, type) <= allowed));
  return known ? rest.replace(/^[^A-Z]+/, '') : name;
}

// SECSTATE WASHDC     WASHDC, SECSTATE     DEPT OF STATE     DEPT     STATE
const STATE =
  /^(?:SECSTATE|SECRETARY OF STATE|(?:DEPARTMENT|DEPT) OF STATE)\b|^DEPT(?: WASH(?:DC|INGTON).*)?$|^WASHDC, SECSTATE|^STATE\b/;
// TBILISI, AMEMBASSY ROUTINE
const SWAPPED = new RegExp(`^([A-Z .'-]+), (?:${ADDRESS_WORDS.filter((word) => !word.startsWith('SEC')).join('|')})`);

/** The first words that only an address bears; a line of these is an addressee even out of order. */
// USCINCEUR VAIHINGEN GE
export const ADDRESS_START =
  /^\s*(?:[QRU][A-Z]{4,7}\/)?(?:AM(?:EMBASSY|CONSUL|CONGEN)|US(?:MISSION|INT|LO|DEL|OFFICE|CINC\S*|UN|NATO|DOC|IA|EU)\b|SEC(?:STATE|DEF)|ALL [A-Z]|CIA\b|NSC\b|JOINT STAFF|WHITE ?HOUSE|DEPT\b|DIA\b|FBI\b|CINC[A-Z]+|[A-Z]+(?: [A-Z]+)* COLLECTIVE|[A-Z]\S*(?: \S+)* WASH(?:DC|INGTON))/;

/** "LA PAZ" of "AMEMBASSY LA PAZ", "STATE" of "SECSTATE WASHDC"; null for a collective. */
export function postOf(designator: string): string | null {
  const name = designator
    .toUpperCase()
    .replace(/^(?:[QRU][A-Z]{4,7}|[A-Z]{2,7}(?=\/(?:AM|US|SEC)))\//, '')
    .replace(/\s+OR-[A-Z](?:\/[A-Z])?$/, '');
  if (distance(name.slice(0, 8), 'SECSTATE') <= 2) return 'STATE';
  if (STATE.test(name)) return 'STATE';
  if (/\bCOLLECTIVE\b|^ALL\b|^AIG \d|\bPOSTS$/.test(name)) return null;
  if (/^[A-Z][A-Za-z'’-]*[a-z], [A-Z]|[A-Z]_[A-Z]/.test(designator)) return null; // a reader of SMART: "Sample, Jane Q"
  const swapped = SWAPPED.exec(name);
  const place = swapped?.[1] ?? withoutType(name).replace(/\s+WASH(?:DC|INGTON(?: DC)?)\b.*$/, '');
  return place.replace(/\/\/.*$/, '').trim() || null;
}
