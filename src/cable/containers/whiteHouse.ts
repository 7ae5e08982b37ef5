import {
  DATE_TIME_GROUP_LINE,
  FURTHER_ADDRESSEE,
  LABELLED_DATE_TIME_GROUP,
  ORIGINATOR_LINE,
} from '../lines/headingLines';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { MESSAGE_REFERENCE_LINE } from '../lines/textHeaderLines';
import { type Context, linesAhead, type Reading } from '../reading/state';
import { isMessageReference } from '../reading/textHeaderReading';
import { type Container, isInside } from './container';
import { WHITE_HOUSE_HEAD, WHITE_HOUSE_LINE, WHITE_HOUSE_TAIL } from './whiteHouseLines';

/** The White House copy of the nineties: labels in front of the telegram's own lines (format.md 1.2). */
export class WhiteHouseCopy implements Container {
  readonly name = 'White House';
  /** True once one of its labels has been met. */
  private met = false;

  keeps = (context: Context, line: Line): boolean => isInside(context, this) && !isMessageReference(line);

  read(context: Context, line: Line): Reading | null {
    const { zone } = context;
    if (WHITE_HOUSE_HEAD.matches(line) && /^(?:open|body|notes)$/.test(zone) && labelsAhead(context)) {
      this.met = false;
      return { lines: [line.as('formHead')], zone: 'container', begins: 'print' };
    }
    if (zone === 'open' || isInside(context, this)) return this.readLabels(context, line);
    const tail = this.met ? WHITE_HOUSE_TAIL.read(line) : null;
    return tail && { lines: [tail], zone: 'notes' };
  }

  private readLabels({ zone, field }: Context, line: Line): Reading | null {
    const label = WHITE_HOUSE_LINE.read(line);
    if (zone === 'open' && keyOf(label) !== 'PREC') return null;
    this.met ||= label !== null;
    if (label) return readLabel(line, label);
    const more = field === 'address' ? FURTHER_ADDRESSEE.read(line) : null;
    return { lines: [more ?? line.as('systemValue', { value: line.trimmed() })] };
  }
}

const keyOf = (label: Line | null): string => (label?.fields.key?.text ?? '').replace(/\s/g, '');

const labelsAhead = (context: Context): boolean =>
  linesAhead(context, 4).some((line) => keyOf(WHITE_HOUSE_LINE.read(line)) === 'PREC');

/** The whole line as what its value is: "TO: RUEHC/SECSTATE WASHDC 7143" is an addressee's, whatever its label. */
function readLabel(line: Line, label: Line): Reading {
  const key = keyOf(label);
  const { value } = label.fields;
  const borne = value?.text ? readValue(key, line.part(value.range[0] - line.start)) : null;
  return {
    lines: [borne ? line.as(borne.kind, borne.fields) : label],
    zone: key === 'TEXT' ? 'textHeader' : 'container',
    field: key === 'TO' || key === 'INFO' ? 'address' : null,
  };
}

/** The value as a line of the telegram's own, if it is one. */
function readValue(key: string, value: Line): Line | null {
  const addressee = key === 'TO' || key === 'INFO' ? FURTHER_ADDRESSEE.read(value) : null;
  if (addressee) return addressee.as(key === 'TO' ? 'to' : 'info', addressee.fields);
  if (key === 'SUBJ') return value.as('subject', { subject: value.trimmed() });
  if (key === 'CLASS') return value.as('marking', { cls: value.trimmed() });
  if (key === 'TEXT') return MESSAGE_REFERENCE_LINE.read(value);
  return DATED_OR_FROM.read(value);
}

const DATED_OR_FROM = new LinePatterns(DATE_TIME_GROUP_LINE, ORIGINATOR_LINE, LABELLED_DATE_TIME_GROUP);
