// Trials whose truth is known by construction: where the words of a note went, or that they are gone. What a character is
// says its identity (`TrackedText`), so that nothing of the code under test is asked.

import type { Range } from '../../../src/cable/model';
import { twinOf } from './nearTwins';
import { scanned } from './scanNoise';
import { selectionsIn } from './selections';
import { TrackedText } from './trackedText';

export interface Trial {
  readonly before: TrackedText;
  /** What the note is written on. */
  readonly quoted: Range;
  readonly now: TrackedText;
  /** A page break that was put in: it may stand inside what is found. */
  readonly page?: TrackedText;
}

export interface Draw {
  /** The text that the note is written in, and one of another telegram. */
  readonly raw: string;
  readonly other: string;
  /** Numbers from 0 to 1. */
  readonly random: () => number;
}

/** Null when the text holds nothing to try this on. */
export type Kind = (draw: Draw) => Trial | null;

const NOTHING = TrackedText.of('');
const anyOf = <T>(items: readonly T[], random: () => number): T | null =>
  items[Math.floor(random() * items.length)] ?? null;

/** Some words of the text, any of {@link selectionsIn}; the note is carried to what `edit` makes of the text. */
const onWords =
  (edit: (text: TrackedText, quoted: Range, draw: Draw) => TrackedText | null): Kind =>
  (draw) => {
    const before = TrackedText.of(draw.raw);
    const quoted = anyOf(selectionsIn(draw.raw, draw.random), draw.random);
    const now = quoted && edit(before, quoted, draw);
    return now ? { before, quoted, now } : null;
  };

/** The same on a sentence, or on some words of it. */
const onSentence =
  (edit: (text: TrackedText, sentence: Range, quoted: Range, draw: Draw) => TrackedText | null): Kind =>
  (draw) => {
    const before = TrackedText.of(draw.raw);
    const sentence = anyOf(sentencesIn(draw.raw), draw.random);
    if (!sentence) return null;
    const quoted = draw.random() < 0.7 ? sentence : partOf(sentence, draw.raw, draw.random);
    const now = edit(before, sentence, quoted, draw);
    return now ? { before, quoted, now } : null;
  };

/** Words that end with a full stop, the next word on the same line or below it. */
function sentencesIn(raw: string): Range[] {
  const ends = [...raw.matchAll(/[a-zA-Z]{2,}[.?](?=\s+\S)/g)].map((end) => end.index + end[0].length);
  return ends.slice(1).flatMap((end, i): Range[] => {
    const start = ends[i]! + /^\s*/.exec(raw.slice(ends[i]!))![0].length;
    return end - start >= 30 && end - start <= 400 ? [[start, end]] : [];
  });
}

function partOf([start, end]: Range, raw: string, random: () => number): Range {
  const words = [...raw.slice(start, end).matchAll(/\S+/g)];
  const first = Math.floor((random() * words.length) / 2);
  const last = Math.min(words.length - 1, first + 3 + Math.floor(random() * words.length));
  return [start + words[first]!.index, start + words[last]!.index + words[last]![0].length];
}

/** Somewhere between two words, at least so far from a range. */
function elsewhere({ text }: TrackedText, [start, end]: Range, random: () => number, far = 400): number | null {
  const gaps = [...text.matchAll(/\s(?=\S)/g)].map(({ index }) => index + 1);
  return anyOf(
    gaps.filter((at) => at < start - far || at > end + far),
    random,
  );
}

const without = (text: TrackedText, [start, end]: Range): TrackedText =>
  text.edited([{ rangeOffset: start, rangeLength: end - start, by: NOTHING }]);

function put(text: TrackedText, at: number, by: TrackedText): TrackedText {
  return text.edited([{ rangeOffset: at, rangeLength: 0, by }]);
}

