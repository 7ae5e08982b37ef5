// Edits at random, such as readers, machines that read scans, and archives make.

import fc from 'fast-check';
import { type TrackedChange, TrackedText } from './trackedText';

/**
 * An edit of any text.
 * @param marks Ids of characters; edits like to happen near them.
 */
export type Edit = (text: TrackedText, marks: readonly number[]) => TrackedChange[];

/** Where, in a text and for a reader's marks in it. */
type Spot = (text: TrackedText, marks: readonly number[]) => number;

const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10_000);
const anywhere = share.map(
  (at): Spot =>
    (text) =>
      text.between(at * text.text.length),
);
const besideMark = fc.tuple(share, fc.integer({ min: -70, max: 70 })).map(([which, by]): Spot => {
  return (text, marks) => {
    const at = text.ids.indexOf(marks[Math.floor(which * marks.length)] ?? 0);
    return text.between(at < 0 ? which * text.text.length : at + by);
  };
});
const spot: fc.Arbitrary<Spot> = fc.oneof({ weight: 2, arbitrary: besideMark }, { weight: 1, arbitrary: anywhere });

const change = (text: TrackedText, at: number, length: number, by: TrackedText): TrackedChange => ({
  rangeOffset: at,
  rangeLength: text.between(Math.min(text.text.length, at + length)) - at,
  by,
});
const NOTHING = TrackedText.of('');

const insertion = fc
  .tuple(
    spot,
    fc.constantFrom('NOT ', '\n', '\r\n', '[B1]', '😀', '\u00A0', '\f', '\uFEFF', 'THE MINISTER SAID ', '\n\n7. (C) '),
  )
  .map(([at, words]): Edit => {
    return (text, marks) => [change(text, at(text, marks), 0, TrackedText.of(words))];
  });
const typo = fc.tuple(spot, fc.constantFrom('O', '0', 'I', '1', '#', '.')).map(([at, letter]): Edit => {
  return (text, marks) => [change(text, at(text, marks), 1, TrackedText.of(letter))];
});
const deletion = fc.tuple(spot, fc.integer({ min: 1, max: 400 })).map(([at, length]): Edit => {
  return (text, marks) => [change(text, at(text, marks), length, NOTHING)];
});
const replacement = fc.tuple(spot, fc.integer({ min: 1, max: 120 })).map(([at, length]): Edit => {
  const words = 'LORRY DRIVERS BLOCKED HIGHWAYS NEAR OIL TERMINALS DURING STRIKE '.repeat(3).slice(0, length);
  return (text, marks) => [change(text, at(text, marks), length, TrackedText.of(words))];
});
const lineDeletion = fc.tuple(spot, fc.integer({ min: 1, max: 12 })).map(([at, lines]): Edit => {
  return (text, marks) => {
    const [start, first] = text.lineAt(at(text, marks));
    let end = first;
    for (let i = 1; i < lines; i++) end = text.lineAt(end)[1];
    return [change(text, start, end - start, NOTHING)];
  };
});
/** Another copy of a line that is there already, as of a page's header; it is not the same line. */
const lineCopy = fc.tuple(spot, spot).map(([from, to]): Edit => {
  return (text, marks) => {
    const copy = text.copy(...text.lineAt(from(text, marks)));
    return [change(text, text.lineAt(to(text, marks))[0], 0, copy)];
  };
});
/** Part of one place written over another: what the note was on may be gone, and its like may stand there. */
const overwriting = fc.tuple(spot, fc.integer({ min: 10, max: 150 }), spot).map(([from, length, to]): Edit => {
  return (text, marks) => {
    const start = from(text, marks);
    return [change(text, to(text, marks), length, text.copy(start, text.between(start + length)))];
  };
});
const move = fc.tuple(spot, fc.integer({ min: 10, max: 800 }), spot).map(([from, length, to]): Edit => {
  return (text, marks) => {
    const start = from(text, marks);
    const end = text.between(start + length);
    const at = to(text, marks);
    const cut = change(text, start, end - start, NOTHING);
    const paste = change(text, at, 0, text.slice(start, end));
    if (start <= at && at <= end) return [];
    return at < start ? [paste, cut] : [cut, paste];
  };
});
/** Some lines wrapped to another width. */
const rewrap = fc.tuple(spot, fc.integer({ min: 30, max: 90 })).map(([at, width]): Edit => {
  return (text, marks) => {
    let lineStart = at(text, marks);
    const blanks = text.text.slice(lineStart, lineStart + 3000).matchAll(/(?<![\r\n])\r?\n(?![\r\n])| /g);
    const start = lineStart;
    return [...blanks].flatMap(({ 0: blank, index }) => {
      const breaks = start + index - lineStart > width;
      if (breaks) lineStart = start + index;
      const by = breaks ? '\n' : ' ';
      return by === blank ? [] : [change(text, start + index, blank.length, TrackedText.of(by))];
    });
  };
});
/** A machine reads the scan again: one letter in so many is another. */
const misreading = fc.tuple(spot, fc.integer({ min: 8, max: 60 })).map(([at, every]): Edit => {
  return (text, marks) => {
    const start = at(text, marks);
    const letters = [...text.text.slice(start, start + 2000).matchAll(/[A-Za-z0-9]/g)];
    return letters
      .filter((_, i) => i % every === 0)
      .map(({ index }) => change(text, start + index, 1, TrackedText.of('#')));
  };
});
const otherLineEnds = fc.constantFrom('\n', '\r\n').map((end): Edit => {
  return (text) =>
    [...text.text.matchAll(/\r\n|\n/g)]
      .filter(([found]) => found !== end)
      .map(({ 0: found, index }) => change(text, index, found.length, TrackedText.of(end)));
});

export const randomEdit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 3, arbitrary: typo },
  { weight: 3, arbitrary: insertion },
  { weight: 4, arbitrary: deletion },
  { weight: 2, arbitrary: replacement },
  { weight: 2, arbitrary: lineDeletion },
  { weight: 2, arbitrary: lineCopy },
  { weight: 2, arbitrary: overwriting },
  { weight: 2, arbitrary: move },
  { weight: 1, arbitrary: rewrap },
  { weight: 1, arbitrary: misreading },
  { weight: 1, arbitrary: otherLineEnds },
);
