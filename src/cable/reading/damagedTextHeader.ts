import { distance } from 'fastest-levenshtein';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import {
  DAMAGED_MESSAGE_REFERENCE,
  DAMAGED_TEXT_HEADER,
  ORDERLESS_EO,
  SECTION_REFERENCE,
  UNREADABLE_EO,
} from '../lines/textHeaderLines';
import { damagedLevelOf } from '../words/damagedLevels';
import { bareNumber } from '../words/misreadings';
import { nearestOrder } from '../words/orders';
import type { Context, Reading } from './state';

/** Labels read through damage, where the strict form has not been met in this header. */
export function readDamagedLabel(context: Context, line: Line): Line | null {
  if (!context.seen.has('mrn')) {
    const reference = readDamagedReference(context, line);
    if (reference) return reference;
  }
  const { eo, tags, subject, ref } = DAMAGED_TEXT_HEADER;
  const order = context.seen.has('eo') ? null : (readDamagedOrder(eo, line) ?? LOST_ORDER.read(line));
  if (order) return order;
  const coded = context.seen.has('tags') ? null : (tags.read(line) ?? readBareTags(context, line));
  if (coded) return coded;
  const titled = context.seen.has('subject') ? null : subject.read(line);
  if (titled && looksLikeSubject(titled)) return titled;
  return context.seen.has('ref') ? null : ref.read(line);
}

const LOST_ORDER = new LinePatterns(ORDERLESS_EO, UNREADABLE_EO);

// TO SECSTATE WASHDC PRIORITY 9850
const ADDRESS = /^\s*(?:TO|FM|INFO)\s|\b(?:PRIORITY|IMMEDIATE|ROUTINE)\s+\d+\s*$/;

/** Classification and station too damaged for the strict form: the serial or the level must still be known. */
export function readDamagedReference(context: Context, line: Line): Line | null {
  if (ADDRESS.test(line.text)) return null;
  const own = context.station && !context.seen.has('mrn') ? context.station.read(line) : null;
  if (own && damagedLevelOf(own.fields.cls?.text ?? '')) return own;
  const found = DAMAGED_MESSAGE_REFERENCE.read(line);
  const known = found && context.serials.has(bareNumber(found.fields.serial?.text ?? ''));
  if (known || damagedLevelOf(found?.fields.cls?.text ?? '')) return found;
  return context.zone === 'heading' && context.seen.has('to') ? SECTION_REFERENCE.read(line) : null;
}

/** The message reference in a damaged form: the heading ends here. */
export function readReferenceBelowHeading(context: Context, line: Line): Reading | null {
  const found = context.zone === 'heading' ? readDamagedReference(context, line) : null;
  return found && { lines: [found], zone: 'textHeader' };
}

/** A number near an executive order's, after what is left of the label or before a schedule. */
function readDamagedOrder(pattern: LinePatterns, line: Line): Line | null {
  const found = pattern.read(line);
  if (!found || !nearestOrder(found.fields.eo?.text ?? '')) return null;
  const label = (found.fields.label?.text ?? '').replace(/[^A-Z0-9]/g, '');
  const schedule = /^(?:N.?A|X?GDS|ADS|DECL|OADR|DADR)/.test(found.fields.value?.text ?? '');
  return schedule || label.length >= 2 ? found : null;
}

/** "EDIS, ETRD, EAGR, BL" alone after the E.O. line: the label is missing. */
function readBareTags(context: Context, line: Line): Line | null {
  if (!context.seen.has('eo') || context.seen.has('subject')) return null;
  if (!/^\s*[A-Z]{4}(?:[,\s]+[A-Z]{2,4})+[,.]?\s*$/.test(line.text)) return null;
  return line.as('tags', { list: line.trimmed() });
}

const looksLikeSubject = ({ fields, text }: Line): boolean => {
  const label = fields.label?.text ?? '';
  const read = label.toUpperCase().replace(/[^A-Z]/g, '');
  if (read.length < 3) return false;
  const colon = /^\s?[:;.]/.test(text.slice(text.indexOf(label) + label.length));
  if (!colon) return read.length > 5 && distance(read, 'SUBJECT') <= 2;
  return distance(read, 'SUBJECT') <= 3 || distance(read, 'SUBJ') <= (read.endsWith('BJ') ? 2 : 1);
};
