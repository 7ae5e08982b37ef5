import { DIGITS, LinePatterns } from './linePatterns';

// Zone C: who got copies in Washington, who drafted, who approved (format.md 1.4).

// /018 W
// ( ISO ) W
const TOTAL = '(?:\\/\\s?(?<total>\\d{3})\\s*(?<flow>[RW])?|\\(\\s*(?<iso>ISO)\\s*\\)\\s*(?<flow2>[RW]))';

/** Office symbols with slashes or hyphens: "S/S-O", "EUR/WE", "INL/LP/PA". */
export const OFFICE = '[A-Z][A-Z0-9]{0,6}(?:[\\/-][A-Z0-9]{1,6}){0,4}';

/** Codes with copies; `holds` is a look at what stands between code and number. */
const listed = (holds: string): RegExp =>
  new RegExp(
    `^${holds}[^A-Z0-9(]*(?<items>[A-Z0-9]{1,6}[-:]{1,2}[0-9O]\\d{0,2}(?:\\s+[A-Z0-9]{1,6}[-:]{1,2}[0-9O]\\d{0,2})*)\\s*(?:${TOTAL})?$`,
  );

/** A digit, an O for a zero, or the letter of the total. */
const ENDS = `${DIGITS}ORW`;

/** Safe anywhere: no line of a text looks like these (format.md 1.11). */
export const DISTRIBUTION_LINES = new LinePatterns(
  // ACTION ARA-10
  // INFO OCT-01 ISO-00 /002 R
  {
    kind: 'dist',
    begins: 'OAI',
    holds: '-0',
    pattern: /^\s*(?<role>ORIGIN|ACTION|INFO)\s+(?<items>[A-Z0-9]{1,6}-\d{1,3}\b.*)$/,
  },
  // MMO-01 EB-08 SCA-01 IO-13 INR-07 PM-04 CU-02
  // DRL-02 G-00 NFAT-00 SAS-00 /017R
  { kind: 'distCont', holds: '-', ends: ENDS, pattern: listed('(?=.*-)') },
  // EUR:01
  { kind: 'distCont', holds: ':', ends: ENDS, pattern: listed('(?!.*-)') },
  // /065W
  { kind: 'distTotal', begins: '/(', pattern: new RegExp(`^\\s*${TOTAL}$`) },
  // @INFO: MA(01) SSS(01) NSCE(00)
  {
    kind: 'atInfo',
    begins: 'I',
    holds: ':(',
    pattern: /^\s*[@©]?\s*INFO\s*:\s*(?<items>[A-Z]{1,6}\s?\(\s?\d{1,2}.*)$/,
  },
  // ==== 301520L MAR 00 BWM (TOTAL COPIES:012)
  {
    kind: 'atStamp',
    holds: '(0',
    pattern:
      /[=≈]{2,}\s*(?<day>\d{2})\d?\/?\s*(?<hhmm>\d{4})(?<zone>[A-Z])\s+(?<mon>[A-Z]{3})\s+(?<yy>\d{2})\s+(?<by>[A-Za-z]+)\s+\(TOTAL\s+C/,
  },
  // 060269 SOURCE: KODAKB.030085
  // SOURCE: KODAKB.031207
  {
    kind: 'source',
    begins: `${DIGITS}S`,
    holds: ':.0',
    pattern: /^\s*(?:(?<serial>\d{6})\s+)?SOURCE\s*:\s*(?<source>[A-Z]+\.\d{6})/,
  },
  // ------------------088249 061048Z /23
  // --------------------- 019384
  // ----- 45A567 302008Z /38
  {
    kind: 'relay',
    begins: '-.~',
    pattern:
      /^[\s.]*[-—]{5,}\s*(?<g1>[0-9A-F]{6})(?<z1>Z)?(?:\s+(?<g2>[0-9A-F]{6})(?<z2>Z)?)?(?:\s*\/\s*(?<n>\d{1,3})(?:\/(?<n2>\d{1,3}))?)?$/,
  },
  // 350352 301747Z /44
  // mm E62A6C 3006027 /38
  {
    kind: 'relayX',
    holds: '0/',
    pattern: /^\W*(?:\S{1,3}\s+)?(?<g1>[0-9A-F]{6})\s+(?<g2>\d{6})(?<z2>[Z27])\s*\/\s*(?<n>\d{1,3})(?:\s+\S{1,3})?$/,
  },
);

/** These need the header around them: prose begins with such words too. */
export const DRAFTING_LINES = new LinePatterns(
  // DRAFTED BY: EUR/WE:DVANCLEVE:DVC -- 03/30/00 7-4361
  { kind: 'drafted', begins: 'DO', pattern: /^\W*(?:DR|OR)AFTE[DO]\s+B[YV]\s*[:;.]?\s*(?<value>\S.*)$/i },
  // APPROVED BY: D:STALBOTT
  { kind: 'approved', begins: 'A', pattern: /^\W*APPROVED\s+BY\s*[:;.]?\s*(?<value>\S.*)$/i },
  // DESIRED DISTRIBUTION
  { kind: 'desired', begins: 'D', pattern: /^\W*DESIRED\s+DIST[RI]{1,3}[A-Z]{0,4}ION\s*:?\s*(?<value>.*)$/i },
  // EUR/WE:JSPILSBURY,MSULLIVAN
  // DIA-MR. MCGAREY (SUBS)
  // OC/T - MR. GENDRON (SUBST)
  {
    kind: 'clearance',
    pattern: new RegExp(
      `^\\W*(?<office>${OFFICE})\\s*(?:[:;]|\\s-\\s|-(?=[A-Z.]))\\s*(?<name>(?:(?:MR|MRS|MS|DR|AMB)\\.?\\s*)?[A-Z][A-Z.,:;' -]*?)(?:\\s*\\((?<note>SUBS?T?|INFO|DRAFT|PHONE)\\))?$`,
    ),
  },
  // EUR/WE:KOSGOODBY,RTILLINGHAM S/NIS:TRENNICK:AMB
  // OES/OA:BQUARTERMAIN (SUBS) L/OES:FDELACROY (INFO)
  {
    kind: 'clearance',
    holds: ':',
    pattern: new RegExp(
      `^\\W*(?<list>${OFFICE}\\s?:\\s?[A-Z]\\S*(?: \\((?:SUBS?T?|INFO|DRAFT|PHONE)\\))?\\s+${OFFICE}\\s?:\\s?[A-Z].*)$`,
    ),
  },
  // 46/15
  // 51 40
  { kind: 'distNo', begins: DIGITS, pattern: /^\s*(?<a>\d{1,2})(?:[/ ](?<b>\d{1,2}))?$/ },
);

/**
 * True for a line of codes with copies as scans leave them, cut into cells and with damaged hyphens and zeros; only inside
 * the distribution block. At least one code, and half of the cells.
 */
// CODE-o0 H-01 10-19 NSCE-00 NSAE-O0 SSO-00 L-03
// INR-01	10-03	L-01	VCE-00	H-01	NSAE-00	EB00
// AF 10 GPM 04
export function isDamagedDistribution(text: string): boolean {
  const cells =
    text
      .replace(/^\W*(?:INF[OQ]|INTO)\s/, ' ')
      .replace(/([A-Z]{2,6}) (?=\d\d\b)/g, '$1-')
      .match(/[A-Za-z0-9][^\s,•]*/g) ?? [];
  const codes = cells.filter((cell) =>
    /^[A-Za-z0-9]{1,6}[-:~]{1,2}[0-9OoØlISBCDRt]{1,2}$|^[A-Z]{2,5}[0O]\d$/.test(cell),
  );
  return codes.length > 0 && codes.length * 2 >= cells.length;
}
