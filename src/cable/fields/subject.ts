import type { Line } from '../lines/line';
import type { Text } from '../model';
import { continued } from './continued';
import { valuesOf } from './labels';
import { joined } from './words';

/** The subject, joined over its lines; the first one that the telegram bears. */
export function readSubject(pieces: readonly Line[]): Text | null {
  const at = pieces.findIndex((p) => (p.kind === 'subject' || p.kind === 'subjectX') && p.fields.subject);
  const first = pieces[at]?.fields.subject;
  if (!first) return labelled(pieces);
  const parts = [...(first.text ? [first] : []), ...continued(pieces, at, 'subjectCont')];
  return joined(parts) ?? labelled(pieces);
}

/** "SUBJ:" of a White House copy, "Subject:" of SMART, with the lines below. */
function labelled(pieces: readonly Line[]): Text | null {
  const value = pieces.find(
    ({ fields, label }) => !label && /^(?:SUB\s?J|Subject)$/.test(fields.key?.text ?? '') && fields.value,
  )?.fields.value;
  return joined(value ? [value] : valuesOf(pieces, 'Subject'));
}
