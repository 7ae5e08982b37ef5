import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { askedAt } from '../../../../src/view/codes/asked';
import { formWordAt } from '../../../../src/view/codes/formWords';
import { telegram } from '../../cable/telegram';

const sample = (name: string): string => readFileSync(`media/samples/${name}`, 'utf8');
const STATE = sample('2000-state-071482.txt');
const SCAN = sample('scan-1999-state-048204.txt');

/** "FM: FM": the word at the first place of some words, and what is printed of it. */
function wordAt(text: string, words: string): string | null {
  const offset = text.indexOf(words);
  assert.ok(offset >= 0, words);
  const word = askedAt(parse(text), text, offset);
  return word && `${word.kind} ${word.code}: ${text.slice(...word.range)}`;
}

const LABELS: readonly (readonly [words: string, expected: string])[] = [
  ['FM SECSTATE', 'formWord FM: FM'],
  ['TO AMEMBASSY', 'formWord TO: TO'],
  ['INFO AMEMBASSY', 'formWord INFO: INFO'],
  ['DRAFTED BY', 'formWord DRAFTED BY: DRAFTED BY'],
  ['APPROVED BY', 'formWord APPROVED BY: APPROVED BY'],
  ['DESIRED', 'formWord DESIRED DISTRIBUTION: DESIRED DISTRIBUTION'],
  ['E.O. ', 'formWord E.O.: E.O.'],
  ['TAGS:', 'formWord TAGS: TAGS'],
  ['SUBJECT:', 'formWord SUBJECT: SUBJECT'],
  ['REF: A', 'formWord REF: REF'],
  ['CLASSIFIED BY', 'formWord CLASSIFIED BY: CLASSIFIED BY'],
  ['REASON 1.5', 'formWord REASON: REASON'],
  ['(SUBS)', 'formWord (SUBS): (SUBS)'],
  ['(INFO)', 'formWord (INFO): (INFO)'],
  ['NOTAL', 'formWord NOTAL: NOTAL'],
  ['MINIMIZE', 'formWord MINIMIZE CONSIDERED: MINIMIZE CONSIDERED'],
];

describe('a word of the form', () => {
  for (const [words, expected] of LABELS)
    test(`stands at ${words}`, () => assert.equal(wordAt(STATE, words), expected));

  for (const [words, expected] of [
    ['DRAFTED BY', 'formWord DRAFTED BY: DRAFTED BY'],
    ['APPROVED BY', 'formWord APPROVED BY: APPROVED BY'],
    ['FM SECSTATE', 'formWord FM: FM'],
    ['TO USMISSION', 'formWord TO: TO'],
    ['TAGS: PREL', 'formWord TAGS: TAGS'],
    ['RELEASE IN PART', 'formWord RELEASE IN PART: RELEASE IN PART'],
    ['1.4(D)', 'exemption 1.4(d): 1.4(D)'],
    ['1.4(D)\nB1', 'exemption 1.4(d): 1.4(D)'],
    ['B1\n', 'exemption B1: B1'],
  ] as const)
    test(`of a scan, several on a line, stands at ${JSON.stringify(words)}`, () =>
      assert.equal(wordAt(SCAN, words), expected));

  for (const [line, words, expected] of [
    ['SUBJECT', 'SUBJ:', 'formWord SUBJECT: SUBJ'],
    ['TAGS', 'TAGS PINT', 'formWord TAGS: TAGS'],
  ] as const)
    test(`that is printed ${words} is read`, () => {
      const text = telegram(['1. TEXT.'], { [line]: words === 'TAGS PINT' ? 'TAGS PINT BL' : `${words} A SUBJECT` });
      assert.equal(wordAt(text, words), expected);
    });

  for (const words of ['ARGUED', 'THE IDEA', '\n\nCOUNTING'])
    test(`stands not at ${JSON.stringify(words)}`, () =>
      assert.equal(formWordAt(parse(STATE), STATE, STATE.indexOf(words)), null));
});

describe('MINIMIZE', () => {
  const of = (sentence: string): string | null => {
    const text = telegram(['1. TEXT.', '', `2. ${sentence}`]);
    return formWordAt(parse(text), text, text.indexOf('MINIMIZE'))?.code ?? null;
  };
  for (const [sentence, code] of [
    ['MINIMIZE CONSIDERED.', 'MINIMIZE CONSIDERED'],
    ['MINIMIZE CONSIOEREO.', 'MINIMIZE CONSIDERED'],
    ['EMBASSY IS UNDER MINIMIZE.', 'MINIMIZE'],
    ['WITH MINIMIZE IN EFFECT WE SEND THIS BY POUCH.', 'MINIMIZE'],
    ['THEY WORK TO MINIMIZE THE EFFECTS.', null],
    ['MINIMIZE THE IMPACT OF THE STRIKE.', null],
  ] as const)
    test(`of "${sentence}" is ${code ? 'an order' : 'a verb'}`, () => assert.equal(of(sentence), code));
});

test('a release that is told of in the text is none that was stamped into it', () => {
  const text = telegram(['1. TEXT.', '', '2. HE ASKED FOR RELEASE OF THE TUBA IN PARTS.']);
  assert.equal(formWordAt(parse(text), text, text.indexOf('RELEASE')), null);
});
