import { LinePatterns } from './linePatterns';

// Zone X: the format lines of ACP 127 and JANAP 128 (format.md 1.3). Safe anywhere: no prose begins like this.

export const TRANSMISSION_LINES = new LinePatterns(
  // VZCZCXYZ0001
  { kind: 'fl1', begins: 'VZ', holds: '0', pattern: /^\s*V?ZCZC(?<channel>[A-Z]{3})(?<csn>\d{3,4})\b/ },
  // PP RUEHFR RUEHNO
  {
    kind: 'fl2',
    begins: 'ZOPRY',
    pattern: /^\s*(?<prec>ZZ|OO|PP|RR|YY)\s+(?<ri>[QRU][A-Z]{3,7}(?:\s+[QRU][A-Z]{3,7})*)$/,
  },
  // DE RUEHC #0269/01 0902006
  // DE RUESUA 264 14/1740Z
  {
    kind: 'fl3',
    begins: 'D',
    pattern:
      /^\s*DE\s+(?<ri>[QRU][A-Z]{3,7})\s+#?(?<ssn>\d{1,4}[A-Z]?)(?:\/(?<section>\d{2}))?(?:\s+(?<julian>\d{3})(?<hhmm>\d{4})|\s+(?<day>\d{2})\/(?<time>\d{4})Z)?$/,
  },
  // ZNY CCCCC ZZH
  {
    kind: 'fl4',
    begins: 'Z',
    pattern:
      /^\s*ZN(?<secure>[RY])\s+(?<code>[UECSTRABFOX]{5})(?:\/(?<special>[A-Z]{5}))?(?<ops>(?:\s+Z[A-Z]{2}\d?)*)$/,
  },
  // RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.
  {
    kind: 'janap',
    begins: 'LZOPRYW',
    holds: '-0',
    pattern:
      /^\s*(?:LINE\s?[1l]\s*:?\s*)?(?<prec>[ZOPRYW])(?<lmf>[A-Z]{2})(?<cls>[UCSTERABM])(?<cic>[A-Z]{4})\s+(?<osri>[QRU][A-Z]{6})(?<ssn>\d{4})\s+(?<julian>\d{3})(?<hhmm>\d{4})-(?<cls4>[UCSTERABM]{4})(?:--|—)(?<ri>[QRU][A-Z]{3,7}(?:\s+[QRU][A-Z]{3,7})*)\.?$/,
  },
  // BT
  { kind: 'bt', begins: 'B', pattern: /^\s*BT$/ },
  // #0269
  { kind: 'eomCheck', begins: '#', pattern: /^\s*#(?<ssn>\d{4})$/ },
  // NNNNMAFVVZCZ
  { kind: 'nnnn', begins: 'N', pattern: /^\s*(?:N{3,4}(?:MAFVVZCZ)?|NMAFVVZCZ)$/ },
);
