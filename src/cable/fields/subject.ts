import { formsOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Text } from '../model';
import { continued } from './continued';
import { ownOf } from './own';
import { joined } from './words';

const SUBJECTS = formsOf('subject');

/** The subject, joined over its lines; the first one that the telegram bears. */
export function readSubject(pieces: readonly Line[]): Text | null {
  const [line] = ownOf(pieces, SUBJECTS, ({ fields }) => fields.subject !== undefined);
  const first = line?.fields.subject;
  if (!line || !first) return archived(pieces);
  const parts = [...(first.text ? [first] : []), ...continued(pieces, pieces.indexOf(line), 'subjectCont')];
  return joined(parts) ?? archived(pieces);
}

// Subject: THE HARBOR LIGHTS
/** As NARA's attributes have it. */
function archived(pieces: readonly Line[]): Text | null {
  const line = linesOf(pieces, ['aadAttr']).find((p) => p.fields.key?.text === 'Subject' && p.fields.value);
  return joined(line?.fields.value ? [line.fields.value] : []);
}
