import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fact, group } from '../../../../src/card/facts/fact';

test('a fact holds the values that there are', () => {
  assert.deepEqual(fact('To', 'PARIS', null, '', undefined, false, 'ROME'), { label: 'To', values: ['PARIS', 'ROME'] });
});

test('without values there is no fact, and without facts no group', () => {
  assert.equal(fact('To', null, ''), null);
  assert.equal(group('Drafting', fact('Drafted by'), null), null);
});

test('a group holds the facts that there are', () => {
  const to = fact('To', 'PARIS');
  assert.deepEqual(group('Who', null, to), { title: 'Who', facts: [to] });
});
