// Texts in the shape of a cable, made of few words so that phrases, lines and headers come again, as they do in cables.

import fc from 'fast-check';
import type { Cable, CableDocument, Range } from '../../../src/cable/model';

const WORDS = (
  'THE AMBASSADOR SAID THAT GOVERNMENT OF WOULD NOT AGREE TO ANY PROPOSAL CONCERNING MILITARY ASSISTANCE AND POLITICAL ' +
  'DEVELOPMENTS IN REGION MINISTER REPLIED EMBASSY BELIEVES DEPARTMENT SHOULD INFORM ALLIES BEFORE ELECTION COMMENT ' +
  'CONFIDENTIAL SUMMARY 1979 5 PERCENT (C) U.S. FYI END NO'
).split(' ');

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 14 })
  .map((words) => `${words.join(' ')}.`);

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => wrapped(sentences.join(' ')));

/** Sections of a telegram: each repeats the header, and a page line cuts through the text. */
export const cableText: fc.Arbitrary<string> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 })
  .map((sections) => {
    let number = 0;
    const numbered = (text: string): string => `${++number}.  ${text}\n\n`;
    return sections
      .map((paragraphs, i) => header(i + 1, sections.length) + paragraphs.map(numbered).join(page(i + 2)))
      .join('');
  });

const header = (section: number, of: number): string =>
  `PAGE 01        LA PAZ  06550  0${section} OF 0${of}  232006Z\nACTION ARA-15\n\nINFO  OCT-01  ISO-00  SS-15\n\n` +
  'P 232006Z AUG 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC PRIORITY 3021\nINFO AMEMBASSY LIMA\nAMEMBASSY QUITO\n' +
  `C O N F I D E N T I A L SECTION ${section} OF ${of} LA PAZ 06550\n\nE.O. 12065: GDS 8/23/85\nTAGS: PINT, BL\n\n`;

const page = (number: number): string =>
  number % 2 ? '' : `CONFIDENTIAL\n\nPAGE 0${number}        LA PAZ  06550  01 OF 02  232006Z\n\n`;

export function wrapped(text: string, width = 60): string {
  let column = 0;
  const place = (word: string): string => {
    const breaks = column + word.length > width;
    column = breaks ? word.length : column + word.length + 1;
    return breaks ? `\n${word}` : ` ${word}`;
  };
  return text.split(/\s+/).map(place).join('').trim();
}

/** What a reader of cables would find in these texts: numbered paragraphs and page lines. */
export function readCable(text: string): Pick<CableDocument, 'cables'> {
  const starts = [...text.matchAll(/^(\d+)\. /gm)];
  const paragraphs = starts.map(({ 1: number, index }, i) => {
    return { number, level: 1, range: [index, starts[i + 1]?.index ?? text.length] as Range };
  });
  const pages = [...text.matchAll(/^(?:CONFIDENTIAL\r?\n\r?\n)?PAGE \d\d.*$/gm)];
  const furniture = pages.map(({ 0: line, index }) => ({ kind: 'page', range: [index, index + line.length] as Range }));
  return {
    cables: [
      {
        range: [0, text.length] as Range,
        paragraphs,
        furniture,
        messageReference: null,
        dateTimeGroup: null,
        attributes: {},
      } as unknown as Cable,
    ],
  };
}
