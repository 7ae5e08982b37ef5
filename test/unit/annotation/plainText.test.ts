import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OffsetMap, PlainText } from '../../../src/annotation/plainText';

test('positions are counted with and without what was taken out', () => {
  const map = new OffsetMap([2, 5]);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((long) => map.toShort(long)),
    [0, 1, 2, 2, 3, 4, 4, 5],
  );
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((short) => map.toLong(short)),
    [0, 1, 2, 4, 5, 7],
  );
});

const TEXTS: [name: string, raw: string, plain: string][] = [
  ['LF', 'A\nB\n', 'A\nB\n'],
  ['CR LF', 'A\r\nB\r\n', 'A\nB\n'],
  ['CR alone', 'A\rB', 'A\nB'],
  ['a byte order mark', '\uFEFFA\r\nB', 'A\nB'],
  ['a form feed and a no-break space', 'A\f\u00A0B', 'A\f\u00A0B'],
  ['nothing', '', ''],
];
for (const [name, raw, plain] of TEXTS) {
  test(`a text with ${name} is read as plain text, and every offset leads back`, () => {
    const text = new PlainText(raw);
    assert.equal(text.text, plain);
    for (let offset = 0; offset <= plain.length; offset++) assert.equal(text.fromRaw(text.toRaw(offset)), offset);
    for (const [at, unit] of [...plain].entries()) if (unit !== '\n') assert.equal(raw[text.toRaw(at)], unit);
  });
}

test('the end of a line is before its CR', () => {
  assert.equal(new PlainText('AB\r\nC').toRaw(2), 2);
});

test('a character outside the basic plane counts as one', () => {
  const text = new PlainText('😀A😀B');
  assert.deepEqual([0, 2, 3, 5, 6].map(text.toCharacters), [0, 1, 2, 3, 4]);
  assert.deepEqual([0, 1, 2, 3, 4].map(text.fromCharacters), [0, 2, 3, 5, 6]);
});

test('half a surrogate pair counts for itself', () => {
  assert.equal(new PlainText('\uD83DA').toCharacters(2), 2);
});
