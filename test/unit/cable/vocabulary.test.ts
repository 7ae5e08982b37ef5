import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ADDRESS_WORDS,
  CAPTIONS,
  EXECUTIVE_ORDERS,
  HEADER_LABELS,
  INLINE_HEADINGS,
  MONTHS,
  PRECEDENCE_WORDS,
  PRECEDENCES,
} from '../../../src/cable/vocabulary';

const LISTS = { ADDRESS_WORDS, CAPTIONS, HEADER_LABELS, INLINE_HEADINGS, PRECEDENCE_WORDS };
for (const [name, words] of Object.entries(LISTS)) {
  test(`${name} names each word once, in capitals and without blanks around it`, () => {
    assert.equal(new Set(words).size, words.length);
    for (const word of words) assert.equal(word, word.trim().toUpperCase());
  });
}

// "NIACT IMMEDIATE" is read as one precedence, not as NIACT and a rest
test('a precedence of two words stands before its first word alone', () => {
  for (const [i, word] of PRECEDENCE_WORDS.entries()) {
    const later = PRECEDENCE_WORDS.slice(i + 1).filter((other) => other.startsWith(`${word} `));
    assert.deepEqual(later, [], word);
  }
});

test('every precedence of a date-time group that can follow an addressee is among the words for it', () => {
  const said = Object.values(PRECEDENCES).filter((name) => name !== 'EMERGENCY COMMAND');
  assert.deepEqual(
    said.filter((name) => !PRECEDENCE_WORDS.includes(name)),
    [],
  );
});

test('a year has twelve months', () =>
  assert.deepEqual(Object.values(MONTHS), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));

test('executive orders took effect one after the other, on real days', () => {
  const days = Object.values(EXECUTIVE_ORDERS);
  for (const day of days) assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day);
  assert.deepEqual(days, days.toSorted());
  const orders = Object.keys(EXECUTIVE_ORDERS).map(Number);
  assert.deepEqual(
    orders,
    orders.toSorted((a, b) => a - b),
  );
});
