// Names, years and sources in one form each.

/** Blanks folded, no full stop at the end. */
export const fold = (text) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<![A-Z.])\.$/, '')
    .trim();

/** "1973-79" to 1973 and 1979, "2000s" to 2000 and 2009, "1940s-" to 1940 and open. */
export function yearsOf(era) {
  const decade = /^(\d{3}0)s(-)?(?:(\d{4})|(\d{3}0)s)?$/.exec(era);
  if (decade)
    return {
      from: decade[1],
      to: decade[3] ?? (decade[4] ? String(Number(decade[4]) + 9) : decade[2] ? '' : String(Number(decade[1]) + 9)),
    };
  const range = /^(\d{4})(?:-(\d{4}|\d{2})?)?/.exec(era);
  if (!range) return { from: '', to: '' };
  const to = range[2]
    ? range[2].length === 2
      ? range[1].slice(0, 2) + range[2]
      : range[2]
    : era.includes('-')
      ? ''
      : range[1];
  return { from: range[1], to };
}

/** Short names for where a fact comes from; places inside a repository say little to a reader. */
const SHORT = [
  [/^HistoryAtState\/administrative-timeline\S*\[([\d-]+)[^\]]*\].*$/, 'Department timeline $1'],
  [/^HistoryAtState\/administrative-timeline.*$/, 'Department timeline'],
  [/^HistoryAtState\/pocom.*$/, 'Principal Officers of the Department'],
  [/^HistoryAtState\/people.*\((frus[\w-]+)\).*$/, 'FRUS $1'],
  [/^HistoryAtState\/gsh$/, 'Office of the Historian, list of posts'],
  [/^FRUS terms (frus\w[\w-]*).*$/, 'FRUS $1'],
  [/^(frus\d[\w-]*).*$/, 'FRUS $1'],
  [/^frus-terms-historylab.*$/, 'FRUS lists of abbreviations'],
  [/^TAGS manual 1974.*$/, 'TAGS handbook of 1974'],
  [/^5 FAH-3 H-011\.1.*$/, '5 FAH-3 H-011'],
  [/^FIPS 10-4.*$/, 'FIPS 10-4'],
  [/^ACP 117.*$/, 'ACP 117 (2010, 2014)'],
  [/^attested: .*$/, 'seen in cables of 1973-79'],
  [/^public code list.*$/, 'public code list'],
  [/^.*GitHub index.*$/, 'public code list'],
  [/^.*WikiLeaks PlusD.*$/, 'public list of TAGS'],
  [/^(.*) \(UNT eot2008 web archive\)$/, '$1'],
  [/^leuc\/ACP-127.*$/, 'research on TAGS'],
  [/^offices\.tsv [^:]*: (.*)$/, '$1'],
  [/^STATE 060269.*$|^seed.*$|^State FOIA.*$|^datahoarder.*$/, 'seen in released cables'],
  [/^stem matches .*$/, 'by the shape of the code'],
];

/** Distinct short sources, five at most. */
export function sourceList(printed) {
  const parts = printed
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part && !part.startsWith('['));
  const short = parts.map((part) => {
    const known = SHORT.find(([pattern]) => pattern.test(part));
    const once = known ? part.replace(known[0], known[1]) : part;
    return /^frus\d/.test(once) ? `FRUS ${once}` : once;
  });
  return [...new Set(short)].map((source) => source.replace('FRUS frus', 'FRUS ')).slice(0, 5);
}
