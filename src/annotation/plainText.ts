// Offsets that do not depend on how a file was saved. A note counts in Unicode characters of the text without byte order
// mark and with one character for each line end (W3C model, 4.2.5: "in terms of unicode code points"); an editor counts
// in UTF-16 units of the text as it is.

import { firstWhere } from '../view/ranges';

/** Counts positions in a text and in the same text with some units taken out. */
export class OffsetMap {
  /** @param removed Offsets of the units that are taken out, ascending. */
  constructor(private readonly removed: readonly number[]) {}

  toShort(long: number): number {
    return long - firstWhere(this.removed.length, (index) => this.removed[index]! >= long);
  }

  /** The first of the positions that fall together in the short text. */
  toLong(short: number): number {
    return short + firstWhere(this.removed.length, (index) => this.removed[index]! - index >= short);
  }
}

const BYTE_ORDER_MARK = '\uFEFF';

/** A text without byte order mark and with LF line ends, and the way between its offsets and those of the raw text. */
export class PlainText {
  readonly text: string;
  private readonly bom: number;
  private readonly raw: OffsetMap;
  private readonly characters: OffsetMap;

  constructor(raw: string) {
    this.bom = raw.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    const body = raw.slice(this.bom);
    this.raw = new OffsetMap(offsetsOf(body, /\r\n/g));
    this.text = body.replace(/\r\n?/g, '\n');
    this.characters = new OffsetMap(offsetsOf(this.text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g));
  }

  fromRaw = (offset: number): number => this.raw.toShort(Math.max(0, offset - this.bom));
  toRaw = (offset: number): number => this.raw.toLong(offset) + this.bom;
  /** From and to the offsets that a note stores, in Unicode characters. */
  fromCharacters = (offset: number): number => this.characters.toLong(offset);
  toCharacters = (offset: number): number => this.characters.toShort(offset);
}

const offsetsOf = (text: string, pattern: RegExp): number[] => [...text.matchAll(pattern)].map((match) => match.index);
