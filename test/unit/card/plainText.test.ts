import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card } from '../../../src/card/card';
import { firstLineOf, plainTextOf } from '../../../src/card/plainText';

const full = card('EUR', 'Bureau of\n  Affairs', {
  lines: ['One.'],
  doubts: ['Damaged.'],
  also: ['Another.'],
  small: ['Source.'],
});

test('the first line is the code and its meaning', () => assert.equal(firstLineOf(full), 'EUR - Bureau of Affairs'));

test('a card reads line by line, doubt and other meanings by name', () => {
  assert.equal(plainTextOf(full), 'EUR - Bureau of Affairs\nOne.\nDoubt: Damaged.\nAlso: Another.\nSource.');
});
