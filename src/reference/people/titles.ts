import type { Term } from './terms';

/** Roles of chiefs of mission, in words before the place. */
const ROLES: Readonly<Record<string, string>> = {
  'ambassador-e-p': 'Ambassador to',
  'charge-daffaires': "Chargé d'affaires in",
  'charge-daffaires-ad-interim': "Chargé d'affaires ad interim in",
  'principal-officer': 'Principal officer in',
  'minister-e-p': 'Minister to',
  'minister-resident': 'Minister resident in',
  envoy: 'Envoy to',
};

/** Offices that their short names do not tell. */
const OFFICES: Readonly<Record<string, string>> = {
  secretary: 'Secretary of State',
  'secretary-ad-interim': 'Acting Secretary of State',
  'deputy-secretary': 'Deputy Secretary of State',
  'under-secretary': 'Under Secretary of State',
  'under-secretary-for-mgmt': 'Under Secretary for Management',
  'under-secretary-for-econ-business-ag': 'Under Secretary for Economic Affairs',
  'ambassador-at-large': 'Ambassador at Large',
  'director-usia': 'Director of the United States Information Agency',
  'representative-to-un': 'Representative to the United Nations',
  'representative-to-nato': 'Representative to NATO',
  'representative-to-eu': 'Representative to the European Union',
  'representative-to-oecd': 'Representative to the OECD',
  'representative-to-oas': 'Representative to the OAS',
};

/** The office in words: "Ambassador to Saudi Arabia", "Assistant Secretary for African Affairs". */
export function officeTitle({ office, place }: Term): string {
  const known = OFFICES[office] ?? OFFICES[place];
  if (known) return known;
  return place ? `${ROLES[office] ?? inWords(office)} ${PLACES[place] ?? inWords(place)}` : inWords(office);
}

/** Places whose short names are no names. */
const PLACES: Readonly<Record<string, string>> = {
  'congo-democratic-republic': 'the Congo (Kinshasa)',
  'congo-republic': 'the Congo (Brazzaville)',
  'cote-divoire': 'Côte d’Ivoire',
  'german-democratic-republic': 'the German Democratic Republic',
  'united-kingdom': 'the United Kingdom',
  'vietnam-south': 'South Vietnam',
};

const SMALL: ReadonlySet<string> = new Set(['for', 'and', 'of', 'to', 'the', 'e', 'p']);

/** "Saudi Arabia" of "saudi-arabia". */
const inWords = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (SMALL.has(word) ? word : (word[0] ?? '').toUpperCase() + word.slice(1)))
    .join(' ');
