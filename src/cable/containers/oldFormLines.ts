import { DIGITS, LinePatterns } from '../lines/linePatterns';

// The telegram forms before 1973 (format.md 1.10 f): labels with values beside or below them, one office a line in the
// column of actions, form words on every page.

// INCOMING TELEGRAM Department of State
export const OLD_FORM_HEAD = new LinePatterns({
  kind: 'formHead',
  begins: 'IODT',
  pattern:
    /^\W*(?:(?<dir>INCOMING|OUTGOING)\s+TELEGRAM\b.*|Department of State\s+TELEGRAM\b.*|TELEGRAM\s+Department of State\b.*)$/i,
});

/** A label of the form, and what stands below it where no value stands beside it. */
export interface FormLabel {
  readonly beside: LinePatterns;
  readonly below?: LinePatterns;
  /** No letter has such a label: it tells the form where the head is lost. */
  readonly own?: true;
}

/** The labels of the incoming form of 1961-66; the value may be missing. */
export const OLD_FORM_LABELS: readonly FormLabel[] = [
  {
    // FROM: Elisabethville
    beside: new LinePatterns({
      kind: 'fm',
      begins: 'FP',
      holds: ':',
      pattern: /^\W{0,3}[FP]ROM:(?:\s*(?<plad>[A-Z].*))?$/,
    }),
    // Elisabethville
    below: new LinePatterns({ kind: 'fm', pattern: /^\s*(?<plad>[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})$/ }),
  },
  {
    // TO: Secretary of State
    // ACTION: Secstate
    beside: new LinePatterns({
      kind: 'to',
      begins: 'TA',
      holds: ':',
      pattern: /^\W{0,3}(?:TO|ACTION):(?:\s*(?<plad>\S.*))?$/,
    }),
    // Secretary of State
    below: new LinePatterns({
      kind: 'to',
      pattern: /^\s*(?<plad>(?:Secretary of State|Sec\s?state|Department)\b.*)$/i,
    }),
  },
  {
    // NO: 631, October 15, 6 p.m.
    beside: new LinePatterns({
      kind: 'mrn',
      begins: 'N',
      pattern: /^\W{0,3}N[O0][:.](?:\s*(?<serial>\d{1,5})\b,?\s*(?<when>.*))?$/,
    }),
    // 612, October 13, 5 p.m.
    below: new LinePatterns({ kind: 'mrn', pattern: /^\W{0,3}(?<serial>\d{1,5}),\s*(?<when>[A-Z][a-z]+\b.*)$/ }),
    own: true,
  },
  {
    // Rec'd: October 15, 1962 1:40 p.m.
    beside: new LinePatterns({
      kind: 'systemLabel',
      begins: 'R',
      pattern: /^\W{0,3}Rec['’]?d\s?:?(?:\s*(?<when>\S.*))?$/i,
    }),
    // October 15, 1962
    below: new LinePatterns({
      kind: 'systemValue',
      pattern: /^\W{0,3}(?<when>[A-Z][a-z]{2,8}\W{1,3}\d{1,2}\W{1,3}\d{4}\b.*)$/i,
    }),
    own: true,
  },
  {
    // Control: 11402
    beside: new LinePatterns({
      kind: 'systemLabel',
      begins: 'C',
      pattern: /^\W{0,3}Control:?(?:\s*(?<control>\d{1,6}))?$/i,
    }),
    // 11402
    below: new LinePatterns({ kind: 'systemValue', pattern: /^\W{0,3}(?<control>\d{3,6})$/ }),
    own: true,
  },
  {
    // DATE: September 21, 4 p.m.
    beside: new LinePatterns({
      kind: 'systemLabel',
      begins: 'D',
      holds: ':',
      pattern: /^\W{0,3}DATE:(?:\s*(?<when>[A-Z][a-z]+\W{1,3}\d.*))?$/,
    }),
    // September 21, 4 p.m.
    below: new LinePatterns({ kind: 'systemValue', pattern: /^\s*(?<when>[A-Z][a-z]+\W{1,3}\d.*)$/ }),
  },
];

// Reference: DEPCIRTEL 505
export const OLD_FORM_REFERENCE = new LinePatterns({
  kind: 'ref',
  begins: 'R',
  holds: ':',
  pattern: /^\W{0,3}(?:Reference|Ref):\s*(?<refs>\S.*)$/,
});

// ACTION DEPARTMENT 631, INFORMATION LEOPOLDVILLE 535, USUN 387
/** The first line of the text names who acts and who is informed. */
export const OLD_FORM_INFORMED = new LinePatterns({
  kind: 'info',
  begins: 'AI',
  pattern:
    /^\W{0,3}(?:ACTION|INFO(?:RMATION)?):?\s+(?<numbered>[A-Z][A-Z .]{2,30}\b.{0,90}\b(?:\d{1,5}|UNNUMBERED)\W{0,3}.{0,12})$/,
});

// USUN 1846, LONDON 1166,
export const OLD_FORM_MORE = new LinePatterns({
  kind: 'info',
  pattern:
    /^\W{0,3}(?<numbered>(?:[A-Z][A-Z .]{2,30} )?(?:\d{1,5}|UNNUMBERED)(?:[,;] [A-Z][A-Z .]{2,30}(?: (?:\d{1,5}|UNNUMBERED))?){0,6}[.,;]?)$/,
});

/** What the form prints on every page. */
export const OLD_FORM_FURNITURE = new LinePatterns(
  // -2- 2714, April 27, 6 p.m., from Leopoldville
  {
    kind: 'pageNo',
    begins: DIGITS,
    holds: '-',
    pattern: /^\W*(?<page>\d{1,2})\s?-\s*(?:#|No\.? )?\d{1,5},?\s+[A-Z][a-z]+\W{1,2}\d{1,2}\b.{0,30}\bfrom\s+[A-Z].*$/i,
  },
  // REPRODUCTION FROM THIS COPY IS
  // PROHIBITED UNLESS "UNCLASSIFIED"
  {
    kind: 'oldFoot',
    begins: 'RPAT',
    pattern:
      /^\W*(?:REPRODUCTION FROM THIS COPY\b.{0,8}|_?PROHIBITED UNLESS\W{1,4}UNCLASSIFIED\W*|PERMANENT RECORD COPY|ACTION COPY|This copy must be returned to RM\/R\b.*)$/i,
  },
);
