import { STATION } from '../words/addresses';
import { CLASSIFICATION } from '../words/levels';
import { DIGITS, LinePatterns } from './linePatterns';

// Page furniture of the Department's copies (format.md 1.4 banner, page, pageTail, cxPage).

// CONFIDENTIAL
// LIMITED OFFICIAL USE        POSS DUPE
// CONFIDENTIAL___
// UNCLASSIFIED                             3
export const BANNER = new LinePatterns({
  kind: 'banner',
  begins: 'UCTSL',
  pattern: new RegExp(`^[\\W_]*(?<cls>${CLASSIFICATION})(?:\\s+(?<dupe>POSS DUPE)|\\s{3,}\\d{1,2})?[\\W_]*$`),
});

export const PAGE_LINES = new LinePatterns(
  // PAGE 01 KIGALI 00370 01 OF 03 011127Z
  // PAGE 01   LA PAZ 01684 01 OF 05 261850Z POSS DUPE
  {
    kind: 'page',
    begins: 'P',
    holds: '0',
    pattern: new RegExp(
      `^\\W{0,2}PAGE\\s+(?<page>\\d{1,3})(?:\\s+(?<station>${STATION})\\s+(?<serial>\\d{4,6})(?:\\s+(?<series>(?:TOSEC|SECTO)\\s+\\d{4,6}))?(?:\\s+(?<part>\\d{1,2})\\s+OF\\s+(?<parts>\\d{1,2}))?(?:\\s+(?<time>\\d{6}Z))?(?:\\s+(?<dupe>POSS DUPE))?)?$`,
    ),
  },
  // ~PAGE 0		STATE	060269	302006z
  // PAGE 01 KIGALI 03188 O1 OF C4 3006012
  // PAGE 01 BUCHAR 07545 161520-
  {
    kind: 'pageX',
    begins: 'P',
    pattern:
      /^\W{0,2}PA[GC]E\s+(?<page>[0-9OIlDG]{1,3})\s+(?<station>[A-Z]+(?:[ .'-][A-Z]+)*)\s+(?<serial>[0-9ODØ]{4,6}\b\W{0,2})(?:\s+(?<part>[0-9OIlC]{1,2})\s+[O0]F\s+(?<parts>[0-9OIlC]{1,2}))?(?:\s+(?<time>\d[0-9OØ]{5}[A-Za-z27]?)\W?)?$/i,
  },
  // PAGE @1 OTTAWA S1813 @817985Z Ct pte \
  // PAGE ®Y LONDON 16017-~181340Z
  // PAGE Ot LONDON 20083 9723522 — “, . =
  // the time must be there: it tells the line from prose
  {
    kind: 'pageX',
    begins: 'P',
    pattern:
      /^\W{0,2}PA[GC]E\s+(?<page>[^\s.,]{1,3})[\s-]{1,3}(?<station>[A-Z]{4,}(?: [A-Z]+){0,2})\s+(?=\S?\d)(?<serial>[$@S]?[0-9OØ@D]{3,6})[\s.~-]{1,4}(?<time>[0-9OØ@]{6}[0-9Z]?[A-Z]?)(?:\s+(?<junk>\S.{0,23}))?$/,
  },
  // SAMPLETOWN 00000123  001.2 OF 003
  {
    kind: 'cxPage',
    holds: '0',
    ends: DIGITS,
    pattern: new RegExp(
      `^\\s*(?<station>${STATION})\\s+(?<serial>\\d{8})\\s+(?<part>\\d{3})(?:\\.(?<sub>\\d))?\\s+OF\\s+(?<parts>\\d{3})$`,
    ),
  },
  // MOSCOW 13169 01 OF 02 301754Z
  {
    kind: 'pageTail',
    holds: '0',
    ends: 'Z',
    pattern: new RegExp(
      `^\\s*(?<station>${STATION})\\s+(?<serial>\\d{4,6})\\s+(?<part>\\d{2})\\s+OF\\s+(?<parts>\\d{2})\\s+(?<time>\\d{6}Z)$`,
    ),
  },
);

// STATE 042975, where a bare "PAGE 01" stands just before
export const PAGE_TAIL = new LinePatterns({
  kind: 'pageTail',
  holds: '0',
  ends: `${DIGITS}Z`,
  pattern: new RegExp(
    `^\\s*(?!DECLASS|NND|\\S+ WASH)(?<station>${STATION})\\s+(?<serial>\\d{4,6})(?:\\s+(?<part>\\d{2})\\s+OF\\s+(?<parts>\\d{2}))?(?:\\s+(?<time>\\d{6}Z))?$`,
  ),
});

// PAGE TWO RUESUA 264
export const TORN_TAPE_PAGE = new LinePatterns({
  kind: 'page',
  begins: 'P',
  holds: '0',
  pattern:
    /^\s*PAGE\s+(?<page>TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN)\s+(?<ri>R[A-Z]{3,7})\s+(?<serial>\d{1,4}[A-Z]?)\b.*$/,
});
