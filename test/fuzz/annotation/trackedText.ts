// A text whose characters have an identity: after any edits one can tell what became of each, without the code under test.

/** An edit as an editor reports it, in offsets of the text before it; what comes in knows where it comes from. */
export interface TrackedChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly by: TrackedText;
}

let nextId = 1;

export class TrackedText {
  /** @param ids One for each UTF-16 unit; the same for the same unit wherever it is moved to. */
  private constructor(
    readonly text: string,
    readonly ids: Int32Array,
  ) {}

  static of(text: string): TrackedText {
    return new TrackedText(
      text,
      Int32Array.from({ length: text.length }, () => nextId++),
    );
  }

  /** The same letters read otherwise: what takes the place of a character has its identity. */
  reread(readings: Iterable<readonly [at: number, letters: string]>): TrackedText {
    const of = new Map(readings);
    const read = this.text.split('').map((letter, at) => of.get(at) ?? letter);
    const ids = read.flatMap((letters, at) => Array.from({ length: letters.length }, () => this.ids[at]!));
    return new TrackedText(read.join(''), Int32Array.from(ids));
  }

  slice(start: number, end?: number): TrackedText {
    return new TrackedText(this.text.slice(start, end), this.ids.slice(start, end));
  }

  /** The same words once more: the id of a copy is the negative of the true one's. */
  copy(start: number, end: number): TrackedText {
    return new TrackedText(
      this.text.slice(start, end),
      this.ids.slice(start, end).map((id) => -Math.abs(id)),
    );
  }

  /** @param changes Ascending, and none over another. */
  edited(changes: readonly TrackedChange[]): TrackedText {
    const parts: TrackedText[] = [];
    let from = 0;
    for (const { rangeOffset, rangeLength, by } of changes) {
      parts.push(this.slice(from, rangeOffset), by);
      from = rangeOffset + rangeLength;
    }
    return joined([...parts, this.slice(from)]);

    function joined(all: readonly TrackedText[]): TrackedText {
      const ids = new Int32Array(all.reduce((sum, { ids }) => sum + ids.length, 0));
      let at = 0;
      for (const part of all) {
        ids.set(part.ids, at);
        at += part.ids.length;
      }
      return new TrackedText(all.map(({ text }) => text).join(''), ids);
    }
  }

  /** The nearest offset that cuts neither a surrogate pair nor a line end in two: no editor does. */
  between(offset: number): number {
    const at = Math.max(0, Math.min(this.text.length, Math.floor(offset)));
    return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)/.test(this.text.slice(at - 1, at + 1)) ? at - 1 : at;
  }

  /** The line, with its end, that an offset is in. */
  lineAt(offset: number): [start: number, end: number] {
    const end = this.text.indexOf('\n', offset);
    return [this.text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? this.text.length : end + 1];
  }
}
