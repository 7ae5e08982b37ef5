import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsOf } from '../../../src/annotation/quoteEnds';

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
