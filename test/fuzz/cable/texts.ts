import fc from 'fast-check';

/** Lines in the shape of those that cables bear, ours; mutated, cut and mixed they make the texts of the property tests. */
const LINES: readonly string[] = [
  'UNCLASSIFIED',
  'CONFIDENTIAL',
  'PAGE 01 LA PAZ 03121 01 OF 02 261915Z',
  'PAGE 02        STATE  060117',
  '51',
  'ORIGIN EUR-01',
  'ACTION ARA-10',
  'INFO OCT-01 ISO-00 SS-15 /026 W',
  'NSCE-00 CIAE-00 DODE-00 /017R',
  '@INFO: MA(01) SSS(01) NSCE(00)',
  'DRAFTED BY: EUR/WE:JQDOE:JQD -- 03/30/00 7-0000',
  'APPROVED BY: D:RROE EUR:AEXAMPLE S/NIS:BSAMPLE:CSAMPLE;DSAMPLE',
  'OC/T - MR. SAMPLE (SUBST)',
  '------------------088249 061048Z /23',
  '----- 45A567 302008Z /38',
  'P 302006Z MAR 00',
  'O 131810Z AUG 74R',
  'P 2715122 AUG 93 ZDK',
  'FM AMEMBASSY LA PAZ',
  'TO SECSTATE WASHDC IMMEDIATE 4715',
  'INFO RUEHFR/AMEMBASSY PARIS PRIORITY 1234',
  'AMEMBASSY QUITO',
  'BT',
  'C O N F I D E N T I A L SECTION 1 OF 2 LA PAZ 3121',
  'UNCLAS STATE 060117',
  'EXDIS',
  'STATE FOR EUR/WE',
  'E.O. 11652: GDS',
  'E.O. 12958: DECL: 3/28/10 TAGS: PREL, MARR, FR',
  'TAGS: OVIP (SAMPLE, JANE Q.), PFOR, BL',
  'SUBJECT: A SUBJECT THAT RUNS OVER THE END OF ITS LINE AND',
  'GOES ON BELOW',
  'REF: (A) STATE 195756, (B) LA PAZ 3100 (NOTAL)',
  'CLASSIFIED BY DCM JANE DOE. REASON 1.5 (B) AND (D).',
  '1. (C - ENTIRE TEXT)',
  '1. SUMMARY: THE MINISTER SAID THAT',
  '2. (U) THE EMBASSY AGREES.',
  '3. (G) THE TEXT GOES ON',
  '8. CO ON THE TOPIC',
  'A. FIRST POINT',
  '(B) SECOND POINT',
  '-- A TICK',
  'BALKANS',
  '-------',
  'BEGIN TEXT:',
  'QUOTE',
  'UNQUOTE',
  'END SUMMARY.',
  'SAMPLE',
  'NNNN',
  '             Message Text',
  '             Message Attributes',
  'Document Number: 1976LAPAZ03121',
  'MRN: 11 JERUSALEM 0001',
  'Date/DTG: Nov 23, 2011 / 231057Z NOV 11',
  ' PREC:    ROUTINE',
  'LINE3:    R 141011Z JAN 99',
  'TEXT:',
  'INCOMING TELEGRAM Department of State',
  '81. Telegram From the Department of State to the Embassy in Samplia',
  '1. Source: Samples, Box 1.',
  'C06815000IFIED U.S. Department of State Case No. F-2017-00000 Doc No. C06815000 Date: 11/18/2020',
  '',
  '',
];

const NOISE = fc.string({ unit: fc.constantFrom(...'AZ09 .,:;()/-\t\fØ•\u00a0\u2028😀"'), maxLength: 24 });

/** A line as it is, cut, doubled, with a character put in, or joined to noise. */
const mutated = fc.tuple(fc.constantFrom(...LINES), fc.nat(60), fc.nat(5), NOISE).map(([line, at, how, noise]) => {
  if (how === 0) return line.slice(0, at);
  if (how === 1) return line.slice(0, at) + noise + line.slice(at);
  if (how === 2) return `${line}\t${noise}`;
  if (how === 3) return `${line} ${line}`;
  return line;
});

/** Texts in LF, of random and mutated lines. */
export const texts = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: mutated },
      { weight: 1, arbitrary: NOISE },
      { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
    ),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n').replace(/\r/g, ''));
