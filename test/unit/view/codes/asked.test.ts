import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { askedAt, explainableAt } from '../../../../src/view/codes/asked';

const STATE = readFileSync('media/samples/2000-state-071482.txt', 'utf8');
const read = parse(STATE);

for (const [words, kind, beyondDoubt] of [
  ['EUR/WE:PM', 'office', true],
  ['PREL', 'tag', true],
  ['TAGS:', 'formWord', true],
  ['REF B GUIDANCE', 'mention', true],
  ['PARA 9', 'mention', true],
  ['ARGUED', 'abbreviation', false],
] as const)
  test(`at ${words} a reader asks about a ${kind}`, () => {
    const offset = STATE.indexOf(words);
    assert.equal(askedAt(read, STATE, offset)?.kind, kind);
    assert.equal(explainableAt(read, STATE, offset) !== null, beyondDoubt);
  });

test('between the lines there is nothing to ask about', () =>
  assert.equal(askedAt(read, STATE, STATE.indexOf('\n\n') + 1), null));
