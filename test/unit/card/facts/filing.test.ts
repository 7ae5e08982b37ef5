import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filing } from '../../../../src/card/facts/filing';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const factsIn = (replaced: Record<string, string> = {}, body = ['1. TEXT.']): string[] =>
  told(filing(askedOf(telegram(body, replaced))));

test('facts tell the subject', () => assert.ok(factsIn().includes('Subject: A SUBJECT')));

test('TAGS are spelled out at the date of the telegram; what no source knows stands alone', () => {
  const replaced = {
    'P 26': 'P 261830Z MAR 99',
    'E.O.': 'E.O. 12958: DECL: 3/28/09',
    TAGS: 'TAGS: PREL, CH, QQ',
  };
  assert.ok(factsIn(replaced).includes('TAGS: PREL: External Political Relations; CH: China; QQ'));
});

test('references keep their letters', () => {
  const replaced = { SUBJECT: 'SUBJECT: A SUBJECT\n\nREF: (A) PARIS 1234, (B) STATE 5678' };
  assert.ok(factsIn(replaced).includes('References: A: PARIS 1234; B: STATE 5678'));
});

test('a telegram that the text cites twice is told once', () => {
  const body = ['1. STATE 195756 SAID SO.', '2. STATE 195756 SAID IT TWICE.'];
  assert.ok(factsIn({}, body).includes('Cited in the text: STATE 195756'));
});

test('a text without a header tells nothing', () => {
  assert.equal(filing(askedOf('1. A TEXT WITHOUT ANY HEADER AT ALL')), null);
});
