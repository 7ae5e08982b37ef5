// What a text is when it is no cable, although it may quote one: the lines that give another format away.

import { foldedLine, marksOf } from './detectMarks';

interface Veto {
  readonly name: string;
  readonly pattern: RegExp;
  /** How many such lines it takes: one for what no cable and no scan of one holds, more where noise looks alike. */
  readonly atLeast: number;
}

const CODE = new RegExp(
  [
    // import assert from 'node:assert'; - const text = ` - return [
    /^\s*(?:import|export|const|let|var|return|function|public|static)\b.*(?:[[{(`]|[)\]'"`];)$/,
    // }); - }, - ];
    /^\s*(?:[}\])]{2,};?|[}\])][;,])$/,
    // */ - #include <stdio.h> - def parse(text): - from re import match
    /^\s*(?:\*\/|#include |#!\/|(?:def|class) \w.*:$|from \w+ import )/,
  ]
    .map((pattern) => pattern.source)
    .join('|'),
);

const VETOES: readonly Veto[] = [
  // ```text - ## The header - |---|---|
  { name: 'Markdown', pattern: /^\s*(?:```|~~~[a-z]|#{1,6} .*[a-z]{2}|\|[ :|-]{3,}\|\s*$)/, atLeast: 2 },
  // <!DOCTYPE html> - <?xml version="1.0"?>
  { name: 'markup', pattern: /^\s*<(?:!DOCTYPE|\?xml|html)\b/i, atLeast: 1 },
  // <p>A telegram of 1976.</p>
  { name: 'markup', pattern: /^\s*<\/?[a-z][a-z0-9]*(?: [^<>]*)?>/, atLeast: 3 },
  // Message-ID: <1@example.org> - the Department's prints of e-mail have no such lines
  { name: 'raw e-mail', pattern: /^(?:Received|Message-ID|MIME-Version|Return-Path|Delivered-To): /i, atLeast: 2 },
  // @@ -12,7 +12,7 @@
  { name: 'patch', pattern: /^(?:diff --git |@@ -\d)/, atLeast: 1 },
  // "1","12/28/1966 18:48","66PLACE2481"
  { name: 'table', pattern: /^"[^"]*","/, atLeast: 1 },
  // id,date,post,number,subject
  { name: 'table', pattern: /^[^\s,]+,[^\s,]*,[^\s,]*,[^\s,]*,[^\s,]/, atLeast: 5 },
  // "kind": "page",
  { name: 'data', pattern: /^\s*(?:[[{]+"|"[\w $-]+": )/, atLeast: 3 },
  // INSERT INTO cable (id, header) VALUES (
  { name: 'source code', pattern: /^\s*(?:INSERT INTO|CREATE TABLE) \w+ ?\(/i, atLeast: 1 },
  { name: 'source code', pattern: CODE, atLeast: 2 },
];

/** The first format other than a cable's that the lines give away, or null. Linear in the length of the lines. */
export function otherFormat(lines: readonly string[]): string | null {
  const found = VETOES.find(({ pattern, atLeast }) => {
    let count = 0;
    return lines.some((line) => pattern.test(line.slice(0, 240)) && ++count >= atLeast);
  });
  return found?.name ?? null;
}

/** Words of prose on top of a header: a reader's note is allowed, an article is not. Noise of scans makes a dozen. */
const MOST_WORDS_ABOVE = 24;
/** An introduction stands right above the header, or above the banner that opens it. */
const INTRODUCTION_LINES = 2;
/** Where the stamp of a released paper stands: such a paper may hold a cable under the e-mail that forwarded it. */
const STAMP_LINES = 5;

const smallWords = (line: string): number => line.match(/\b[a-z]{2,}\b/g)?.length ?? 0;
const isStamped = (lines: readonly string[]): boolean =>
  lines.slice(0, STAMP_LINES).some((line) => marksOf(foldedLine(line)).some((mark) => mark.name === 'release stamp'));

/**
 * Names the prose that introduces or interrupts a header, as an article or a description of the format does, or null.
 * `header` holds the numbers of the lines with marks, ascending, not empty.
 */
export function proseAround(lines: readonly string[], header: readonly number[]): string | null {
  const first = header[0]!;
  const between = lines.slice(first, header.at(-1)).filter((_, index) => !header.includes(first + index));
  const explained = between.filter((line) => smallWords(line) >= 2).length;
  if (explained > 0 && explained >= new Set(header).size - 1) return 'prose between';
  return isStamped(lines) ? null : proseAbove(lines.slice(0, first));
}

function proseAbove(above: readonly string[]): string | null {
  if (above.reduce((sum, line) => sum + smallWords(line), 0) > MOST_WORDS_ABOVE) return 'prose above';
  // This is how a telegram looks:
  const introduces = (line: string): boolean => line.trimEnd().endsWith(':') && smallWords(line) >= 2;
  return above.slice(-INTRODUCTION_LINES).some(introduces) ? 'introduction' : null;
}
