import type { Line } from '../lines/line';
import { linesOf } from '../lines/ofKinds';
import type { Problem, Text } from '../model';

/**
 * Every section of a telegram says which of how many it is, and so do its page lines; one that never comes is missing, and
 * so is a page that its section's page lines leave out (format.md trap 1).
 */
export function sectionProblems(pieces: readonly Line[]): Problem[] {
  return [...missingSections(pieces), ...missingPages(pieces)];
}

interface Part {
  readonly number: number;
  readonly of: number;
  readonly printed: Text;
}

// CONFIDENTIAL SECTION 01 OF 04 LA PAZ 03121
// PAGE 01  LA PAZ 03121  01 OF 04  261915Z
// LA PAZ 00003121  001 OF 004
function partIn({ fields }: Line): Part | null {
  const of = fields.sections ?? fields.sections2 ?? fields.parts;
  const number = fields.section ?? fields.section2 ?? fields.part ?? (fields.final ? of : undefined);
  if (!of || !number || !/^\d+$/.test(of.text + number.text)) return null;
  return { number: Number(number.text), of: Number(of.text), printed: of };
}

function missingSections(pieces: readonly Line[]): Problem[] {
  const parts = linesOf(pieces, ['mrn', 'mrnX', 'page', 'pageTail', 'cxPage'])
    .map(partIn)
    .filter((part) => part !== null);
  const total = Math.max(0, ...parts.slice(0, 4000).map(({ of }) => of));
  const present = new Set(parts.map(({ number }) => number));
  const missing = Array.from({ length: Math.min(total, 99) }, (_, i) => i + 1).filter((n) => !present.has(n));
  const first = parts[0];
  if (!first || !missing.length) return [];
  const named = missing.length === 1 ? `Section ${missing[0]}` : `Sections ${missing.join(', ')}`;
  const message = `${named} of ${total} ${missing.length === 1 ? 'is' : 'are'} not in this file.`;
  return [{ code: 'section-missing', severity: 'information', message, range: first.printed.range }];
}

/** Page lines count from 1 in every section; a jump forward leaves pages out. */
function missingPages(pieces: readonly Line[]): Problem[] {
  let last = 0;
  return linesOf(pieces, ['page']).flatMap(({ fields }) => {
    const printed = fields.page;
    const page = Number(printed?.text);
    if (!printed || !page) return [];
    const from = last + 1;
    last = page;
    if (page <= from || page - from > 98) return [];
    const named = page - from === 1 ? `Page ${from}` : `Pages ${from} to ${page - 1}`;
    const message = `${named} cannot be found before page ${page}: missing, or with a page line that cannot be read.`;
    return [{ code: 'page-missing', severity: 'hint' as const, message, range: printed.range }];
  });
}
