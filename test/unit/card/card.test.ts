import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card, sentences } from '../../../src/card/card';

test('what a card is not given is empty, and it is known until said otherwise', () => {
  assert.deepEqual(card('EUR', 'Bureau'), {
    code: 'EUR',
    title: 'Bureau',
    known: true,
    lines: [],
    doubts: [],
    also: [],
    small: [],
    meanings: [],
  });
  assert.equal(card('EUR', 'Bureau', { known: false, lines: ['One.'] }).known, false);
});

test('sentences that are missing leave no gap', () => {
  assert.deepEqual(sentences('One.', null, '', false, undefined, 'Two.'), ['One.', 'Two.']);
});