/** The text with its words in lines of another width; blank lines stay. */
function wrapped(text: TrackedText, width: number): TrackedText {
  let column = 0;
  const readings = [...text.text.matchAll(/(\S+)([^\S\n]*\n(?![^\S\n]*\n)[^\S\n]*|[^\S\n]+|\s+|$)/g)].flatMap(
    ({ 1: word, 2: blank, index }): [number, string][] => {
      column += word!.length;
      const at = index + word!.length;
      if (/\n\s*\n/.test(blank!) || !blank) {
        column = 0;
        return [];
      }
      const breaks = column >= width;
      column = breaks ? 0 : column + 1;
      const by = breaks ? '\n' : ' ';
      return Array.from(blank!, (_, i): [number, string] => [at + i, i ? '' : by]);
    },
  );
  return text.reread(readings);
}

const WIDTHS = [40, 60, 72, 100, 200];
const rewrapped = (text: TrackedText, random: () => number): TrackedText => wrapped(text, anyOf(WIDTHS, random)!);

const PAGE = '\n\nCONFIDENTIAL\n\nPAGE 07        LA PAZ  06550  01 OF 02  232006Z\n\n';
const BANNER = /^.*(?:PAGE \d|CONFIDENTIAL|SECRET|UNCLASSIFIED|LIMITED OFFICIAL USE|Declassified|RELEASED|NNN).*$/gm;

const noise = (share: number): Kind => onWords((text, _quoted, { random }) => scanned(text, share, random));

/** A line that machines printed: a banner, a page line, a stamp; or a line and the next. */
const onBanner =
  (edit: (text: TrackedText, quoted: Range, draw: Draw) => TrackedText | null): Kind =>
  (draw) => {
    const lines = [...draw.raw.matchAll(BANNER)].filter(([line]) => line.length < 120);
    const line = anyOf(lines, draw.random);
    if (!line) return null;
    const [indent = ''] = /^\s*/.exec(line[0]) ?? [];
    const quoted: Range = [line.index + indent.length, line.index + line[0].trimEnd().length];
    const before = TrackedText.of(draw.raw);
    const now = edit(before, quoted, draw);
    return now ? { before, quoted, now } : null;
  };

/** The range with the lines that it lies in. */
function linesOf(text: TrackedText, [start, end]: Range): Range {
  return [text.lineAt(start)[0], text.lineAt(Math.max(start, end - 1))[1]];
}

/** From a banner to what is printed below the next page line: the whole break. */
function pageBreak({ text }: TrackedText, [start, end]: Range): Range {
  const gap = /^(?:\s*(?:PAGE \d.*|[A-Z]*CONFIDENTIAL|SECRET|UNCLASSIFIED|Declassified.*)?\n){0,8}/;
  return [start, end + gap.exec(text.slice(end))![0].length];
}

