/** Countries that took the place of another, by the first whole year in which they were there. */
const NEW: Readonly<Record<number, readonly string[]>> = {
  1992: [
    'Armenia',
    'Azerbaijan',
    'Belarus',
    'Bosnia and Herzegovina',
    'Croatia',
    'Georgia',
    'Kazakhstan',
    'Kyrgyzstan',
    'Macedonia',
    'Moldova',
    'Russia',
    'Slovenia',
    'Tajikistan',
    'Turkmenistan',
    'Ukraine',
    'Uzbekistan',
  ],
  1993: ['Czech Republic', 'Slovakia'],
  2006: ['Serbia', 'Montenegro'],
  2008: ['Kosovo'],
};

const SINCE = new Map(
  Object.entries(NEW).flatMap(([year, countries]) => countries.map((country) => [country, Number(year)] as const)),
);

/** The country of a post, or null where the list of posts, which has today's names, has one that was not there yet. */
export function countryAt(country: string | null, date: string | null): string | null {
  const since = country ? SINCE.get(country) : undefined;
  return since && date && Number(date.slice(0, 4)) < since ? null : country;
}
