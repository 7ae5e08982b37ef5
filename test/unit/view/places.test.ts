import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { cableAt, numberedParagraphAt, type Step, stepFrom } from '../../../src/view/places';
import { telegram } from '../cable/telegram';

const text = telegram([
  '1. (U) ONE:',
  'A. FIRST',
  'B. SECOND',
  '',
  'BALKANS',
  '',
  '2. (C) TWO.',
  '',
  '3. (U) THREE.',
  'SAMPLE',
]);
const document = parse(text);
const at = (words: string): number => text.indexOf(words);

test('an offset lies in its cable, and in its paragraph also where that is an item of it', () => {
  assert.equal(cableAt(document, at('SECOND'))?.messageReference?.number, '3121');
  assert.equal(numberedParagraphAt(document, at('SECOND'))?.number, '1');
});

test('a header lies in no paragraph, and nothing lies behind the end', () => {
  assert.equal(numberedParagraphAt(document, at('TAGS')), null);
  assert.equal(cableAt(document, text.length + 10), null);
});

const STEPS: readonly [from: string, step: Step, to: string | null][] = [
  ['TAGS', 'nextParagraph', '1. (U)'],
  ['1. (U)', 'nextParagraph', '2. (C)'],
  ['SECOND', 'nextParagraph', '2. (C)'],
  ['3. (U)', 'nextParagraph', null],
  ['TWO', 'previousParagraph', '2. (C)'],
  ['2. (C)', 'previousParagraph', '1. (U)'],
  ['1. (U)', 'nextSection', 'BALKANS'],
  ['BALKANS', 'nextSection', null],
  ['THREE', 'previousSection', 'BALKANS'],
  ['1. (U)', 'nextHigherParagraph', '2. (C)'],
  ['2. (C)', 'nextHigherParagraph', null],
];

for (const [from, step, to] of STEPS) {
  test(`from "${from}" ${step} leads to ${to ? `"${to}"` : 'nowhere'}`, () => {
    assert.equal(stepFrom(document, at(from), step), to === null ? null : at(to));
  });
}
