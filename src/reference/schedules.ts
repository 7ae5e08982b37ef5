import type { Entry } from './entry';
import type { Shelf } from './shelf';

/**
 * Declassification schedules, reasons and exemptions as cables print them, in the form of the table: "1.4 (B)" is 1.4(b),
 * "XGDS2" XGDS-2, "(b)(6)" B6, "DECL: OADR" OADR, "1.6X1" X1, "11652" E.O. 11652 (format.md B.4, B.6).
 */
export function scheduleEntries(shelf: Shelf, printed: string): readonly Entry[] {
  for (const form of formsOf(printed.replace(/\s+/g, '').toUpperCase())) {
    const entries = shelf.entriesOf('eo', form);
    if (entries.length) return entries;
  }
  return [];
}

function formsOf(code: string): string[] {
  // (b)(6)     B7(C), which is also B7
  const [, number, letter] = /^\(?B\)?\(?(\d)\)?(?:\(([A-F])\))?$/.exec(code) ?? [];
  const exemptions = number ? [...(letter ? [`B${number}(${letter})`] : []), `B${number}`] : [];
  return [
    code,
    code.replace(/^DECL:/, ''),
    code.replace(/^1\.6(?=X\d$)/, ''),
    code.replace(/^(X?GDS)(?=\d$)/, '$1-'),
    code.replace(/^(?:E\.?O\.?)?(?=\d{5}$)/, 'E.O. '),
    ...exemptions,
  ];
}
