// Lines that no rule is for are taken as a whole, and hide nothing that a rule would have found in their middle.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank, plain } from '../../scripts/grammar/plain';
import { calm } from './expectations';
import { find, type GrammarRule, grammarFile, tokensOf } from './tokenizer';

const sourceOf = ([rule]: readonly GrammarRule[]): string => rule?.match ?? '';

/** The rules that are tried where no zone is open. */
const rulesOf = (patterns: readonly GrammarRule[]): GrammarRule[] =>
  patterns.flatMap(({ include, ...rule }) =>
    include ? rulesOf(grammarFile.repository?.[include.slice(1)]?.patterns ?? []) : [rule],
  );

calm('prose has no colour, and a blank line none', [
  'THE MAYOR SAID THAT THE QUAY WAS CLOSED',
  'He will return by the WEEKEND',
  '',
  '   ',
]);

test('a rule that is for any place of a line finds what it is for behind other words', () => {
  const anywhere = rulesOf(grammarFile.patterns ?? []).filter(({ match }) => match && !/^(?:\(\?i\))?\^/.test(match));
  assert.ok(anywhere.length > 5);
  for (const { comment = '' } of anywhere) {
    const line = `HE SAID SO. ${comment}`;
    assert.ok(!find(sourceOf(plain), line).found, line);
    assert.notDeepEqual(tokensOf([line]).at(-1), [], line);
  }
});

test('a blank line is one without a letter', () => {
  for (const line of ['', ' ', '\t ']) assert.ok(find(sourceOf(blank), line).found);
  assert.ok(!find(sourceOf(blank), ' -').found);
});
