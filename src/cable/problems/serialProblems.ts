import type { Cable, Problem, Text } from '../model';
import type { Piece } from '../reading/pieces';
import { bareNumber } from '../reading/state';

const BEARERS = /^(?:mrnX?|pageX?|pageTail|source|viewerHead)$/;

/** The serial stands on several lines of one telegram; they agree as numbers (format.md 1.6 mrn). */
export function serialProblems(pieces: readonly Piece[], cable: Cable): Problem[] {
  const own = bareNumber(cable.messageReference?.number ?? '');
  if (!own) return [];
  const told = new Set([own]);
  return pieces.flatMap(({ kind, fields }) => {
    const serial = BEARERS.test(kind) ? fields.serial : undefined;
    const number = serial ? bareNumber(serial.text) : '';
    if (!serial || !number || told.has(number)) return [];
    told.add(number);
    const message = `The serial number is ${serial.text} here and ${cable.messageReference?.number} in the message reference.`;
    return [{ code: 'serial-disagrees', severity: 'information' as const, message, range: serial.range }];
  });
}

/** Every section of a telegram says which of how many it is; one that never comes is missing (format.md trap 1). */
export function sectionProblems(pieces: readonly Piece[]): Problem[] {
  const present = new Set<number>();
  let total = 0;
  let first: Text | null = null;
  for (const { kind, fields } of pieces) {
    const sections = kind === 'mrn' ? (fields.sections ?? fields.sections2) : undefined;
    if (!sections) continue;
    total = Math.max(total, Number(sections.text));
    present.add(fields.final ? total : Number((fields.section ?? fields.section2)?.text));
    first ??= sections;
  }
  const missing = Array.from({ length: Math.min(total, 99) }, (_, i) => i + 1).filter((n) => !present.has(n));
  if (!first || !missing.length) return [];
  const named = missing.length === 1 ? `Section ${missing[0]}` : `Sections ${missing.join(', ')}`;
  const message = `${named} of ${total} ${missing.length === 1 ? 'is' : 'are'} not in this file.`;
  return [{ code: 'section-missing', severity: 'information', message, range: first.range }];
}
