import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { digestOf, uuidOf } from '../../../src/annotation/digest';

for (const text of ['', 'PAGE 01 LA PAZ', 'é😀\n', 'A'.repeat(100_000)]) {
  test(`the digest of ${JSON.stringify(text.slice(0, 20))} is what others compute`, () => {
    assert.equal(digestOf(text), createHash('sha256').update(text).digest('hex'));
  });
}

test('the same text gives the same UUID of version 8, another text another one', () => {
  assert.match(uuidOf('A'), /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(uuidOf('A'), uuidOf('A'));
  assert.notEqual(uuidOf('A'), uuidOf('B'));
});
