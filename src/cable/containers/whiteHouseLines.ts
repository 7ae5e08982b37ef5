import { LinePatterns } from '../lines/linePatterns';

// Labels of the White House copy (format.md 1.2, 1.10); they need the container around them.

//  PREC:    ROUTINE
// LINES:    R 141011Z JAN 99
//   LINE2    ZNY CCCCC ZZH
export const WHITE_HOUSE_LINE = new LinePatterns({
  kind: 'systemLabel',
  begins: 'PCLODTIS',
  pattern:
    /^\s*<?(?<key>PREC|CLASS|LINE\s?[1-4lS]|OSRI|DTG|ORIG|TO|INFO|SUB\s?J|TEXT)>?(?:\s*:|\s{2,})\s*(?<value>.*)$/,
});
// SECT:   SECTION: 01 OF 04
//  SSN   1303
export const WHITE_HOUSE_TAIL = new LinePatterns({
  kind: 'systemLabel',
  begins: 'STD',
  pattern: /^\s*<?(?<key>SECT|SSN|TOR|DIST)>?(?:\s*:|\s{2,})\s*(?<value>.*)$/,
});

//     Cable
export const WHITE_HOUSE_HEAD = new LinePatterns({ kind: 'formHead', begins: 'C', pattern: /^\s*Cable$/ });
