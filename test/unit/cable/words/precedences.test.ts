import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRECEDENCE, PRECEDENCE_WORDS, PRECEDENCES, precedenceOf } from '../../../../src/cable/words/precedences';

test('each word is named once, in capitals and without blanks around it', () => {
  assert.equal(new Set(PRECEDENCE_WORDS).size, PRECEDENCE_WORDS.length);
  for (const word of PRECEDENCE_WORDS) assert.equal(word, word.trim().toUpperCase());
});

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

test('what a scan made of a precedence is found and read as what it was', () => {
  const found = new RegExp(`\\b(?:${PRECEDENCE})$`).exec('SECSTATE WASHDC NIACT IMMEOIATE')?.[0] ?? '';
  assert.equal(precedenceOf(found), 'NIACT IMMEDIATE');
  assert.equal(precedenceOf('PRIORITI'), 'PRIORITY');
  assert.equal(precedenceOf('Routine'), 'ROUTINE');
});
