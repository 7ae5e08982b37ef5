import { cell, type Raw } from './raw';
import { type Row, row } from './row';
import { sourcesOf } from './sources';
import { yearsOf } from './years';

/** Days from and to which an executive order was in force, as the orders themselves say. */
const IN_FORCE: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'E.O. 11652': ['1972-06-01', '1978-12-01'],
  'E.O. 12065': ['1978-12-01', '1982-08-01'],
  'E.O. 12356': ['1982-08-01', '1995-10-14'],
  'E.O. 12958': ['1995-10-14', '2010-06-27'],
  'E.O. 13292': ['2003-03-25', '2010-06-27'],
  'E.O. 13526': ['2010-06-27', ''],
};

/** An order, a schedule, a reason or an exemption; what the amendment of 2003 brought stood in E.O. 12958 first. */
export function order(raw: Raw): Row[] {
  const [order, code] = [
    cell(raw, 'order'),
    cell(raw, 'code')
      .replace(/^DECL: /, '')
      .replace(/:$/, ''),
  ];
  const name = cell(raw, 'meaning');
  const sources = sourcesOf(cell(raw, 'source'));
  const [from = '', to = ''] = IN_FORCE[order] ?? [];
  if (order === 'Release stamp') return [];
  if (code === '(order)') return [row(order, name, { from, to, period: 'true', sources })];
  if (!from) return [row(code, name, { parent: order, ...yearsOf(cell(raw, 'era')), period: 'true', sources })];
  const own = row(code, name, { parent: order, from, to: endOf(code, to), period: 'true', sources });
  return cell(raw, 'era').startsWith('2003-') ? [{ ...own, ...AMENDED }, own] : [own];
}

const AMENDED = {
  parent: 'E.O. 12958',
  from: '2003-03-25',
  to: '2010-06-27',
  note: 'as amended by E.O. 13292',
} as const;

/** The amendment renumbered the reasons of E.O. 12958, 1.5 to 1.4, and dropped the exemptions X1 to X8. */
const endOf = (code: string, to: string): string => (/^(?:1\.5|X\d)/.test(code) ? AMENDED.from : to);
