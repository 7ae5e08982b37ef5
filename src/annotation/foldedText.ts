// The words of a text without their typesetting: how one compares two releases of a cable that were wrapped, paged and
// quoted differently.

import type { Range } from '../cable/model';
import { firstWhere } from '../view/ranges';

/** What different machines print for the same sign. */
const SAME_SIGN = new Map([
  ...[...'\u2018\u2019\u201A\u2032\u00B4`'].map((sign) => [sign.charCodeAt(0), "'".charCodeAt(0)] as const),
  ...[...'\u201C\u201D\u201E\u2033'].map((sign) => [sign.charCodeAt(0), '"'.charCodeAt(0)] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2212'].map((sign) => [sign.charCodeAt(0), '-'.charCodeAt(0)] as const),
]);
const BLANK = ' '.charCodeAt(0);
const SOFT_HYPHEN = 0xad;

export class FoldedText {
  private index: ReadonlyMap<string, readonly number[]> | null = null;

  /**
   * @param text Every run of blanks, line ends and control characters, and every skipped range, is one blank.
   * @param origins For each unit of `text` its offset in the text that was folded.
   * @param skipped The skipped ranges of that text.
   */
  constructor(
    readonly text: string,
    private readonly origins: Int32Array,
    private readonly skipped: readonly Range[],
  ) {}

  /** Where `[start, end)` of the folded text stands in the text that was folded; it must not be empty. */
  unfolded = ([start, end]: Range): Range => [this.origins[start]!, this.origins[end - 1]! + 1];

  /** Whether words meet in `[start, end)` of the folded text that were apart: something between them was skipped. */
  joins([start, end]: Range): boolean {
    const from = this.origins[start] ?? 0;
    const to = this.origins[end - 1] ?? 0;
    const first = firstWhere(this.skipped.length, (index) => from < this.skipped[index]![1]);
    return first < this.skipped.length && this.skipped[first]![0] < to;
  }

  /** The folded text of a range of the text that was folded. */
  foldedRange = ([start, end]: Range): Range => [this.folded(start), this.folded(end)];

  /** The first folded offset that comes from `offset` or behind it. */
  folded = (offset: number): number => firstWhere(this.text.length, (index) => this.origins[index]! >= offset);

  /** Where each word of three letters or more begins. */
  get words(): ReadonlyMap<string, readonly number[]> {
    this.index ??= indexOfWords(this.text);
    return this.index;
  }

  /**
   * Where `part` begins, at most `limit` times: looked for where the rarest of its words stands, for a text may have as many notes
   * as words. Words at its rim may be parts of longer ones; a part without others is looked for everywhere.
   */
  placesOf(part: string, limit = Number.POSITIVE_INFINITY): number[] {
    const inside = [...indexOfWords(part)].filter(([word, [at = 0]]) => at > 0 && at + word.length < part.length);
    if (!inside.length) return placesOf(part, this.text, limit);
    const standing = inside.map(([word, [at = 0]]) => ({ at, places: this.words.get(word) ?? [] }));
    const { at, places } = standing.reduce((rare, other) => (other.places.length < rare.places.length ? other : rare));
    const found: number[] = [];
    for (const place of places) {
      if (found.length >= limit) break;
      if (place >= at && this.text.startsWith(part, place - at)) found.push(place - at);
    }
    return found;
  }
}

/** Where `part` begins in `text`, at most `limit` times; overlapping ones too. */
export function placesOf(part: string, text: string, limit = Number.POSITIVE_INFINITY): number[] {
  const places: number[] = [];
  if (!part) return places;
  for (let at = text.indexOf(part); at >= 0 && places.length < limit; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** @param skipped Ranges of `text` that count as a blank, ascending: page lines between two words. */
export function folded(text: string, skipped: readonly Range[] = []): FoldedText {
  const units = new Uint16Array(text.length);
  const origins = new Int32Array(text.length);
  let length = 0;
  let next = 0;
  for (let i = 0; i < text.length; i++) {
    while (skipped[next] && skipped[next]![1] <= i) next++;
    const unit = skipped[next] && skipped[next]![0] <= i ? BLANK : foldedUnit(text.charCodeAt(i));
    if (unit === SOFT_HYPHEN || (unit === BLANK && units[length - 1] === BLANK)) continue;
    units[length] = unit;
    origins[length++] = i;
  }
  return new FoldedText(textFrom(units.subarray(0, length)), origins.subarray(0, length), skipped);
}

/** Every word of three letters or more with the places where it begins. */
export function indexOfWords(text: string): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const { 0: word, index: at } of text.matchAll(/[\p{L}\p{N}]{3,}/gu)) {
    const places = index.get(word);
    if (places) places.push(at);
    else index.set(word, [at]);
  }
  return index;
}

/** The words of three letters or more, each with the next. */
export function pairsIn(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function foldedUnit(unit: number): number {
  if (unit <= BLANK) return BLANK;
  if (unit < 0x7f) return SAME_SIGN.get(unit) ?? unit;
  return isBlank(unit) ? BLANK : (SAME_SIGN.get(unit) ?? unit);
}

/** DEL, the C1 controls, and what Unicode calls white space or prints with no width. */
function isBlank(unit: number): boolean {
  return (
    unit <= 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff].includes(unit)
  );
}

/** In pieces: a call takes no more than some ten thousand arguments. */
function textFrom(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.subarray(i, i + 8192));
  return text;
}
