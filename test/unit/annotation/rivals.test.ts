import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOf, likenessOfRival } from '../../../src/annotation/rivals';
import type { Range } from '../../../src/cable/model';
import { textOf } from './sampleCable';

const LINE = 'LORRY DRIVERS BLOCKED THE ROAD TO THE YUNGAS ON MONDAY AND TUESDAY.';
const quoteAt = (text: string, [start, end]: Range, context = 20) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
});
const road = (text: string, from = 0): Range => [text.indexOf('ROAD', from), text.indexOf('ROAD', from) + 4];

test('a quote that stands once is the only copy and has no rival', () => {
  const range = road(LINE);
  assert.deepEqual(copyOf(quoteAt(LINE, range), range, textOf(LINE)), { which: 1, count: 1 });
  assert.equal(likenessOfRival(quoteAt(LINE, range), range, textOf(LINE)), 0);
});

test('a line that stands twice has two copies, and its rival is its like', () => {
  const text = `${LINE}\nFOOD IS DEAR.\n${LINE}`;
  const range = road(text, 80);
  assert.deepEqual(copyOf(quoteAt(text, range), range, textOf(text)), { which: 2, count: 2 });
  assert.equal(likenessOfRival(quoteAt(text, range), range, textOf(text)), 1);
});

test('a page line is nearly like the next page line', () => {
  const text = `PAGE 02 LA PAZ 06550 232006Z\n${LINE}\nPAGE 03 LA PAZ 06550 232006Z\n${LINE}`;
  const likeness = likenessOfRival(
    { exact: text.slice(0, 28), prefix: '', suffix: text.slice(28, 48) },
    [0, 28],
    textOf(text),
  );
  assert.ok(likeness > 0.9 && likeness < 1);
});

test('a selection of blanks has neither', () => {
  assert.equal(likenessOfRival({ exact: ' ', prefix: 'LORRY', suffix: 'DRIVERS' }, [5, 6], textOf(LINE)), 0);
});

test('of two banners, one below the other, each is the rival of the other: taken out, the other would stand there', () => {
  const text = `${LINE}\n\nSECRET\n\n\nSECRET\n\nPAGE 02 LA PAZ\n\n${LINE}`;
  const first = text.indexOf('SECRET');
  for (const start of [first, text.indexOf('SECRET', first + 1)]) {
    assert.ok(likenessOfRival(quoteAt(text, [start, start + 6], 32), [start, start + 6], textOf(text)) > 0.5);
  }
  const lone = text.replace('SECRET', '');
  const range: Range = [lone.indexOf('SECRET'), lone.indexOf('SECRET') + 6];
  assert.equal(likenessOfRival(quoteAt(lone, range, 32), range, textOf(lone)), 0);
});

test('the banner of the next page comes to stand where this one stands, when all between is taken out', () => {
  const page = 'CONFIDENTIAL\nPAGE 02 LA PAZ 06550 232006Z\n';
  const text = `${LINE}\n${page}FOOD IS DEAR IN THE WHOLE COUNTRY.\n${page}BREAD IS SCARCE.`;
  const likeness = (words: string): number => {
    const range: Range = [text.indexOf(words), text.indexOf(words) + words.length];
    return likenessOfRival(quoteAt(text, range, 32), range, textOf(text));
  };
  assert.ok(likeness('CONFIDENTIAL') > 0.95 && likeness('CONFIDENTIAL') < 1);
  assert.equal(likeness('FOOD IS DEAR'), 0);
});
