// A made-up cable to type notes on, and what is typed: the same for the same seed.
const PARAGRAPHS = 12;
const WORDS =
  'which road was closed and who says so the price of bread rose again in may ask the consul whether this is known'.split(
    ' ',
  );

/** Draws numbers from 0 to n - 1. */
export function drawing(seed) {
  let state = Math.imul(seed + 1, 2654435761);
  return (n) => {
    state = Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917;
    return ((state ^ (state >>> 13)) >>> 0) % n;
  };
}

/** "who closed bread known q17x2": some words, and a mark that is nowhere else. */
export const sentence = (draw, mark) =>
  [...Array.from({ length: 3 + draw(6) }, () => WORDS[draw(WORDS.length)]), mark].join(' ');

/** Words of a paragraph, counted from 1, that stand in one line. */
export const wordsOf = (number) => `COUNTED ${number * 31} BOATS`;

const paragraph = (number) =>
  `${number}. (C) DELEGATE ${number * 7} ${wordsOf(number)} IN PORT ${number} AND LEFT\nBEFORE NOON. NOBODY COUNTED THEM IN ${1960 + number}.\n`;

export const typedCable = [
  'CONFIDENTIAL\n\nPAGE 01        LA PAZ  06550  232006Z\nACTION ARA-15\n\nP 232006Z AUG 79',
  'FM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC PRIORITY 3021\n\nC O N F I D E N T I A L LA PAZ 06550\n',
  'E.O. 12065: GDS 8/23/85\nTAGS: PINT, BL\nSUBJECT: COUNTING BOATS\n',
  ...Array.from({ length: PARAGRAPHS }, (_, i) => paragraph(i + 1)),
  'MORALES\n',
].join('\n');
