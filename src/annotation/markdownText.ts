// What others wrote, in a Markdown document of ours: it keeps its words and gets no say in what the document holds.

import { UNSEEN } from '../view/unseen';

/** Links, pictures, HTML, code, tables, formulas and quotations begin with one of these; headings and tags with #. */
const MARKUP = '[`[\\]<>&#|~$@]';
// "https://example.org", "//example.org", "www.example.org", and in some programs "example.org" are links without any markup; "cable.txt" is none
const ENDS = 'biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|[a-z]{2}';
const ADDRESS = `\\/(?=\\/)|(?<=www)\\.|(?<=\\w)\\.(?=(?:${ENDS})\\b)`;

/** Words that are no Markdown: a name, a citation, a line of a cable. They come out on one line as they are. */
export const wordsInMarkdown = (text: string): string =>
  text
    .replace(UNSEEN, ' ')
    .trim()
    .replace(WORDS, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');

const WORDS = new RegExp(`[\\\\*_]|${MARKUP}|${ADDRESS}`, 'gi');

/**
 * A note, which is Markdown: paragraphs, lists and emphasis stay, all else is shown letter by letter. A colleague's note can bring in
 * no picture, which would be fetched, no link, no heading and no quotation that looks like the cable's.
 */
export const noteInMarkdown = (note: string): string =>
  note
    .split(/\r\n?|\n/)
    .map(lineOfNote)
    .join('\n')
    .trim();

// "\[" stands for "[" already
const PIECES = new RegExp(`\\\\([!-/:-@[-\`{-~])|${MARKUP}|${ADDRESS}`, 'gi');

// "1. + 2)": what stands behind it is an item of a list; behind more than four blanks it would be code
const MARKERS = /^[-+*\d.)\s]+/;

const lineOfNote = (line: string): string => {
  const words = line.replace(UNSEEN, ' ');
  const indent = words.slice(0, words.length - words.trimStart().length).slice(0, 3);
  const shown = words.trim().replace(PIECES, (piece, escaped) => (escaped ? piece : `\\${piece}`));
  return indent + withoutRule(shown.replace(MARKERS, (markers) => markers.replace(/\s+/g, ' ')));
};

// "---", "* * *", "===": a rule, or a heading of the line above; "---:" makes a table of it
const isOfRule = (letter: string): boolean => /[-*_=:\s]/.test(letter);

/** The line with the rule escaped that it is, or that is all there is of an item. */
function withoutRule(line: string): string {
  let from = line.length;
  while (from > 0 && isOfRule(line[from - 1]!)) from--;
  const [head, tail] = [line.slice(0, from), line.slice(from)];
  const begins = from === 0 || (/^\s/.test(tail) && head.replace(MARKERS, '') === '');
  return begins ? head + tail.replace(/[-*_=:]/, '\\$&') : line;
}
