import { readTsv } from '../../src/reference/tsv';

/**
 * The table of the Secretaries' stays abroad from the collected one, by their days: from, to, country, locale. A stay of one day
 * has no end; a row without a day is left out.
 */
export function travelsTable(collected: string): string {
  const stays = readTsv(collected).filter(({ who, from, country }) => who === 'secretary' && from && country);
  const rows = stays.map(({ from = '', to = '', country = '', locale = '' }) =>
    [from, to === from ? '' : to, plain(country), locale].join('\t'),
  );
  return `${[COLUMNS.join('\t'), ...[...new Set(rows)].sort()].join('\n')}\n`;
}

const COLUMNS = ['from', 'to', 'country', 'locale'] as const;

/** "Germany, Federal Republic of" is the Federal Republic of Germany. */
const plain = (country: string): string => country.replace(/^(.*), (.*) of$/, '$2 of $1');
