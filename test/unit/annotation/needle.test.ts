import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needleFrom, placesOf, wholeNeedle } from '../../../src/annotation/needle';

const NEEDLES: [what: string, prefix: string, exact: string, suffix: string, needle: string[]][] = [
  ['folds quote and context', 'TO\n', 'THE  ROAD', '\nTO', ['TO ', 'THE ROAD', ' TO']],
  ['gives blanks of the quote to the context', 'TO', ' THE ROAD\n', 'TO', ['TO ', 'THE ROAD', ' TO']],
  ['keeps a quote inside a word there', 'LO', 'CAT', 'E IT', ['LO', 'CAT', 'E IT']],
  ['leaves out blanks at the rim', '\n \nTO ', 'THE', ' ROAD\n\n', ['TO ', 'THE', ' ROAD']],
  ['has no quote when only blanks were selected', 'A', ' \n', 'B', ['A ', '', 'B']],
  ['does without context', '', 'THE ROAD', '', ['', 'THE ROAD', '']],
];
for (const [what, prefix, exact, suffix, [before, quote, after]] of NEEDLES) {
  test(`a needle ${what}`, () => {
    assert.deepEqual(needleFrom({ exact, prefix, suffix }), { prefix: before, quote, suffix: after });
  });
}

test('the whole needle is quote and context in a row', () => {
  assert.equal(wholeNeedle({ prefix: 'A ', quote: 'B', suffix: ' C' }), 'A B C');
});

test('places overlap, end at a limit, and nothing is nowhere', () => {
  assert.deepEqual(placesOf('AA', 'AAAA'), [0, 1, 2]);
  assert.deepEqual(placesOf('AA', 'AAAA', 2), [0, 1]);
  assert.deepEqual(placesOf('', 'AAAA'), []);
});
