import { readTsv } from '../../src/reference/tsv';

// AMEMBASSY LA PAZ     AMCONSUL ADANA     USINT BAGHDAD
const POST = /^(?:AMEMBASSY|AMCONSUL|AMCONGEN|USINT|USLO)\s+(?=[A-Z])/;

/** Names by which telegrams cite a mission that the table lists otherwise, and older spellings. */
const ALSO: readonly string[] = [
  ...[
    'STATE',
    'USUN',
    'USNATO',
    'USRO',
    'USEC',
    'USEU',
    'USOECD',
    'USBER',
    'SECDEF',
    'SECSTATE',
    'CINCPAC',
    'COMUSMACV',
  ],
  ...['DJAKARTA', 'DELHI', 'KIEV', 'RIO', 'TANGIERS', 'TEHERAN', 'KATMANDU', 'BUKAREST', 'LEOPOLDVILLE'],
];

/** "PARA 9" is a paragraph of a telegram, hardly ever the consulate at Para. */
const NOT_CITED: readonly string[] = ['PARA'];

/**
 * The module of the names by which telegrams cite posts ("LA PAZ"), sorted, from the text of the table of posts: a name that
 * the table holds with the type of the post, and one-word names without any.
 */
export function postNamesModule(table: string): string {
  const codes = readTsv(table).map(({ code = '' }) => code);
  const places = codes.filter((code) => POST.test(code)).map((code) => code.replace(POST, ''));
  const bare = codes.filter((code) => /^[A-Z]{4,}$/.test(code) || /^(?:BANJA|CLUJ|LOURENCO) /.test(code));
  const cities = places.filter((name) => name.endsWith(' CITY')).map((name) => name.replace(/ CITY$/, ''));
  const names = [...new Set([...places, ...cities, ...bare, ...ALSO])]
    .filter((name) => /^[A-Z][A-Z .'-]+$/.test(name) && !NOT_CITED.includes(name))
    .sort();
  return `// Made by scripts/build/tables.mjs from the table of posts.

/** The names by which telegrams cite posts, in capitals. */
export const POST_NAMES: ReadonlySet<string> = new Set(
  '${names.map((name) => name.replaceAll("'", "\\'")).join('|')}'.split(
    '|',
  ),
);
`;
}
