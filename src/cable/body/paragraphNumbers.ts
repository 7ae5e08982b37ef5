import { distance } from 'fastest-levenshtein';
import type { Candidate } from './numberCandidates';

/** What the sequence made of a candidate: 1 is a paragraph, 2 an item of a list inside one. */
export type Numbered = ReadonlyMap<number, 1 | 2>;

/** How far the sequence looks ahead; constant, so that time stays linear. */
const AHEAD = 48;

/**
 * Chooses the paragraphs by their sequence, the strongest evidence (format.md 2.4): each number is the one before plus one;
 * a list inside a paragraph restarts at 1 and the outer number goes on after it (trap 11); what fits nowhere is text.
 */
export function chooseNumbered(candidates: readonly Candidate[]): Numbered {
  const chosen = new Map<number, 1 | 2>();
  let outer = 0;
  let inner = 0;
  let row = 0; // rows are counted through all paragraphs of a report
  candidates.forEach((candidate, i) => {
    const level = isRow(candidate, outer, inner, row) ? 2 : levelOf(candidates, i, outer, inner);
    if (!level) return;
    chosen.set(candidate.at, level);
    if (level === 2) inner = candidate.number;
    else [outer, inner] = [candidate.number, 0];
    if (level === 2 && (candidate.row || row > 0)) row = candidate.number;
  });
  return chosen;
}

/** A row of the paragraph's table, or a line between rows that has the next number and no figures. */
function isRow({ number, row }: Candidate, outer: number, inner: number, last: number): boolean {
  if (!outer) return false;
  return row
    ? number === 1 || number === inner + 1 || number === last + 1
    : last > 1 && number === last + 1 && number !== outer + 1;
}

function levelOf(candidates: readonly Candidate[], i: number, outer: number, inner: number): 0 | 1 | 2 {
  const candidate = candidates[i];
  if (!candidate) return 0;
  const { number, strength } = candidate;
  const ahead = candidates.slice(i + 1, i + AHEAD);
  if (candidate.bare) return number === outer + 1 && goesOn(ahead, number) ? 1 : 0;
  if (candidate.lettered) return number === outer || number === outer + 1 ? 1 : 0;
  if (number <= outer && isReprint(candidates, i)) return 1;
  const fitsInner = inner > 0 && number === inner + 1;
  const fitsOuter = number === outer + 1;
  if (fitsInner && fitsOuter) return comesAgain(ahead, number) ? 2 : 1;
  if (fitsOuter) return strength < 1 && hasStronger(ahead, candidate) ? 0 : 1;
  if (fitsInner) return 2;
  if (number === 1 && outer > 0) return opensList(ahead, outer) ? 2 : restarts(ahead, strength) ? 1 : 0;
  return jumps(ahead, candidate, outer) ? 1 : 0;
}

/** One of the next numbers is this one's successor. */
const goesOn = (ahead: readonly Candidate[], number: number): boolean =>
  ahead.slice(0, 3).some((c) => !c.bare && c.number === number + 1);

/** A page that was scanned twice gives its paragraphs twice, in nearly the same letters. */
function isReprint(candidates: readonly Candidate[], i: number): boolean {
  const { number, letters } = candidates[i] ?? { number: 0, letters: '' };
  const before = candidates.slice(Math.max(0, i - AHEAD), i);
  return (
    letters.length > 8 && before.some((c) => c.number === number && distance(c.letters, letters) <= letters.length / 3)
  );
}

/** The same number stands again before its successor: this one is the list's. */
function comesAgain(ahead: readonly Candidate[], number: number): boolean {
  const next = ahead.find((c) => c.number === number || c.number === number + 1);
  return next?.number === number && ahead.some((c) => c.number === number + 1);
}

/** A better line with the same number follows before its successor does: this one was wrapped prose. */
function hasStronger(ahead: readonly Candidate[], { number, strength }: Candidate): boolean {
  const next = ahead.find((c) => c.number === number || c.number === number + 1);
  return next !== undefined && next.number === number && next.strength > strength;
}

/** A 1 after the outer number opens a list when a 2 follows it and the outer sequence goes on later. */
function opensList(ahead: readonly Candidate[], outer: number): boolean {
  let expected = 2;
  for (const { number } of ahead) {
    if (number === outer + 1 && !(number === expected && ahead.filter((c) => c.number === number).length > 1))
      return expected > 2;
    if (number === expected) expected++;
    else if (number === 1) return false;
  }
  return false;
}

/** A new count from 1: a quoted text, a second print of the page. */
const restarts = (ahead: readonly Candidate[], strength: number): boolean =>
  strength >= 1 && (strength >= 3 || ahead.slice(0, 4).some((c) => c.number === 2) || ahead.length === 0);

/** Numbers are lost in scans: a jump counts when it is small, or when the sequence goes on from there. */
function jumps(ahead: readonly Candidate[], { number, strength }: Candidate, outer: number): boolean {
  if (strength < 1) return false;
  const goesOn = ahead.slice(0, 3).some((c) => c.number === number + 1);
  const filledLater = ahead.slice(0, 6).some((c) => c.number === outer + 1);
  if (outer === 0) return goesOn || number === 2 || strength >= 3 || (number < 10 && strength >= 2);
  if (number <= outer) return goesOn && strength >= 2 && number > 1 && outer - number > 1;
  return !filledLater && (number - outer <= 3 || goesOn) && (strength >= 2 || goesOn);
}
