import { LinePatterns } from '../lines/linePatterns';

// Labels that other systems put around a telegram: the White House, CIA
// (format.md 1.2, 1.10). Each needs its own container around it.

//  PREC:    ROUTINE
// LINES:    R 141011Z JAN 99
//   LINE2    ZNY CCCCC ZZH
export const WHITE_HOUSE_LINE = new LinePatterns({
  kind: 'nscKey',
  begins: 'PCLODTIS',
  pattern:
    /^\s*<?(?<key>PREC|CLASS|LINE\s?[1-4lS]|OSRI|DTG|ORIG|TO|INFO|SUB\s?J|TEXT)>?(?:\s*:|\s{2,})\s*(?<value>.*)$/,
});
// SECT:   SECTION: 01 OF 04
//  SSN   1303
export const WHITE_HOUSE_TAIL = new LinePatterns({
  kind: 'nscTail',
  begins: 'STD',
  pattern: /^\s*<?(?<key>SECT|SSN|TOR|DIST)>?(?:\s*:|\s{2,})\s*(?<value>.*)$/,
});

//     Cable
export const WHITE_HOUSE_HEAD = new LinePatterns({ kind: 'nscHead', begins: 'C', pattern: /^\s*Cable$/ });

// DOCUMENT_ID: 9709752
export const CIA_LINE = new LinePatterns({
  kind: 'ciaKey',
  begins: 'DIPSOTM',
  holds: ':',
  pattern:
    /^\s*(?<key>DOCUMENT_ID|INQNO|DOCNO|PRODUCER|SOURCE|DOCTYPE|DOR|TOR|DOCPREC|ORIGDATE|M[HF][A-Z]{2}O|DOCCLASS)\s*:\s*(?<value>.*)$/,
});
