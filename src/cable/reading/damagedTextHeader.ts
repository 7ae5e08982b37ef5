import { distance } from 'fastest-levenshtein';
import { type Captured, captured, firstMatch, type LinePattern, trimmed } from '../capture';
import { damagedLevelOf } from '../lines/classificationWords';
import {
  DAMAGED_MESSAGE_REFERENCE,
  DAMAGED_TEXT_HEADER,
  ORDERLESS_EO,
  SECTION_REFERENCE,
  UNREADABLE_EO,
} from '../lines/textHeaderLines';
import { nearestOrder } from '../orders';
import type { TextLine } from '../textLines';
import { bareNumber, type State } from './state';

/** Labels read through damage, where the strict form has not been met in this header. */
export function readDamagedLabel(state: State, line: TextLine): Captured | null {
  if (!state.seen.has('mrn')) {
    const reference = readDamagedReference(state, line);
    if (reference) return reference;
  }
  const { eo, tags, subject, ref } = DAMAGED_TEXT_HEADER;
  const order = state.seen.has('eo')
    ? null
    : (readDamagedOrder(eo, line) ?? firstMatch([ORDERLESS_EO, UNREADABLE_EO], line));
  if (order) return order;
  const coded = state.seen.has('tags') ? null : (firstMatch([tags], line) ?? readBareTags(state, line));
  if (coded) return coded;
  const titled = state.seen.has('subject') ? null : firstMatch([subject], line);
  if (titled && looksLikeSubject(titled)) return titled;
  return state.seen.has('ref') ? null : firstMatch([ref], line);
}

// TO SECSTATE WASHDC PRIORITY 9850
const ADDRESS = /^\s*(?:TO|FM|INFO)\s|\b(?:PRIORITY|IMMEDIATE|ROUTINE)\s+\d+\s*$/;

/** Classification and station too damaged for the strict form: the serial or the level must still be known. */
export function readDamagedReference(state: State, line: TextLine): Captured | null {
  if (ADDRESS.test(line.text)) return null;
  const own = state.station && !state.seen.has('mrn') ? firstMatch([state.station], line) : null;
  if (own && damagedLevelOf(own.fields.cls?.text ?? '')) return own;
  const found = firstMatch([DAMAGED_MESSAGE_REFERENCE], line);
  const known = found && state.serials.has(bareNumber(found.fields.serial?.text ?? ''));
  if (known || damagedLevelOf(found?.fields.cls?.text ?? '')) return found;
  return state.zone === 'heading' && state.seen.has('to') ? firstMatch([SECTION_REFERENCE], line) : null;
}

/** A number near an executive order's, after what is left of the label or before a schedule. */
function readDamagedOrder(pattern: LinePattern, line: TextLine): Captured | null {
  const found = firstMatch([pattern], line);
  if (!found || !nearestOrder(found.fields.eo?.text ?? '')) return null;
  const label = (found.fields.label?.text ?? '').replace(/[^A-Z0-9]/g, '');
  const schedule = /^(?:N.?A|X?GDS|ADS|DECL|OADR|DADR)/.test(found.fields.value?.text ?? '');
  return schedule || label.length >= 2 ? found : null;
}

/** "EDIS, ETRD, EAGR, BL" alone after the E.O. line: the label is missing. */
function readBareTags(state: State, line: TextLine): Captured | null {
  if (!state.seen.has('eo') || state.seen.has('subject')) return null;
  if (!/^\s*[A-Z]{4}(?:[,\s]+[A-Z]{2,4})+[,.]?\s*$/.test(line.text)) return null;
  return captured('tags', line, { list: trimmed(line) });
}

const looksLikeSubject = ({ fields, text }: Captured): boolean => {
  const label = fields.label?.text ?? '';
  const read = label.toUpperCase().replace(/[^A-Z]/g, '');
  if (read.length < 3) return false;
  const colon = /^\s?[:;.]/.test(text.slice(text.indexOf(label) + label.length));
  if (!colon) return read.length > 5 && distance(read, 'SUBJECT') <= 2;
  return distance(read, 'SUBJECT') <= 3 || distance(read, 'SUBJ') <= (read.endsWith('BJ') ? 2 : 1);
};
