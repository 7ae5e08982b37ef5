import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOf, needleFrom, wholeNeedle } from '../../../src/annotation/needle';

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

const LONG = Array.from({ length: 100 }, (_, i) => `WORD ${i + 100}`).join(' ');

test('a quote that is not long is known as a whole', () => {
  assert.equal(endsOf({ prefix: '', exact: LONG.slice(0, 600), suffix: '' }), null);
});

test('a long quote is known by its ends, each in its context', () => {
  const [first, last] = endsOf({ prefix: 'BEFORE ', exact: LONG, suffix: ' AFTER' })!;
  assert.deepEqual([first.prefix, last.suffix], ['BEFORE ', ' AFTER']);
  assert.ok(LONG.startsWith(first.exact + first.suffix));
  assert.ok(LONG.endsWith(last.prefix + last.exact));
  assert.deepEqual(
    [first.suffix, last.prefix].map(({ length }) => length),
    [32, 32],
  );
});

test('what else is known of the quote goes with its ends', () => {
  const quote = { prefix: '', exact: LONG, suffix: '', rival: 0.5 };
  assert.deepEqual(
    endsOf(quote)!.map(({ rival }) => rival),
    [0.5, 0.5],
  );
});
