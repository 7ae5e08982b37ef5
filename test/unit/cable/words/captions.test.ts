import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CAPTIONS } from '../../../../src/cable/words/captions';

test('each word is named once, in capitals and without blanks around it', () => {
  assert.equal(new Set(CAPTIONS).size, CAPTIONS.length);
  for (const word of CAPTIONS) assert.equal(word, word.trim().toUpperCase());
});

test('a caption that begins with another stands before it', () => {
  for (const [i, word] of CAPTIONS.entries())
    assert.deepEqual(
      CAPTIONS.slice(i + 1).filter((later) => later.startsWith(`${word} `)),
      [],
    );
});
