import { readTsv } from '../../src/reference/tsv';

/**
 * The table of terms of office from the collected one: surname, given name, office, place, from, to, id. An id that is the
 * name itself is left out, for most are: "byroade-henry-alfred".
 */
export function peopleTable(collected: string): string {
  const rows = readTsv(collected).map((raw) => {
    const { surname = '', given = '', role = '', from = '', to = '' } = raw;
    const place = raw.kind === 'chief' ? (raw.place_or_position ?? '') : '';
    const id = raw.pocom_id === slugOf(surname, given) ? '' : (raw.pocom_id ?? '');
    return [surname, given, place ? role : (raw.place_or_position ?? ''), place, from, to, id].join('\t');
  });
  return `${[COLUMNS.join('\t'), ...[...new Set(rows)].sort()].join('\n')}\n`;
}

export const COLUMNS = ['surname', 'given', 'office', 'place', 'from', 'to', 'id'] as const;

/** "byroade-henry-alfred" of "Byroade", "Henry Alfred". */
export const slugOf = (surname: string, given: string): string =>
  `${surname} ${given}`
    .normalize('NFD')
    .replace(/[^A-Za-z -]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[ -]+/g, '-');
