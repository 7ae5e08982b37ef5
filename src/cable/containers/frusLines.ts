import { DIGITS, LinePatterns } from '../lines/linePatterns';

// The edited prints of "Foreign Relations of the United States" (format.md 1.10 g): title, place and date, the telegram
// with its own number in front, the surname, and notes that are numbered like paragraphs.

// 81. Telegram From the Department of State to the Embassy in Samplia
// 70. Telegram 5026 From the Embassy in Samplia to the Department of State,
export const FRUS_HEAD = new LinePatterns({
  kind: 'title',
  begins: DIGITS,
  holds: '0.a',
  pattern:
    /^\s*(?<doc>\d{1,4})\.\s+(?<type>Telegram|Airgram|Circular Telegram|Message)(?:\s+(?<serial>[A-Z]{0,3}-?\d+))?\s+From\s+(?<from>\S.*?)(?:\s+to\s+(?<to>\S.*?))?(?:,\s+(?<date>[A-Z][a-z]+ \d{1,2}, \d{4}.*))?$/,
});

// The Acting Secretary of State to the Embassy in Samplia
// The Consul General at Sampletown (
/** Volumes before 1955; only above a place and a date. */
export const FRUS_OLDER_HEAD = new LinePatterns({
  kind: 'title',
  begins: 'T',
  holds: 'a',
  pattern:
    /^\s*(?<from>The (?:Acting |Under |Deputy )?(?:Secretary|Ambassador|Minister|Charg[eé]|Consul|Vice Consul|Counselor|United States|Department|Political|Commissioner|Representative|Assistant|American)\b.*)$/,
});

// Washington, April 12, 1955—6:50 p.m.
// [Washington,] May 15, 1943.
// Bonn, February 22, 1967, 1915Z.
// May 26, 1971, 2123Z
/** Tried on a line with the next ones joined to it: the print wraps anywhere. */
export const FRUS_PLACE_DATE =
  /^\[?(?:(?<place>\p{Lu}[\p{L}.'’-]{1,20}(?: \p{L}[\p{L}.'’-]{0,20}){0,3}) ?,?\]? ?,? )?(?<date>[A-Z][a-z]{2,8} \d{1,2}, ?\d{4})(?: ?[,—–-]{1,2} ?(?<time>\d{1,2}(?::\d{2})? ?[ap]\. ?m\.|noon|midnight|\d{4}Z))?\.?\d?$/u;

/** The place in front of a date. */
// Washington, April 12, 1955
export const FRUS_PLACE = new LinePatterns({
  kind: 'dateline',
  pattern: /^\s*\[?(?<place>\p{Lu}[\p{L}.'’ -]{1,40}?) ?(?:,|$)/u,
});

// secret us urgent
// [confidential]
export const FRUS_MARK = new LinePatterns({
  kind: 'marking',
  pattern:
    /^\s*\[?(?:(?<cls>top secret|secret|confidential|restricted|unclassified)\b[\s,;—–-]{0,4})?(?:(?:us urgent|operational|immediate|priority|niact|urgent|eyes only|plain|\[?extracts?\]?|no distribution)[\s,;—–-]{0,4}){0,4}\]?$/i,
});

// Department of State TELEGRAM 5026 P R 041540Z JUN 69
// ACTION:
// amembassy ALGIERS PRIORITY
/** Later volumes print the form with its addressees; the title says who wrote to whom. */
export const FRUS_ADDRESS = new LinePatterns({
  kind: 'noise',
  pattern:
    /^\s*(?:(?:Department of State\s+)?TELEGRAM\b.{0,80}|(?:FM|TO|INFO|ACTION)\s?:?|(?:AM(?:EMBASSY|CONSUL)|USMISSION|SECSTATE|USUN|USINT)\b.{0,60}|[A-Z]{3,}(?: [A-Z]+)? \d{3,6})$/i,
});

// 397. Embtel 437.2 Department concurs your recommendation
/** The telegram's own number runs into its first sentence. */
export const FRUS_NUMBER = new LinePatterns({
  kind: 'text',
  begins: DIGITS,
  holds: '.',
  pattern: /^\s*(?<telegram>\d{1,6})\.\s+(?!\d{1,2}\.\s)\S/,
});

// 9817. DISTO. Subject: Talks with the Minister. Ref: State 178919.
export const FRUS_LABELS = /^\s*(?:\d{1,6}\. )?.{0,40}\bSubj(?:ect)?:.{1,280}$/;

// Dulles
// Kermit Sample, Jr.
export const FRUS_SIGNED = new LinePatterns({
  kind: 'signed',
  pattern:
    /^\s*(?!Summary|Comment|Conclusion|Discussion|Recommendation|Background|Introduction|General)(?<name>\p{Lu}[\p{L}.'’-]{1,20}(?:,? \p{Lu}[\p{L}.'’-]{0,20}){0,3})$/u,
});

export const FRUS_NOTES = new LinePatterns(
  // 1. Source: National Archives, RG 59, Central Files 1967–69. Secret; Priority.
  {
    kind: 'sourceNote',
    begins: DIGITS,
    holds: ':',
    pattern:
      /^\s*\d{1,3}\.?\s+Source:\s*(?<source>(?:[^.]|\.(?! (?:Top |Secret|Confid|Limited|Official|Unclass)))*(?:\. (?<cls>Top Secret|Secret|Confidential|Limited Official Use|Unclassified)\b)?.*)$/,
  },
  // 501.BB/9–848: Telegram
  // 740.0011 PW (Peace)/12–2749: Circular telegram
  {
    kind: 'sourceNote',
    begins: DIGITS,
    holds: './',
    pattern: /^\s*(?<file>\d{3}\.[\dA-Z.]{1,10}(?: [\w() .-]{1,30}?)?\/\d{1,4}(?:[–-]\d{2,5})?)(?::\s*(?<type>\S.*))?$/,
  },
);
