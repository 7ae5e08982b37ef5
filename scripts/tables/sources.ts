/** How places where a fact was found are named on the shelf: short, and without paths. An empty name: not worth naming. */
const NAMES: readonly [place: RegExp, name: string][] = [
  [/^(?:HistoryAtState\/)?administrative-timeline[^[]*\[([\d-]+).*$/, 'Department timeline $1'],
  [/^HistoryAtState\/administrative-timeline.*$/, 'Department timeline'],
  [/^HistoryAtState\/pocom.*$/, 'Principal Officers of the Department'],
  [/^HistoryAtState\/gsh$/, 'Office of the Historian, list of posts'],
  [/^HistoryAtState\/people.*\(FRUS persons frus([\w-]+)\).*$/, 'FRUS $1'],
  [/^HistoryAtState\/people.*\(frus([\w-]+)[^)]*\).*$/, 'FRUS $1'],
  [/^HistoryAtState\/(?:frus-history|hsg-shell).*$/, 'Office of the Historian'],
  [/^(?:FRUS terms |wolfgangmm\/frus:volumes\/)?frus(\d[\w-]*).*$/, 'FRUS $1'],
  [/^(?:frus-terms-historylab|FRUS abbreviation lists|abbreviation LOU|mnyrop\/hlab-ipy:frus).*$/, 'FRUS lists'],
  [/^mnyrop\/hlab-ipy:cables.*$|^attested: .*$/, 'seen in cables of 1973-79'],
  [/^TAGS manual 1974.*$/, 'TAGS handbook of 1974'],
  [/^TAGS geographic codes are FIPS 10 codes.*$/, ''],
  [/^(5 FAH-3 H-\d+)(?:\.1)? \(.*$/, '$1'],
  [/^FIPS 10-4.*$/, 'FIPS 10-4'],
  [/^ACP 117 CAN-US SUPP-1 \((\d{4})\/(\d{4})\)$/, 'ACP 117 ($1, $2)'],
  [/^ACP 117 CAN-US SUPP-1 \((\d{4}).*$/, 'ACP 117 ($1)'],
  [/^NARA RG 59 CFPF FAQ.*$/, 'NARA on the Central Foreign Policy Files'],
  [/^leuc\/ACP-127.*station.*$/, 'station names of 1973-79'],
  [/^leuc\/ACP-127.*$/, 'research on TAGS'],
  [/^WikiLeaks PlusD.*$|^pdnetworks.*$/, 'public list of TAGS'],
  [/^office code table Apr 2006.*$|^.*\(\w+\/ codes, 2006\)$/, 'list of office codes, April 2006'],
  [/^.*GitHub .*$/, 'public code list'],
  [
    /^(?:STATE 060269|seed|as used on seed|State FOIA|datahoarder|therealjameswilson|released cable).*$/,
    'released cables',
  ],
  [/^as used in (.*) and (.*)$/, '$1; $2'],
  [/^stem matches .*$/, 'by the shape of the code'],
  [/^(?:see )?offices\.tsv [^:]*: (.*)$/, '$1'],
  [/^(?:see )?offices\.tsv \S+ \(FRUS (\d\S*)\)$/, 'FRUS volumes of $1'],
  [/^(?:see )?offices\.tsv .*FRUS.*$/, 'FRUS lists'],
  [/^(?:see )?offices\.tsv .*distribution\.tsv.*$/, 'seen in cables of 1973-79'],
  [/^(?:see )?offices\.tsv .*$|^symbol form inferred from distribution code$|^symbol S\/PRS in the 1970s$/, ''],
  [/^(.*) \(UNT eot2008 web archive\)$/, '$1 (2008)'],
  [/^fam\.state\.gov (\d FAM [\d.]+) .*$/, '$1'],
  [/^(careers\.state\.gov)\/\S* \(.*c\. (\d{4}-\d{4}).*$/, '$1 ($2)'],
  [/^(careers\.state\.gov)\/\S* .*$/, '$1'],
  [/^(aalep\.eu|sourcewatch\.org|questia\.com|diplopundit\.net|modeldiplomat\.com)\b.*$/, '$1'],
  [/^(?:could also be|cf\.|see gaps|press office).*$|^[A-Z]{3,4}$/, ''],
  [/^OCT-01 heads .*$/, 'seen in cables of 1973-79'],
  [/^GOVMAN-([\d-]+) .*$/, 'Government Manual $1'],
];

/** "1 FAM 120 (stored page; chapter current in 2021)" is one place. */
const BETWEEN = /;\s*(?![^()]*\))/;

/** The distinct short sources of a cell, in good order; remarks in square brackets are no sources. */
export function sourcesOf(printed: string): string[] {
  const places = printed.split(BETWEEN).map((place) => place.trim());
  const names = places.filter((place) => place && !place.startsWith('[')).flatMap(namesOf);
  return inOrder(names.length ? names : [NONE]);
}

function namesOf(place: string): string[] {
  const known = NAMES.find(([pattern]) => pattern.test(place));
  if (!known) return [place];
  const name = place.replace(known[0], known[1]);
  return name === place || !name ? [name].filter(Boolean) : name.split('; ').flatMap(namesOf);
}

/** Two lists of sources as one. */
export const joined = (a: readonly string[], b: readonly string[]): string[] => inOrder([...a, ...b]);

/**
 * Registers and manuals first, then the volumes of FRUS by time, then what only shows that the code was used. A source without
 * its volume or day says nothing beside one with it.
 */
function inOrder(names: readonly string[]): string[] {
  const distinct = [...new Set(names)];
  const isNamed = (exact: RegExp): boolean => distinct.some((name) => exact.test(name));
  const vague = [
    ...(isNamed(/^FRUS \d/) ? ['FRUS lists'] : []),
    ...(isNamed(/^Department timeline \d/) ? ['Department timeline'] : []),
    ...(distinct.length > 1 ? [NONE] : []),
  ];
  return distinct.filter((name) => !vague.includes(name)).sort((a, b) => rankOf(a) - rankOf(b) || byTime(a, b));
}

const NONE = 'no source given';

const byTime = (a: string, b: string): number => (/^FRUS \d/.test(a) ? (a < b ? -1 : 1) : 0);

function rankOf(name: string): number {
  if (/^(?:seen|released cables|by the shape)/.test(name)) return 3;
  if (/^(?:FRUS [^\d]|public|research)/.test(name)) return 2;
  return /^FRUS \d/.test(name) ? 1 : 0;
}
