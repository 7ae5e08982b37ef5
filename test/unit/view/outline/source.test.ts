import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { sourceOf } from '../../../../src/view/outline/source';
import { telegram } from '../../cable/telegram';

test('what the findings say of marks is known by where they stand', () => {
  const text = telegram(['1. (C) ONE.', '2. (S) TWO.', '3. (C) THREE.', '4. (C) FOUR.', '5. (SAMPLE SPOKE.']);
  const source = sourceOf(parse(text), text);
  const printed = (starts: ReadonlySet<number>): string[] => [...starts].map((at) => text.slice(at, at + 3));
  assert.deepEqual(printed(source.above), ['(S)']);
  assert.deepEqual(printed(source.unreadable), ['5. ']);
});

test('a telegram whose marks agree has none', () => {
  const text = telegram(['1. (C) ONE.', '2. (U) TWO.']);
  const { above, unreadable } = sourceOf(parse(text), text);
  assert.equal(above.size + unreadable.size, 0);
});
