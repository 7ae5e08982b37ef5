import { MONTH } from '../words/months';
import { PRECEDENCE_WORDS } from '../words/precedences';
import { LinePatterns } from './linePatterns';

// Zone H: date-time group, originator, addressees (format.md 1.5).

const RI = '(?:(?<ri>[QRU][A-Za-z]{4,7})\\/)?';
/** What may follow an addressee: precedence and message continuity number, "NIACT IMMEDIATE 1234". */
const TAIL = `(?:\\s+(?<prec>${PRECEDENCE_WORDS.join('|')}))?(?:\\s+(?<mcn>\\d{4,5}))?`;

// P 302006Z MAR 00 FM SECSTATE WASHDC ...
// O R 172244Z FEB 78 ZFF6
export const DATE_TIME_GROUP_LINE = new LinePatterns({
  kind: 'dtg',
  begins: 'ZOPRY',
  holds: '0',
  pattern: new RegExp(
    `^\\s*(?<prec>[ZOPRY](?:\\s+[ZOPR])?)\\s+(?<group>(?<dd>\\d{2})(?<hh>\\d{2})(?<mi>\\d{2})\\s*(?<zone>[A-Z])\\s+(?<mon>${MONTH})[A-Z]*\\s+(?<yy>\\d{4}|\\d{2}))(?:\\s+(?<ops>(?!FM\\b)\\S.*?))?(?=\\s*$|\\s+FM\\s)`,
  ),
});

// Nov 23, 2011 / 231057Z NOV 11
// 111046Z JUL 99
// 2011 1071322Z APR 11               the stroke read as a digit
/** Behind the label of another system, which prints no precedence. */
export const LABELLED_DATE_TIME_GROUP = new LinePatterns({
  kind: 'dtg',
  holds: '0',
  pattern:
    /(?:\b|\b1)(?<group>(?<dd>\d{2})(?<hh>\d{2})(?<mi>\d{2})\s?(?<zone>[A-Z])\s+(?<mon>[A-Za-z]{3})\s+(?<yy>\d{4}|\d{2}))\b/,
});

// FM AMEMBASSY KIGALI
export const ORIGINATOR_LINE = new LinePatterns({
  kind: 'fm',
  begins: 'F',
  pattern: new RegExp(`^\\s*FM\\s+${RI}(?<plad>(?:AM|US|SEC|CIA|NSC|DIA|DEPT|JCS|CINC|JOINT|WHITE)\\S*.*)$`),
});

/** Only after a date-time group or an originator. */
export const ADDRESSEE_LINES = new LinePatterns(
  // FM AMEMBASSY KIGALI
  {
    kind: 'fm',
    begins: 'FEIRP',
    pattern: new RegExp(`^\\W{0,4}(?:FM|EM|IM|RM|FH|FR|PM)[™:]?\\s+${RI}(?<plad>\\S.*)$`),
  },
  // TO RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234
  { kind: 'to', begins: 'T', pattern: new RegExp(`^\\W{0,4}T[O0][: ]\\s*${RI}(?<plad>\\S.*?)${TAIL}$`) },
  // INFO USMISSION USNATO IMMEDIATE
  // • INFO AMCONSUL JOHANNESBURG
  {
    kind: 'info',
    begins: 'DI1',
    pattern: new RegExp(`^\\W{0,4}D?(?:INFO|INFQ|INTO|1NFO|IWFO)[: ]\\s*${RI}(?<plad>\\S.*?)${TAIL}$`),
  },
  // XMT AMEMBASSY QUITO
  { kind: 'xmt', begins: 'X', pattern: /^\s*XMT[/ ]\s*(?<plad>\S.*)$/ },
);

// AMEMBASSY NOUAKCHOTT
export const FURTHER_ADDRESSEE = new LinePatterns({
  kind: 'addr',
  pattern: new RegExp(`^\\s*${RI}(?<plad>\\S.*?)${TAIL}$`),
});

/** An originator whose FM is lost or glued: only right after the date-time group. */
// ,SECSTATE MASNOC
// PMSECSTATEM4S/IDC
// AIVIVASST mosro
export const DAMAGED_ORIGINATOR = new LinePatterns({
  kind: 'fm',
  begins: 'FPERISAU',
  pattern:
    /^\W*(?:[FPERI]M)?\W*(?<plad>(?:SECSTATE|AM[A-Z]{0,2}E[A-Z]{0,2}B[A-Z]{2,4}Y|AMCONSUL|USMISSION|USUN\b)\S*.*)$/,
});

/** Digits as scans leave them: O and @ for 0, l for 1, S for 5, B for 8, G for 6. */
const DIGIT = '[0-9OoØ@DIlSBGCQ]';
// 0 271831Z MAR 79
// P 251346 Z JUN 7 3
// P 2715122 AUG 93 ZDK CITE HCB 4038
// 0 15151.9Z OCT 36
// P R 2511002 JAN B3
// P @81728Z JUN 68
// _R 071816Z DEC 77|
// RØ110472 NOV 68
export const DAMAGED_DATE_TIME_GROUP = new LinePatterns({
  kind: 'dtgX',
  pattern: new RegExp(
    `^[\\W_]*(?:(?<prec>[ZOPRYQ0](?:\\s+[ZOPRQ0])?(?=[\\s°])|[PRZY](?=[0-9OØ@]{5}))[\\s°]?|[A-Z]:?\\s)?[^\\wØ@]*(?<group>(?<dd>${DIGIT} ?${DIGIT}) ?(?<hh>${DIGIT} ?${DIGIT}) ?(?<mi>${DIGIT}\\.? ?${DIGIT}) ?(?<zone>[A-Za-z275]?)\\s{0,3}(?<mon>(?:[A-Z]\\s?){2}[A-Z])[A-Z]?[.,]?\\s{0,3}(?<yy>${DIGIT} ?${DIGIT}(?: ?${DIGIT} ?${DIGIT})?)(?![0-9]))(?<junk>[A-Z|.,;])?(?:\\s+(?<ops>\\S.*?))?$`,
  ),
});

// O 271121Z 'OCT 1,6
// 0 27112IZ OCT Si
/** The year is not to be read: only where the archive's number tells it. */
export const YEARLESS_DATE_TIME_GROUP = new LinePatterns({
  kind: 'dtgX',
  begins: 'ZOPRYQo0',
  pattern: new RegExp(
    `^[\\W_]*(?<prec>[ZOPRYQo0])\\s(?<group>(?<dd>${DIGIT}{2})(?<hh>${DIGIT}{2})(?<mi>${DIGIT}{2})(?<zone>[A-Za-z27])\\s{1,3}\\W?(?<mon>[A-Z]{3})\\s{1,3}(?<yy>\\S{1,4}))\\W{0,3}$`,
  ),
});
