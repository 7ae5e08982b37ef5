import { DATE_TIME_GROUP_LINE, FURTHER_ADDRESSEE, ORIGINATOR_LINE } from '../lines/headingLines';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { type Context, linesAhead, type Reading } from '../reading/state';
import { isMessageReference } from '../reading/textHeaderReading';
import type { Container } from './container';
import { WHITE_HOUSE_HEAD, WHITE_HOUSE_LINE, WHITE_HOUSE_TAIL } from './whiteHouseLines';

/** The White House copy of the nineties: labels in front of the telegram's own lines (format.md 1.2). */
export class WhiteHouseCopy implements Container {
  keeps = ({ zone }: Context, line: Line): boolean => zone === 'whiteHouse' && !isMessageReference(line);

  read(context: Context, line: Line): Reading | null {
    const { zone } = context;
    if (/^(?:open|body|notes)$/.test(zone) && WHITE_HOUSE_HEAD.matches(line) && labelsAhead(context))
      return { lines: [line.as('nscHead')], zone: 'whiteHouse', begins: 'print' };
    if (zone === 'whiteHouse' || zone === 'open') return readLabels(context, line);
    const tail = context.met.has('nscKey') ? WHITE_HOUSE_TAIL.read(line) : null;
    return tail && { lines: [tail], zone: 'notes' };
  }
}

const keyOf = (label: Line | null): string => (label?.fields.key?.text ?? '').replace(/\s/g, '');

const labelsAhead = (context: Context): boolean =>
  linesAhead(context, 4).some((line) => keyOf(WHITE_HOUSE_LINE.read(line)) === 'PREC');

function readLabels({ zone, field }: Context, line: Line): Reading | null {
  const label = WHITE_HOUSE_LINE.read(line);
  if (zone === 'open' && keyOf(label) !== 'PREC') return null;
  if (label) return readLabel(line, label);
  const more = field === 'address' ? FURTHER_ADDRESSEE.read(line) : null;
  return { lines: [more ?? line.as('nscCont')] };
}

/** "LINE3: R 141011Z JAN 99" bears a date-time group, "TO: RUEHC/SECSTATE WASHDC 7143" an addressee, and so on. */
function readLabel(line: Line, label: Line): Reading {
  const key = keyOf(label);
  const isAddress = key === 'TO' || key === 'INFO';
  const zone = key === 'TEXT' ? 'textHeader' : 'whiteHouse';
  const bearing = bearingOf(line, label, isAddress);
  const kind = key === 'TO' ? 'to' : key === 'INFO' ? 'info' : bearing?.kind;
  const lines = bearing && kind ? [label, bearing.as(kind, bearing.fields)] : [label];
  return { lines, zone, field: isAddress ? 'address' : null };
}

/** The value as a line of the telegram's own, if it is one. */
function bearingOf(line: Line, { fields: { value } }: Line, isAddress: boolean): Line | null {
  if (!value?.text) return null;
  return (isAddress ? FURTHER_ADDRESSEE : DATED_OR_FROM).read(line.part(value.range[0] - line.start));
}

const DATED_OR_FROM = new LinePatterns(DATE_TIME_GROUP_LINE, ORIGINATOR_LINE);