export const KINDS: Readonly<Record<string, Kind>> = {
  'noise 1 %': noise(0.01),
  'noise 2 %': noise(0.02),
  'noise 5 %': noise(0.05),
  'noise 10 %': noise(0.1),
  'wrapped otherwise': onWords((text, _quoted, { random }) => rewrapped(text, random)),
  'wrapped and noise 3 %': onWords((text, _quoted, { random }) => scanned(rewrapped(text, random), 0.03, random)),
  'a page break put in': (draw) => {
    const page = TrackedText.of(PAGE);
    const trial = onWords((text, [start, end], { random }) =>
      put(text, text.lineAt(start + random() * (end - start))[1], page),
    )(draw);
    return trial && { ...trial, page };
  },
  'the sentence moved': onSentence((text, sentence, _quoted, { random }) => {
    const at = elsewhere(text, sentence, random);
    if (at === null) return null;
    const moved = text.slice(...sentence);
    const cut = { rangeOffset: sentence[0], rangeLength: sentence[1] - sentence[0], by: NOTHING };
    const paste = { rangeOffset: at, rangeLength: 0, by: moved };
    return text.edited(at < sentence[0] ? [paste, cut] : [cut, paste]);
  }),
  'a word of it edited': onSentence((text, _sentence, quoted, { random }) => {
    const word = anyOf([...text.text.slice(...quoted).matchAll(/[A-Za-z]{4,}/g)].slice(1, -1), random);
    if (!word) return null;
    const at = quoted[0] + word.index;
    const readings = Array.from(word[0], (_, i): [number, string] => [
      at + i,
      i ? '' : anyOf(['STATED', 'WHOLLY', 'SEVERAL'], random)!,
    ]);
    return text.reread(readings);
  }),
  'words gone': onWords((text, quoted) => without(text, quoted)),
  'lines gone, noise 2 %': onWords((text, quoted, { random }) =>
    scanned(without(text, linesOf(text, quoted)), 0.02, random),
  ),
  'near twin later, words gone': onSentence((text, sentence, quoted, { random }) => {
    const at = elsewhere(text, sentence, random);
    const twin = twinOf(text.text, sentence, quoted, random);
    if (at === null || !twin) return null;
    const [cut, paste] = [
      { rangeOffset: sentence[0], rangeLength: sentence[1] - sentence[0], by: NOTHING },
      { rangeOffset: at, rangeLength: 0, by: TrackedText.of(`${twin} `) },
    ];
    return text.edited(at < sentence[0] ? [paste, cut] : [cut, paste]);
  }),
  'near twin later, words misread': onSentence((text, sentence, quoted, { random }) => {
    const at = elsewhere(text, sentence, random);
    const twin = twinOf(text.text, sentence, quoted, random);
    return at === null || !twin ? null : scanned(put(text, at, TrackedText.of(`${twin} `)), 0.04, random);
  }),
  'near twin from the start, words gone': (draw) => {
    const sentence = anyOf(sentencesIn(draw.raw), draw.random);
    const at = sentence && elsewhere(TrackedText.of(draw.raw), sentence, draw.random);
    const twin = sentence && twinOf(draw.raw, sentence, sentence, draw.random);
    if (!sentence || at === null || !twin) return null;
    const before = TrackedText.of(`${draw.raw.slice(0, at)}${twin} ${draw.raw.slice(at)}`);
    const by = at < sentence[0] ? twin.length + 1 : 0;
    const quoted: Range = [sentence[0] + by, sentence[1] + by];
    return { before, quoted, now: scanned(without(before, quoted), 0.01, draw.random) };
  },
  'another telegram': onWords((_text, _quoted, { other }) => TrackedText.of(other)),
  'lines of another telegram': onLine((_text, _quoted, { other }) => TrackedText.of(other)),
  'a banner gone': onBanner((text, quoted) => without(text, linesOf(text, quoted))),
  'a page break gone, noise 1 %': onBanner((text, quoted, { random }) =>
    scanned(without(text, pageBreak(text, quoted)), 0.01, random),
  ),
  'banners with noise 3 %': onBanner((text, _quoted, { random }) => scanned(text, 0.03, random)),
  'banners wrapped otherwise': onBanner((text, _quoted, { random }) => rewrapped(text, random)),
};

/** Some words of one line of header, form or attribute block: "Document Number", "FM AMEMBASSY". */
function onLine(edit: (text: TrackedText, quoted: Range, draw: Draw) => TrackedText): Kind {
  return (draw) => {
    const lines = [...draw.raw.matchAll(/^[^\S\n]*(\S.*)$/gm)].filter(([, line]) => /[A-Za-z].*[:\d]/.test(line!));
    const line = anyOf(lines, draw.random);
    if (!line) return null;
    const start = line.index + line[0].indexOf(line[1]!);
    const label = line[1]!.indexOf(':');
    const end = start + (label > 2 && draw.random() < 0.5 ? label : line[1]!.trimEnd().length);
    const before = TrackedText.of(draw.raw);
    return { before, quoted: [start, end], now: edit(before, [start, end], draw) };
  };
}
