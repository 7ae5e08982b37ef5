import type { Range } from '../cable/model';
import { type FoldedText, indexOfWords } from './foldedText';

/** A word that stands more often than this casts no vote. */
const MOST_VOTES = 60;
/** Votes are counted together within this many characters. */
const BIN = 48;

/**
 * The places of a text for which most words of a passage speak, rare words louder: words that stand in the same order
 * vote for the same beginning. Linear, where comparing letter by letter is not. Each window is as wide as the passage,
 * with a margin.
 * @param most So many windows, those with most votes.
 */
export function likelyWindows(passage: string, { words, text }: FoldedText, most: number): Range[] {
  const votes = votesFor(passage, words);
  const weightOf = (bin: number): number => (votes.get(bin) ?? 0) + (votes.get(bin + 1) ?? 0);
  const bins = [...votes.keys()].map((bin) => ({ bin, weight: weightOf(bin) })).sort((a, b) => b.weight - a.weight);
  const best: number[] = [];
  for (const { bin } of bins) {
    if (best.length === most) break;
    if (!best.some((other) => Math.abs(other - bin) <= 1)) best.push(bin);
  }
  return best.map((bin) => {
    const start = (bin - 1) * BIN;
    return [Math.max(0, start), Math.min(text.length, start + passage.length + 4 * BIN)];
  });
}

function votesFor(passage: string, words: FoldedText['words']): Map<number, number> {
  const votes = new Map<number, number>();
  for (const [word, offsets] of indexOfWords(passage)) {
    const places = words.get(word) ?? [];
    if (places.length > MOST_VOTES) continue;
    const weight = 1 / Math.sqrt(places.length * offsets.length);
    for (const place of places) {
      for (const offset of offsets) {
        const bin = Math.floor((place - offset) / BIN);
        votes.set(bin, (votes.get(bin) ?? 0) + weight);
      }
    }
  }
  return votes;
}
