/** Countries that the list of chiefs of mission names otherwise than the table of posts, by the name in the table of posts. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  'South Korea': ['korea'],
  'Soviet Union': ['russia'],
  'China (Mainland)': ['china'],
  'China (Taiwan)': ['china'],
  Taiwan: ['china'],
  'Congo (Kinshasa)': ['congo-democratic-republic'],
  'Congo (Leopoldville)': ['congo-democratic-republic'],
  'Congo (Brazzaville)': ['congo-republic'],
  'Germany (Federal Republic)': ['germany'],
  'Germany (West Berlin)': [],
  Germany: ['germany', 'german-democratic-republic'],
  'The Bahamas': ['bahamas'],
  'The Gambia': ['gambia'],
  'Antigua and Barbuda': ['antigua-barbuda'],
  'Bosnia and Herzegovina': ['bosnia-herzegovina'],
  'Côte d’Ivoire': ['cote-divoire'],
  'Micronesia, Federated States of': ['micronesia'],
  Vietnam: ['vietnam', 'vietnam-south'],
  Rhodesia: ['zimbabwe'],
  'Czech Republic': ['czech-republic', 'czechoslovakia'],
  Serbia: ['serbia', 'yugoslavia'],
};

/** Missions to organizations, by the name by which telegrams call them. */
const MISSIONS: Readonly<Record<string, readonly string[]>> = {
  USUN: ['representative-to-un'],
  'USUN NEW YORK': ['representative-to-un'],
  'NEW YORK': ['representative-to-un'],
  USNATO: ['representative-to-nato'],
  NATO: ['representative-to-nato'],
  USRO: ['representative-to-nato'],
  USEC: ['representative-to-eu'],
  USEU: ['representative-to-eu'],
  USOECD: ['representative-to-oecd'],
};

/** Seats of more than one mission, and of those whose country the table of posts does not tell. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
  SAIGON: ['vietnam-south'],
  DJAKARTA: ['indonesia'],
  TAIPEI: ['china'],
  BELGRADE: ['yugoslavia', 'serbia'],
  BERLIN: ['german-democratic-republic', 'germany'],
  'PORT-AU-PRINCE': ['haiti'],
  PARIS: ['france', 'representative-to-nato', 'representative-to-oecd', 'representative-to-unesco'],
  BRUSSELS: ['belgium', 'representative-to-nato', 'representative-to-eu'],
  VIENNA: ['austria', 'representative-to-iaea'],
  ROME: ['italy', 'holy-see'],
};

/**
 * The places of the list of chiefs of mission for a post: the country's, or the organization's.
 * @param post as FM names it: "SAIGON", "USUN"
 * @param countries of the post by the table of posts: "Saudi Arabia"
 */
export function placesOf(post: string, countries: readonly string[]): readonly string[] {
  const listed = MISSIONS[post] ?? SEATS[post];
  if (listed) return listed;
  return [...new Set(countries.flatMap((country) => COUNTRIES[country] ?? [slugOf(country)]))];
}

/** "saudi-arabia" of "Saudi Arabia". */
const slugOf = (country: string): string =>
  country
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replaceAll(' ', '-');
