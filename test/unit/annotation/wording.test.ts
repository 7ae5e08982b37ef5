import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersDiffer, sameWords, type Wording, wordingOf } from '../../../src/annotation/wording';

const PAIRS: [a: string, b: string, differ: boolean][] = [
  ['PAGE 01 LA PAZ 06550', 'PAGE 02 LA PAZ 06550', true],
  ['PAGE 01 LA PAZ 06550', 'PAGE 01 LA PAZ 06551', true],
  ['PAGE 01 OF 02', 'PAGE 02 OF 01', false],
  ['PAGE 02 OF 02', 'PAGE 01 OF 02', true],
  ['232006Z AUG 79', '2320O6Z AUG 79', false],
  ['AT 11:30', 'AT Il:30', false],
  ['AT 4:26', 'AT 4:28', true],
  ['AT 5:00', 'AT 5:@@', false],
  ['5 PERCENT', 'SOME PERCENT', false],
  ['SOME PERCENT', '5 PERCENT', false],
  ['OIL PRICES', 'OlL PRICES', false],
  ['', '7', false],
];
for (const [a, b, differ] of PAIRS) {
  test(`"${a}" and "${b}" ${differ ? 'have different numbers' : 'may be the same'}`, () => {
    assert.equal(numbersDiffer(a, b), differ);
    assert.equal(numbersDiffer(b, a), differ);
  });
}

const WORDINGS: [quote: string, found: string, wording: Wording][] = [
  ['THE MINISTER SAID', 'THE MINISTER SAID', 'same'],
  ['THE MINISTER SAID', 'THE\nMINISTER   SAID', 'same'],
  ['THE POSSIBILITY OF', 'THE POSSIBIL-\nITY OF', 'same'],
  ['HE SAID "NO" AND LEFT', 'HE SAID \u201CNO\u201D AND LEFT', 'same'],
  ['THE MINISTER SAID', 'THE MINlSTER SA1D', 'misread'],
  ['THE MINISTER SAID', 'THEMINISTER SAIO', 'misread'],
  ['SIGNED ON 5 MAY', 'SIGNED ON 7 MAY', 'other'],
  ['THE MINISTER SAID', 'THE AMBASSADOR SAID', 'other'],
  ['THE MINISTER SAID', 'THE MINISTER WHO LEFT ALSO SAID', 'other'],
  ['THE MINISTER ALSO SAID', 'THE MINISTER SAID', 'other'],
  ['HE DID NOT AGREE', 'HE DID AGREE', 'other'],
];
for (const [quote, found, wording] of WORDINGS) {
  test(`${JSON.stringify(found)} for ${JSON.stringify(quote)} is ${wording}`, () => {
    assert.equal(wordingOf(quote, found), wording);
  });
}

test('words are the same whatever their lines, in both directions', () => {
  for (const [a, b, wording] of WORDINGS) {
    assert.equal(sameWords(a, b), wording === 'same');
    assert.equal(sameWords(b, a), wording === 'same');
  }
});

test('a hyphen that belongs to a word does not make it another, and a dash between words is no cut', () => {
  assert.equal(sameWords('A WELL-KNOWN MAN', 'A WELL-\nKNOWN MAN'), true);
  assert.equal(sameWords('ONE - TWO', 'ONETWO'), false);
});
