import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capital, counted, inWords } from '../../../src/card/words';

test('levels are written as words', () => {
  assert.equal(inWords('LIMITED OFFICIAL USE'), 'Limited official use');
  assert.equal(inWords('SECRET'), 'Secret');
});

for (const [count, words] of [
  [0, '0 copies'],
  [1, '1 copy'],
  [18, '18 copies'],
] as const) {
  test(words, () => assert.equal(counted(count, 'copy', 'copies'), words));
}

test('one and several', () =>
  assert.deepEqual([counted(1, 'office'), counted(2, 'office')], ['1 office', '2 offices']));

test('a sentence begins with a capital', () => assert.deepEqual(['embassy', ''].map(capital), ['Embassy', '']));
