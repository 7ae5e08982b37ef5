import type { Entry } from './entry';
import type { Shelf } from './shelf';

/**
 * Declassification schedules, reasons and exemptions as cables print them, in the form of the table: "1.4 (B)" is 1.4(b),
 * "XGDS2" XGDS-2, "(b)(6)" B6, "OADR" DECL: OADR, "11652" E.O. 11652.
 */
export function scheduleEntries(shelf: Shelf, printed: string): readonly Entry[] {
  const code = printed.replace(/\s+/g, '').toUpperCase();
  for (const form of formsOf(code)) {
    const entries = shelf.entriesOf('eo', form);
    if (entries.length) return entries;
  }
  return [];
}

function formsOf(code: string): string[] {
  const exemption = /^\(?B\)?\(?(\d)\)?(?:\(([A-F])\))?$/.exec(code);
  const schedule = /^(XGDS)-?(\d)$/.exec(code);
  const order = /^(?:E\.?O\.?)?(\d{5})$/.exec(code);
  const exempt = /^1\.6(X\d)$/.exec(code);
  return [
    code,
    ...(exemption ? [`B${exemption[1]}${exemption[2] ? `(${exemption[2]})` : ''}`, `B${exemption[1]}`] : []),
    ...(schedule ? [`${schedule[1]}-${schedule[2]}`] : []),
    ...(order ? [`E.O. ${order[1]}`] : []),
    ...(exempt?.[1] ? [exempt[1]] : []),
    ...(code === 'OADR' ? ['DECL: OADR'] : []),
  ];
}
