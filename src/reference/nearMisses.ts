import type { CodeKind, Entry } from './entry';
import { byMerit, isSeen } from './merit';
import type { Shelf } from './shelf';

/** Shorter codes have too many neighbours to say anything; of distribution codes, a list of some hundred, three letters do. */
const SHORTEST = 4;
const SHORTEST_OF: Partial<Record<CodeKind, number>> = { distribution: 3 };
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
  const shortest = SHORTEST_OF[kind] ?? SHORTEST;
  if (printed.length < shortest || shelf.entriesOf(kind, code).length) return [];
  const near = shelf
    .codesOf(kind)
    .flatMap((other) => {
      const step = stepBetween(printed, lettersOf(other), shortest);
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
const STEPS = { sameLetters: 0, alike: 1, lostOrAdded: 2, changed: 3, twoAlike: 4 } as const;

/** How one code may have become the other; null when too many letters differ, or the other is too short to be sure of. */
function stepBetween(printed: string, listed: string, shortest: number): number | null {
  const longer = Math.max(printed.length, listed.length);
  if (listed.length < shortest || longer - Math.min(printed.length, listed.length) > 1) return null;
  if (printed === listed) return STEPS.sameLetters;
  if (printed.length === listed.length) return changedStep(printed, listed);
  let first = 0;
  while (printed[first] === listed[first]) first++;
  const [a, b] = [printed.slice(first), listed.slice(first)];
  return longer > SHORTEST && (a.slice(1) === b || a === b.slice(1)) ? STEPS.lostOrAdded : null;
}

/** One letter taken for another, or of four and more two that look alike: DOFF is DODE misread. */
function changedStep(printed: string, listed: string): number | null {
  const changed = [...printed].flatMap((letter, i) =>
    letter === listed[i] ? [] : [[letter, listed[i] ?? ''] as const],
  );
  const areAlike = changed.every(([a, b]) => isAlike(a, b));
  if (changed.length === 1) return areAlike ? STEPS.alike : printed.length >= SHORTEST_CHANGED ? STEPS.changed : null;
  return changed.length === 2 && areAlike && printed.length >= SHORTEST ? STEPS.twoAlike : null;
}

/** Letters and figures that scans take for one another: ACOA for ACDA, NBAE for NSAE, EIRD for ETRD. */
const ALIKE = [
  '0OQDC',
  '1ILJT',
  '2Z',
  '5S',
  '6G',
  '8BS',
  'AO',
  'BR',
  'CE',
  'CG',
  'EF',
  'EI',
  'FT',
  'HN',
  'HR',
  'MN',
  'PR',
  'UV',
  'VY',
];

const isAlike = (a: string, b: string): boolean => ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
