import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCapitals, isMarked, looksLikeHeading } from '../../../../src/cable/body/headingShape';

const HEADINGS: readonly [what: string, line: string][] = [
  ['a few words in capitals', 'COUNTING FISH'],
  ['one word in capitals', 'BALKANS'],
  ['title case', 'Counting the Fish of the Lagoon'],
  ['a marked line', '(SBU) Prosecutors Under Fire'],
  ['a usual label with a colon', 'COMMENT:'],
  ['two words with a colon', 'THE BAND:'],
  ['blanks around it', '   THE VALLEY ROAD   '],
  ['a year in it', 'THE 1999 TALKS'],
  ['a name with a mark of its own', "D'ANNUNZIO"],
];
for (const [what, line] of HEADINGS) {
  test(`${what} may be a heading: "${line}"`, () => assert.ok(looksLikeHeading(line)));
}

const OTHERS: readonly [what: string, line: string][] = [
  ['a sentence', 'THE TUBA IS HERE.'],
  ['a line that goes on', 'THE TUBA, THE CRATE,'],
  ['prose in small letters', 'the tuba has arrived'],
  ['two letters', 'OK'],
  ['more than 72 characters', 'THE TUBA '.repeat(9)],
  ['what ends a part of the text', 'END SUMMARY'],
  ['the end of a quotation', 'UNQUOTE'],
  ['an aside in brackets', '(HE LAUGHED)'],
  ['a list item', '- THE TUBA'],
  ['a page of a scan', 'PAGE 02 ROME'],
  ['a list that goes on', 'TUBAS, CRATES, ETC. FOR THE BAND'],
  ['a citation', 'STATE 88214'],
  ['a citation that is labelled', 'REF: LA PAZ 3121'],
  ['figures', '12 14 17'],
  ['words with several figures', 'TUBAS 12 CRATES 14'],
  ['a row of a table', 'TUBAS     TWELVE     NEW'],
  ['a sentence before a list', 'MRS. SAMPLE WILL BE GREETED BY:'],
  ['one word that is no usual label', 'DECLARE:'],
  ['a salutation', 'SENOR EMBAJADOR:'],
  ['nothing', ''],
];
for (const [what, line] of OTHERS) {
  test(`${what} is no heading: "${line.slice(0, 40)}"`, () => assert.ok(!looksLikeHeading(line)));
}

const MARKED: readonly [line: string, isMarked: boolean][] = [
  ['(SBU) Prosecutors Under Fire', true],
  ['  (C) THE BAND', true],
  ['(S//NF) THE BAND', true],
  ['(C)', false],
  ['(C)THE BAND', false],
  ['(A) THE BAND', false],
  ['1. (C) THE BAND', false],
];
for (const [line, expected] of MARKED) {
  test(`"${line}" ${expected ? 'bears' : 'does not begin with'} a mark`, () => assert.equal(isMarked(line), expected));
}

test('capitals are told from a line with one small letter', () => {
  assert.ok(isCapitals('THE BAND, 1999'));
  assert.ok(!isCapitals('THE BAND, I999 a'));
});
