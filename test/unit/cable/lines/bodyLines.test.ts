import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BARE_NUMBER, BODY_LINES, DAMAGED_MARK, ENDING_LINES, SIGNATURE } from '../../../../src/cable/lines/bodyLines';
import { readings } from './reads';

readings(BODY_LINES, [
  ['1. (C - ENTIRE TEXT)', 'entireText', { num: '1', mark: 'C' }],
  ['(S - ENTIRE TEXT)', 'entireText', { mark: 'S' }],
  ['1. CONFIDENTIAL ENTIRE TEXT.', 'entireText', { mark: 'CONFIDENTIAL' }],
  ['*1. CONFIDENTIAL - ENTIRE TEXT.', 'entireText', { num: '1', mark: 'CONFIDENTIAL' }],
  ['1. 4I / ITIMINOW - ENTIRE TEXT.', 'entireTextX', { num: '1' }],
  ['.1. CONFIVENTIAL - ENTIRE TEXT.', 'entireTextX', { num: '1', mark: 'CONFIVENTIAL' }],
  ['486. 1. The minister was friendly', 'para', { telegram: '486', num: '1' }],
  ['7. (S//NF) THE MINISTER', 'para', { num: '7', mark: '(S//NF)', text: 'THE MINISTER' }],
  ['2.TO GIVE EFFECT TO THE LAW', 'para', { num: '2', text: 'TO GIVE EFFECT TO THE LAW' }],
  ['8A. (U) TEXT', 'para', { num: '8', sub: 'A', mark: '(U)' }],
  ['¶3. Text', 'para', { num: '3' }],
  ['“2. Arrangements have been made', 'para', { num: '2' }],
  ['1• DIVERS FOR THE COMPANY', 'para', { num: '1' }],
  ['3.4 PERCENT OF THE HARVEST', null],
  ['1). THE MINISTER SAID', 'paraLoose', { num: '1' }],
  ['3, THE EMBASSY', 'paraLoose', { num: '3' }],
  ['A. THE FIRST POINT', 'subAlpha', { b: 'A', text: 'THE FIRST POINT' }],
  ['--- B. THE SECOND POINT', 'subAlpha', { b: 'B' }],
  ['(C) THE THIRD POINT', 'subAlpha', { a: 'C' }],
  ['-- (B) THE SECOND POINT', 'subAlpha', { a: 'B' }],
  ['-- (U) A POINT THAT IS MARKED', 'tick', { text: '(U) A POINT THAT IS MARKED' }],
  ['-- (C) ANOTHER', 'tick', { text: '(C) ANOTHER' }],
  ['U.S. "WITNESSES" WELCOMED', null],
  ['(2) THE SECOND', 'subNum', { n: '2' }],
  ['(iv) the fourth', 'subNum', { n: 'iv' }],
  ['-- THE PRESIDENT ACCEPTED', 'tick'],
  ['• Health services', 'tick'],
  ['-', 'blankhyphen'],
  ['------- SUMMARY -------', 'ruleHead', { title: 'SUMMARY' }],
  ['-----------------', 'rule'],
  ['BEGIN SUMMARY: THE', 'summaryOpen', { what: 'SUMMARY' }],
  ['SUMMARY AND COMMENT:', 'summaryOpen', { more: ' AND COMMENT' }],
  ['END SUMMARY.', 'summaryEnd', { what: 'SUMMARY' }],
  ['BEGIN TRANSCRIPT:', 'begin', { what: 'TRANSCRIPT' }],
  ['QTE: THE NOTE', 'quoteOpen', { rest: 'THE NOTE' }],
  ['UNQUOTE', 'quoteEnd'],
  ['AND SO THE TALKS ENDED', null],
]);

readings(ENDING_LINES, [
  ['NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).', 'ocNote', { by: 'OC/T' }],
  ['NOTE: PASSED DEFENSE AT 2:20 PM', 'ocNote', { text: 'PASSED DEFENSE AT 2:20 PM' }],
  ['NOTE: THE MINISTER IS NEW.', null],
]);

readings(
  [BARE_NUMBER],
  [
    ['6 THERE ARE TWO FACTORS', 'paraBare', { num: '6', text: 'THERE ARE TWO FACTORS' }],
    ['1975 1976     1977', null],
    ['12 men were there', null],
  ],
);

const MARKS: readonly [text: string, mark: string | undefined][] = [
  ['(G) DOE ALSO SPOKE', '(G)'],
  ['CO ON THE TOPIC', 'CO'],
  ['(DOE AND ROE AGREED', '(DOE'],
  ['THE MINISTER SPOKE', 'THE'],
  ['MINISTERS SPOKE', undefined],
  ['tel- SUMMARY: TEXT', 'tel-'],
  ['40) DOE DISMISSED', '40)'],
];

for (const [text, mark] of MARKS)
  test(`${text} begins with ${mark ?? 'no damaged mark'}`, () =>
    assert.equal(DAMAGED_MARK.exec(text)?.groups?.mark, mark));

const NAMES: readonly [text: string, name: string | undefined][] = [
  ['DOE', 'DOE'],
  ["O'SAMPLE", "O'SAMPLE"],
  ['VAN DEN SAMPLE', 'VAN DEN SAMPLE'],
  ['DOE UNQUOTE ROE', 'DOE UNQUOTE ROE'],
  ['DOE##', 'DOE'],
  ['DOE, ROE', undefined],
  ['Doe', undefined],
];

for (const [text, name] of NAMES)
  test(`${text} ${name ? 'may sign' : 'signs nothing'}`, () => assert.equal(SIGNATURE.exec(text)?.groups?.name, name));
