import type { LinePattern } from '../capture';

// The telegram forms before 1973 (format.md 1.10 f): labels with values beside or below them, one office a line in the
// column of actions, form words on every page.

// INCOMING TELEGRAM Department of State
export const OLD_FORM_HEAD: LinePattern = {
  kind: 'oldHead',
  pattern:
    /^\W*(?:(?<dir>INCOMING|OUTGOING)\s+TELEGRAM\b.*|Department of State\s+TELEGRAM\b.*|TELEGRAM\s+Department of State\b.*)$/di,
};

/** The labels of the incoming form of 1961-66; the value may be missing. */
export const OLD_FORM_LINES: readonly LinePattern[] = [
  // FROM: Elisabethville
  { kind: 'oldFrom', pattern: /^\W{0,3}[FP]ROM:(?:\s*(?<plad>[A-Z].*))?$/d },
  // TO: Secretary of State
  // ACTION: Secstate
  { kind: 'oldTo', pattern: /^\W{0,3}(?:TO|ACTION):(?:\s*(?<plad>\S.*))?$/d },
  // NO: 631, October 15, 6 p.m.
  { kind: 'oldNumber', pattern: /^\W{0,3}N[O0][:.](?:\s*(?<serial>\d{1,5})\b,?\s*(?<when>.*))?$/d },
  // Rec'd: October 15, 1962 1:40 p.m.
  { kind: 'oldReceived', pattern: /^\W{0,3}Rec['’]?d\s?:?(?:\s*(?<when>\S.*))?$/di },
  // Control: 11402
  { kind: 'oldControl', pattern: /^\W{0,3}Control:?(?:\s*(?<control>\d{1,6}))?$/di },
  // DATE: September 21, 4 p.m.
  { kind: 'oldDate', pattern: /^\W{0,3}DATE:(?:\s*(?<when>[A-Z][a-z]+\W{1,3}\d.*))?$/d },
  // Reference: DEPCIRTEL 505
  { kind: 'ref', pattern: /^\W{0,3}(?:Reference|Ref):\s*(?<refs>\S.*)$/d },
  // ACTION DEPARTMENT 631, INFORMATION LEOPOLDVILLE 535, USUN 387
  {
    kind: 'oldAction',
    pattern:
      /^\W{0,3}(?:ACTION|INFO(?:RMATION)?):?\s+(?<action>[A-Z][A-Z .]{2,30}\b.{0,90}\b(?:\d{1,5}|UNNUMBERED)\W{0,3}.{0,12})$/d,
  },
];

// USUN 1846, LONDON 1166,
export const OLD_FORM_MORE: LinePattern = {
  kind: 'oldAction',
  pattern:
    /^\W{0,3}(?<action>(?:[A-Z][A-Z .]{2,30} )?(?:\d{1,5}|UNNUMBERED)(?:[,;] [A-Z][A-Z .]{2,30}(?: (?:\d{1,5}|UNNUMBERED))?){0,6}[.,;]?)$/d,
};

/** What stands below a label that bears no value, by the label's kind. */
export const OLD_FORM_VALUES: Readonly<Record<string, LinePattern>> = {
  // Elisabethville
  oldFrom: { kind: 'oldFrom', pattern: /^\s*(?<plad>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})$/d },
  // Secretary of State
  oldTo: { kind: 'oldTo', pattern: /^\s*(?<plad>(?:Secretary of State|Sec\s?state|Department)\b.*)$/di },
  // 612, October 13, 5 p.m.
  oldNumber: { kind: 'oldNumber', pattern: /^\W{0,3}(?<serial>\d{1,5}),\s*(?<when>[A-Z][a-z]+\b.*)$/d },
  // October 15, 1962
  oldReceived: { kind: 'oldReceived', pattern: /^\W{0,3}(?<when>[A-Z][a-z]{2,8}\W{1,3}\d{1,2}\W{1,3}\d{4}\b.*)$/di },
  // 11402
  oldControl: { kind: 'oldControl', pattern: /^\W{0,3}(?<control>\d{3,6})$/d },
  // September 21, 4 p.m.
  oldDate: { kind: 'oldDate', pattern: /^\s*(?<when>[A-Z][a-z]+\W{1,3}\d.*)$/d },
};

/** What the form prints on every page. */
export const OLD_FORM_FURNITURE: readonly LinePattern[] = [
  // -2- 2714, April 27, 6 p.m., from Leopoldville
  {
    kind: 'oldPage',
    pattern:
      /^\W*(?<page>\d{1,2})\s?-\s*(?:#|No\.? )?\d{1,5},?\s+[A-Z][a-z]+\W{1,2}\d{1,2}\b.{0,30}\bfrom\s+[A-Z].*$/di,
  },
  // REPRODUCTION FROM THIS COPY IS
  // PROHIBITED UNLESS "UNCLASSIFIED"
  {
    kind: 'oldFoot',
    pattern:
      /^\W*(?:REPRODUCTION FROM THIS COPY\b.{0,8}|_?PROHIBITED UNLESS\W{1,4}UNCLASSIFIED\W*|PERMANENT RECORD COPY|ACTION COPY|This copy must be returned to RM\/R\b.*)$/di,
  },
];
