import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card } from '../../../../src/card/card';
import { cardIn, explained, isIn } from '../../../../src/card/facts/asked';
import { telegram } from '../../cable/telegram';
import { askedOf } from './sheet';

test('facts say of a code what its card says', () => {
  const asked = askedOf(telegram(['1. TEXT.']));
  assert.equal(cardIn(asked, 'tag', 'US', { range: [0, 0], node: null }).title, 'United States of the handbook');
});

test('a code stands with its meaning, as printed where that differs', () => {
  assert.equal(explained(card('EUR', 'Bureau of European Affairs')), 'EUR: Bureau of European Affairs');
  assert.equal(explained(card('PARIS', 'Embassy Paris'), 'AMEMBASSY PARIS 12'), 'AMEMBASSY PARIS 12: Embassy Paris');
});

test('a code that nobody explains, or that is its own name, stands alone', () => {
  assert.equal(explained(card('XYZ', 'Not in our sources', { known: false })), 'XYZ');
  assert.equal(explained(card('LIMA', 'LIMA')), 'LIMA');
});

test('what begins in a telegram is in it', () => {
  const { cable } = askedOf(telegram(['1. TEXT.']));
  assert.ok(isIn(cable, cable.range));
  assert.ok(!isIn(cable, [cable.range[1] + 1, cable.range[1] + 2]));
});
