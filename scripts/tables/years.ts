/** First and last year of an era: "1973-79", "2000s", "1940s-", "1990s-2000s", "2022"; empty where it is open or unknown. */
export function yearsOf(era: string): { from: string; to: string } {
  const [, first = '', decade, open, last, lastDecade] = /^(\d{4})(s)?(-)?(?:(\d{4}|\d{2})(s)?)?/.exec(era) ?? [];
  if (!first) return { from: '', to: '' };
  if (last) return { from: first, to: endOf(`${first.slice(0, 4 - last.length)}${last}`, lastDecade) };
  return { from: first, to: open ? '' : endOf(first, decade) };
}

const endOf = (year: string, decade: string | undefined): string => (decade ? String(Number(year) + 9) : year);

/** The earlier of two dates of which one may be unknown. */
export const earlier = (a: string, b: string): string => (!a || !b ? a || b : a < b ? a : b);

/** The later of two dates; an open end stays open when it stands beside a known beginning. */
export const later = (a: string, b: string): string => (!a || !b ? a || b : a > b ? a : b);

interface Years {
  readonly from: string;
  readonly to: string;
}

/** Years between two periods; 0 when they meet or when one of them is not known. */
export function gapBetween(a: Years, b: Years): number {
  if (!(a.from || a.to) || !(b.from || b.to)) return 0;
  const year = (date: string, otherwise: number): number => (date ? Number(date.slice(0, 4)) : otherwise);
  return Math.max(0, year(b.from, 0) - year(a.to, 9999), year(a.from, 0) - year(b.to, 9999));
}
