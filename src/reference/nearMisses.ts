import type { CodeKind, Entry } from './entry';
import { byMerit, isSeen } from './merit';
import type { Shelf } from './shelf';

/** Shorter codes have too many neighbours to say anything. */
const SHORTEST = 4;
/** Of four letters, any other one gives another code. */
const SHORTEST_CHANGED = 5;
/** Where more codes are as near, none of them is told. */
const MOST = 2;

/**
 * Entries whose code a scan may have made into one that no table has: a letter taken for another, lost, doubled or added.
 * They are guesses for an eye to compare with the print, never meanings of the code: empty when the code has an entry, is
 * shorter than four letters, or has more than two neighbours. Only entries of the cable's own time count, and those without
 * years. Four letters are enough where a scan takes one for the other, five where one is any other.
 * @param date the cable's own date; without it only entries without years count
 */
export function nearMisses(shelf: Shelf, code: string, kind: CodeKind, date: string | null): readonly Entry[] {
  const printed = lettersOf(code);
  if (printed.length < SHORTEST || shelf.entriesOf(kind, code).length) return [];
  const near = shelf
    .codesOf(kind)
    .flatMap((other) => {
      const step = stepBetween(printed, lettersOf(other));
      const [best] = step === null ? [] : byMerit(shelf.entriesOf(kind, other), date).filter((one) => isOf(one, date));
      return best && step !== null ? [{ best, step }] : [];
    })
    .sort((a, b) => a.step - b.step);
  const nearest = near.filter(({ step }) => step === near[0]?.step).map(({ best }) => best);
  return nearest.length <= MOST ? nearest : [];
}

const isOf = (entry: Entry, date: string | null): boolean =>
  entry.period === null || (date !== null && isSeen(entry, date));

/** What a scan adds and loses first: blanks, points, apostrophes. */
const lettersOf = (code: string): string => code.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/** From the likeliest slip of a scan to the least likely. */
const STEPS = { sameLetters: 0, alike: 1, lostOrAdded: 2, changed: 3 } as const;

/** How one code may have become the other; null when more than one letter differs, or the other is too short to be sure of. */
function stepBetween(printed: string, listed: string): number | null {
  const longer = Math.max(printed.length, listed.length);
  if (listed.length < SHORTEST || longer - Math.min(printed.length, listed.length) > 1) return null;
  if (printed === listed) return STEPS.sameLetters;
  let first = 0;
  while (printed[first] === listed[first]) first++;
  const [a, b] = [printed.slice(first), listed.slice(first)];
  if (a.length === b.length) {
    if (a.slice(1) !== b.slice(1)) return null;
    if (isAlike(a[0] ?? '', b[0] ?? '')) return STEPS.alike;
    return printed.length >= SHORTEST_CHANGED ? STEPS.changed : null;
  }
  return a.slice(1) === b || a === b.slice(1) ? STEPS.lostOrAdded : null;
}

/** Letters and figures that scans take for one another: ACOA for ACDA, NBAE for NSAE, EIRD for ETRD. */
const ALIKE = [
  '0OQDC',
  '1ILJT',
  '2Z',
  '5S',
  '6G',
  '8BS',
  'BR',
  'CE',
  'CG',
  'EF',
  'FT',
  'HN',
  'HR',
  'MN',
  'PR',
  'UV',
  'VY',
];

const isAlike = (a: string, b: string): boolean => ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
