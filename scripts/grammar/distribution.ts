// Zone C: the Department's copy: page lines, who got copies, who drafted, approved and cleared (format.md 1.4).
import { either, include, match, type Rule, rx, zone } from './rule';
import { CLASSIFICATION, FIELD, FURNITURE, INDENT, ITEM, LEAD, OFFICE, STATION, TOTAL } from './shapes';

const NOISE = rx`[^A-Za-z0-9\n]{0,12}`;
const ROLE = rx`(?:ORIGIN|ACTION|INFO)`;
const HAND_STAMP = rx`[\s=≈]{0,40}[=≈][\s=≈]{0,40}\d[^(\n]{5,40}\(TOTAL\s`;

/** A page line, or the half of one: the rest stands on the next line. */
const pages: readonly Rule[] = [
  match(
    'PAGE 01 KIGALI 00370 01 OF 03 011127Z',
    rx`^\W{0,2}PAGE\s+[0-9OIl]{1,3}\s+[A-Z][A-Z .'-]{1,20}?\s+[0-9O]{4,6}(?![A-Za-z0-9]).*`,
    'page',
  ),
  zone('PAGE 01', rx`\W{0,2}PAGE\s+\d{1,3}\s*$`, rx`${STATION}\s\d{4,6}(?:\s[0-9OFZ ]{0,24})?$`, [
    match('STATE 042975', rx`^\S.*`, 'page'),
  ]),
  match('SAMPLETOWN 00000123  001.2 OF 003', rx`${INDENT}${STATION}\s\d{8}\s+\d{3}(?:\.\d)?\s+OF\s+\d{3}\s*$`, 'page'),
  match('MOSCOW 13169 01 OF 02 301754Z', rx`${INDENT}${STATION}\s\d{4,6}\s\d\d\sOF\s\d\d\s\d{6}Z\s*$`, 'page'),
];

const relays: readonly Rule[] = [
  match('----- 45A567 302008Z /38', rx`^[\s.]{0,40}[-—]{5,}\s{0,4}[0-9A-F]{6}(?![A-Z0-9]{2}).{0,40}$`, 'relay'),
  match('mm E62A6C 3006027 /38', rx`^(?:\S{1,3}\s)?[0-9A-F]{6}\s\d{6}[Z27]\s?/\s?\d{1,3}(?:\s.{0,6})?$`, 'relay'),
  match('==== 301520L MAR 00 BWM (TOTAL COPIES:012)', rx`^${HAND_STAMP}.*`, 'relay'),
];

const banner = match(
  'LIMITED OFFICIAL USE        POSS DUPE',
  rx`^[\W_]{0,80}(?<classification>${CLASSIFICATION})(?:\s+(?<page>POSS\sDUPE))?[\W_]*$`,
);

export const furniture: readonly Rule[] = [...pages, ...relays, banner];

/** A distribution or drafting line that is safe wherever it stands. */
const OPENS = either(
  // ACTION ARA-10
  rx`\s{0,8}${ROLE}\s+${ITEM}`,
  // MMO-01 EB-08 SCA-01 IO-13 INR-07 PM-04 CU-02
  rx`${NOISE}${ITEM}\s{1,8}\W{0,3}[A-Z][A-Z0-9]{0,5}-?\d\d(?!\d)`,
  // SAS-00 /017R
  rx`${NOISE}${ITEM}\s*${TOTAL}`,
  // \tOG-00 N NL-01 D\t\t\tAMAD-01 DOEE-00
  rx`[^A-Za-z0-9\n]{0,3}\t${NOISE}${ITEM}`,
  // /065W
  rx`\s{0,8}${TOTAL}\s*$`,
  // @INFO: MA(01) SSS(01) NSCE(00)
  rx`[@©]\s?INFO\s?:`,
  // 060269 SOURCE: KODAKB.030085 DRAFTED BY: EUR/WE:DVANCLEVE:DVC
  rx`\d{6}\s+SOURCE\s?:`,
  // DRAFTED BY O/FADRC/DA:JSPRUDEN
  rx`\W{0,6}DRAFTED\s+BY`,
  // APPROVED BY: D:STALBOTT
  rx`\W{0,6}APPROVED\s+BY\s?:`,
  // APPROVED BY PA-W.D. BLAIR, JR.
  rx`\W{0,6}APPROVED\s+BY\s+${OFFICE}(?::|\s-\s|-[A-Z]\.)`,
);

/** Lines that belong to the block once it has begun. */
const HOLDS = rx`(?!${FIELD})${either(
  FURNITURE,
  OPENS,
  // SNP-01
  rx`${NOISE}(?:${ROLE}\s+)?${ITEM}`,
  // \t•\t\t•\t\t
  rx`${NOISE}$`,
  // ==== 301520L MAR 00 BWM (TOTAL COPIES:012)
  HAND_STAMP,
  // APPROVED BY THE DEPUTY SECRETARY
  rx`\W{0,6}(?:(?:APPROVED|CLEARED)\s+BY|DESIRED\s+DIST)`,
  // OC/T - MR. GENDRON (SUBST)
  rx`\s{0,40}${OFFICE}\s?(?::|-)\s?[A-Z]`,
)}`;

export const distributionCopy: readonly Rule[] = [
  zone('ACTION ARA-10', OPENS, HOLDS, [
    ...include('furniture', 'archive'),
    match('060269 SOURCE: KODAKB.030085', rx`${LEAD}(?<serial>\d{6})\s+(?<label>SOURCE)\s?:\s*[A-Z.\d]*`),
    match('DESIRED DISTRIBUTION', rx`${LEAD}(?<label>DESIRED\s+DIST[A-Z]*)`),
    match('INFO OCT-01 ISO-00 /002 R', rx`^[ \t]{0,8}(?<label>${ROLE})(?=\s+[A-Z0-9])`),
    match('@INFO: MA(01) SSS(01)', rx`^[@©]\s?(?<label>INFO)\s?:`),
    ...include('distribution', 'drafting'),
  ]),
];
