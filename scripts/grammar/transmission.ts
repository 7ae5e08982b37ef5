// Zone X: the format lines of ACP 127 and JANAP 128 (format.md 1.3). No prose begins like these.
import { match, type Rule, rx, sequence } from './rule';
import { INDENT, ROUTING } from './shapes';

export const formatLines: readonly Rule[] = [
  match(
    'RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.',
    sequence(
      rx`(?<precedence>[ZOPRYW])(?<signal>[A-Z]{3}[A-Z]{4})\s+(?<routing>[QRU][A-Z]{6})(?<serial>\d{4})\s`,
      rx`(?<dateTimeGroup>\d{7})-(?<signal>[A-Z]{4})(?:--|—)(?<routing>[QRU][A-Z]{3,7})`,
    ),
  ),
  match('ZNY CCCCC ZZH', rx`(?<![A-Z])(?<label>ZN[RY])\s(?<signal>[A-Z]{5}(?:/[A-Z]{5})?)(?<signals>[A-Z0-9 ]*)`),
];

/** ZZH, ZNZL, ZFF6 */
export const signals: readonly Rule[] = [match('ZDS ZZH', rx`(?<![A-Z])(?<signal>Z[A-Z]{2,3}\d?)(?![A-Z])`)];

export const transmission: readonly Rule[] = [
  match(
    'RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.',
    rx`${INDENT}(?<formatLines>[ZOPRYW][A-Z]{7}\s[QRU][A-Z]{6}\d{4}\s\d{7}-.*)`,
  ),
  match('VZCZCXYZ0001', rx`${INDENT}V?ZCZC[A-Z]{3}\d{3,4}`, 'end'),
  match(
    'PP RUEHFR RUEHNO',
    rx`${INDENT}(?<precedence>ZZ|OO|PP|RR|YY)\s+(?<routingList>[QRU][A-Z]{3,7}(?:\s+[QRU][A-Z ]*)?)$`,
  ),
  match(
    'DE RUEHC #0269/01 0902006',
    rx`${INDENT}(?<label>DE)\s+(?<routing>${ROUTING})\s+#?(?<serial>\d{1,4}[A-Z]?(?:/\d\d)?)(?:\s+(?<dateTimeGroup>\d{7}|\d\d/\d{4}Z))?\s*$`,
  ),
  match('ZNY CCCCC ZZH', rx`${INDENT}(?<formatLines>ZN[RY]\s[A-Z]{5}(?:/[A-Z]{5})?[A-Z0-9 ]*)$`),
  match('BT', rx`${INDENT}BT\s*$`, 'end'),
  match('#0269', rx`${INDENT}#\d{4}\s*$`, 'end'),
  match('NNNNMAFVVZCZ', rx`${INDENT}(?:N{3,4}(?:MAFVVZCZ)?|NMAFVVZCZ)\s*$`, 'end'),
  match('<< END OF DOCUMENT >>', rx`(?i)${INDENT}<{0,2}\s?END\sOF\sDOCUMENT\s?>{0,2}\s*$`, 'end'),
];

export const routingList: readonly Rule[] = [match('RUEHFR RUEHNO', rx`(?<routing>${ROUTING})`)];
