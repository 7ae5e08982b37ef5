import { cleanName } from './names';
import { attestedIn, cell, type Raw } from './raw';
import { type Row, row } from './row';
import { sourcesOf } from './sources';
import { yearsOf } from './years';

/** Years of a post are those in which the United States had any post in that city. */
export const post = (raw: Raw): Row[] => [
  row(cell(raw, 'cable_name'), cell(raw, 'plain_name'), {
    ...attestedIn(cell(raw, 'year_from'), cell(raw, 'year_to')),
    parent: cell(raw, 'country'),
    sources: sourcesOf(cell(raw, 'sources')),
    note: [cell(raw, 'city'), cell(raw, 'post_type'), cell(raw, 'routing_indicator')].join(' / ').trim(),
  }),
];

/** Routing indicators are those of the editions of ACP 117 that list them. */
export function routing(raw: Raw): Row[] {
  const editions = cell(raw, 'editions').match(/\d{4}/g) ?? [];
  const years = attestedIn(editions[0] ?? '', editions.at(-1) ?? '');
  return [row(cell(raw, 'routing_indicator'), cell(raw, 'name_as_printed'), { ...years, sources: ['ACP 117'] })];
}

/** "QTE / UNQTE" and "RD/FRD" are two markings each. */
export function marking(raw: Raw): Row[] {
  const { from, to } = yearsOf(cell(raw, 'era'));
  const rest = { ...attestedIn(from, to), sources: sourcesOf(cell(raw, 'source')), note: cell(raw, 'kind') };
  const codes = cell(raw, 'marking').split(/ \/ |(?<=^RD)\/(?=FRD$)/);
  return codes.map((code) => row(code, cleanName(cell(raw, 'meaning')), rest));
}

export const abbreviation = (raw: Raw): Row[] => [
  row(cell(raw, 'abbreviation'), cleanName(cell(raw, 'name')), {
    ...attestedIn(cell(raw, 'year_from'), cell(raw, 'year_to')),
    sources: sourcesOf(cell(raw, 'sources')),
  }),
];
