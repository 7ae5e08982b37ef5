import { kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf, placesOf } from '../lines/ofKinds';
import type { DateTimeGroup, MessageReference } from '../model';
import { monthOf } from '../words/months';

/**
 * The day a telegram was sent: from its date-time group; else from an edited print's head, a form's stamp, or the archive's
 * draft date; else the year of its number. Codes are looked up at this date.
 */
export function readCableDate(
  pieces: readonly Line[],
  group: DateTimeGroup | null,
  reference: MessageReference | null,
): string | null {
  if (group?.utc) return group.utc.slice(0, 10);
  const printed = printedDate(pieces) ?? draftDate(pieces);
  return printed ?? (reference?.year ? String(reference.year) : null);
}

// Washington, April 12, 1955—6:50 p.m.
// Rec'd: October 15, 1962
// Nov 23, 2011 / 231057Z NOV 11
const LONG_DATE = /\b([A-Z][a-z]{2,8})\.? (\d{1,2}), ?(\d{4})\b/;

const DATED = kindsWhere(({ dated }) => dated === true);

function printedDate(pieces: readonly Line[]): string | null {
  for (const at of placesOf(pieces, DATED)) {
    const { kind, text } = pieces[at]!;
    const above = kind === 'dateline' ? `${pieces[at - 1]?.text.trim() ?? ''} ` : '';
    const found = LONG_DATE.exec(above + text);
    const iso = found && isoDay(Number(found[3]), monthOf(found[1] ?? ''), Number(found[2]));
    if (iso) return iso;
  }
  return null;
}

// Draft Date: 04 JAN 1974
function draftDate(pieces: readonly Line[]): string | null {
  const value = linesOf(pieces, ['aadAttr']).find((p) => /^(?:Draft|Sent) Date$/.test(p.fields.key?.text ?? ''))?.fields
    .value;
  const found = value && /^(\d{1,2})[ -]([A-Za-z]{3})[ -](\d{4})/.exec(value.text);
  return found ? isoDay(Number(found[3]), monthOf(found[2] ?? ''), Number(found[1])) : null;
}

function isoDay(year: number, month: number | null, day: number): string | null {
  if (!month || year < 1900 || year > 2100 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
