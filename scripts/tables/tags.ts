import { cleanName } from './names';
import { attestedIn, cell, type Raw } from './raw';
import { type Row, row } from './row';
import { sourcesOf } from './sources';
import { yearsOf } from './years';

/** One row for each era in which a code is attested; the same meaning in several is made one later. */
export function tag(raw: Raw): Row[] {
  const eras = cell(raw, 'era').split('; ');
  const names = cell(raw, 'name').split('; '); // PGOV: "Government; Internal Governmental Affairs"
  return eras.map((era, i) => {
    const named = { ...raw, name: names[i] ?? names[0] ?? '' };
    return /^(?:country|region)$/.test(cell(raw, 'kind')) ? place(named, era) : subject(named, era);
  });
}

function subject(raw: Raw, era: string): Row {
  const { from, to } = yearsOf(era);
  const rest = { ...attestedIn(from, to), sources: sourcesOf(cell(raw, 'source')), note: cell(raw, 'kind') };
  return row(cell(raw, 'code'), cleanName(cell(raw, 'name')), rest);
}

/** Codes of places are those of a table: the handbook of 1974, then FIPS 10-4, which telegrams still use in 2012. */
const HANDBOOK = { from: '1973', to: '1979', table: 'TAGS handbook of 1974' };
const FIPS = { from: '1990', to: '2012', table: 'FIPS 10-4' };

function place(raw: Raw, era: string): Row {
  const { from, to, table } = era === '1974' ? HANDBOOK : FIPS;
  const sources = sourcesOf(cell(raw, 'source')).filter(
    (name) => (name === HANDBOOK.table) === (table === HANDBOOK.table),
  );
  const rest = { ...attestedIn(from, to), sources, note: `${cell(raw, 'kind')}, ${table}` };
  return row(cell(raw, 'code'), straight(cleanName(cell(raw, 'name'))), rest);
}

/** "Germany (East)" is East Germany, as readers look for it. */
const straight = (name: string): string =>
  name.replace('Viet-Nam', 'Vietnam').replace(/^(.*) \((North|South|East|West)\)$/, '$2 $1');
