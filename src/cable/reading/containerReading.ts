import { type Captured, captured, firstMatch } from '../capture';
import { ATTRIBUTE_LINE } from '../lines/attributeLines';
import { CIA_LINE, WHITE_HOUSE_HEAD, WHITE_HOUSE_LINE } from '../lines/containerLines';
import { DATE_TIME_GROUP_LINE, FURTHER_ADDRESSEE, ORIGINATOR_LINE } from '../lines/headingLines';
import { partOf, type TextLine } from '../textLines';
import { readFrus } from './frusReading';
import { readOldForm } from './oldFormReading';
import { readSmart } from './smartReading';
import { linesAhead, type State } from './state';

/** Every line of NARA's block: a known key, or the value going on at column 0 (format.md 1.9). */
export function readAttribute(line: TextLine): Captured {
  return firstMatch([ATTRIBUTE_LINE], line) ?? captured('attrcont', line);
}

/** The labels of other systems, in their own containers; null when the line is none. */
export function readContainer(state: State, line: TextLine): Captured[] | null {
  return readSmart(state, line) ?? readWhiteHouse(state, line) ?? readOldForm(state, line) ?? readFrus(state, line);
}

function readWhiteHouse(state: State, line: TextLine): Captured[] | null {
  if (/^(?:open|body|notes)$/.test(state.zone) && firstMatch([WHITE_HOUSE_HEAD], line) && labelsAhead(state)) {
    Object.assign(state, { seen: new Set(), met: new Set() });
    state.zone = 'whiteHouse';
    return [captured('nscHead', line)];
  }
  const label = firstMatch([WHITE_HOUSE_LINE], line);
  if (label?.fields.key?.text === 'PREC' && state.zone === 'open') state.zone = 'whiteHouse';
  if (state.zone !== 'whiteHouse') return null;
  if (label) return readWhiteHouseLabel(state, line, label);
  const more = firstMatch([FURTHER_ADDRESSEE], line);
  return [more && state.field === 'address' ? more : captured('nscCont', line)];
}

const labelsAhead = (state: State): boolean =>
  linesAhead(state, 4).some((line) => firstMatch([WHITE_HOUSE_LINE], line)?.fields.key?.text === 'PREC');

/** "LINE3: R 141011Z JAN 99" bears a date-time group, "TO: RUEHC/SECSTATE WASHDC 7143" an addressee, and so on. */
function readWhiteHouseLabel(state: State, line: TextLine, label: Captured): Captured[] {
  const key = (label.fields.key?.text ?? '').replace(/\s/g, '');
  const value = label.fields.value;
  state.field = key === 'TO' || key === 'INFO' ? 'address' : 'label';
  if (key === 'TEXT') Object.assign(state, { zone: 'textHeader', field: null });
  if (!value?.text) return [label];
  const part = partOf(line, value.range[0] - line.start);
  const bearing = key === 'TO' || key === 'INFO' ? [FURTHER_ADDRESSEE] : [DATE_TIME_GROUP_LINE, ORIGINATOR_LINE];
  const found = firstMatch(bearing, part);
  if (!found) return [label];
  return [label, { ...found, kind: key === 'TO' ? 'to' : key === 'INFO' ? 'info' : found.kind }];
}

/** The labels of CIA's copies say little of the telegram; they are named, so that no one takes them for text. */
export function readCiaLabel(state: State, line: TextLine): Captured | null {
  return state.zone === 'open' || state.zone === 'heading' ? firstMatch([CIA_LINE], line) : null;
}
