import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementAfter, agreementBefore, candidateAt, contextAt } from '../../../src/annotation/likeness';

const CONTEXTS: [what: string, context: string, before: string, least: number, most: number][] = [
  ['the same words', 'TO THE YUNGAS', 'ROAD TO THE YUNGAS', 1, 1],
  ['one letter misread', 'TO THE YUNGAS', 'ROAD TO THE YUNCAS', 0.8, 0.95],
  ['a word put in', 'TO THE YUNGAS', 'TO THE OLD YUNGAS', 0.4, 0.7],
  ['the same words, but further off', 'TO THE YUNGAS', 'TO THE YUNGAS XXXX', 0.4, 0.7],
  ['other words', 'TO THE YUNGAS', 'BREAD IS ALREADY', 0, 0.3],
  ['nothing', 'TO THE YUNGAS', '', 0, 0],
];
for (const [what, context, before, least, most] of CONTEXTS) {
  test(`a context agrees with ${what} by ${least} to ${most}, on either side`, () => {
    const backwards = (text: string): string => [...text].reverse().join('');
    for (const share of [agreementBefore(context, before), agreementAfter(backwards(context), backwards(before))]) {
      assert.ok(least <= share && share <= most, String(share));
    }
  });
}

const NEEDLE = { prefix: 'BLOCKED THE ROAD ', quote: 'TO THE YUNGAS', suffix: '. THE MINISTER' };
const TEXT = 'HE BLOCKED THE ROAD TO THE YUNGAS. THE MINISTER SAID SO.';

test('a place where quote and context stand scores 1', () => {
  assert.deepEqual(candidateAt([20, 33], NEEDLE, TEXT, null, false), {
    range: [20, 33],
    words: 'TO THE YUNGAS',
    quote: 1,
    before: 1,
    after: 1,
    sides: 2,
    inPlace: false,
    score: 1,
  });
});

test('the number of the paragraph speaks for a place or against it', () => {
  const text = TEXT.replace('BLOCKED', 'OPENED').replace('MINISTER', 'COLONEL');
  const at = text.indexOf('TO THE');
  const [own, unknown, other] = [true, null, false].map(
    (same) => candidateAt([at, at + 13], NEEDLE, text, same, false)!.score,
  );
  assert.ok(own! > unknown! && unknown! > other!);
});

test('words that are not like the quote are no candidate', () => {
  assert.equal(candidateAt([3, 14], NEEDLE, TEXT, true, true), null);
});

test('a quote without context is judged by itself', () => {
  assert.equal(
    candidateAt([20, 33], { prefix: '', quote: 'TO THE YUNCAS', suffix: '' }, TEXT, null, true)?.score,
    12 / 13,
  );
});

const SIDES: [what: string, text: string, sides: number][] = [
  ['both', TEXT, 2],
  ['one, behind other words', TEXT.replace('BLOCKED THE ROAD', 'SAID HIS FAREWELL'), 1],
  ['one, before other words', TEXT.replace('. THE MINISTER', ', HIS COMPANY'), 1],
  ['none', 'HE MARRIED A GIRL OF FORTY TO THE YUNGAS, HIS COMPANY SAID SO.', 0],
];
for (const [on, text, sides] of SIDES) {
  test(`the context stands on as many sides as its words are found: ${on}`, () => {
    const start = text.indexOf('TO THE');
    assert.equal(contextAt([start, start + 13], NEEDLE, text).sides, sides);
  });
}

test('a context of a few letters stands only at the rim of the text', () => {
  const needle = { prefix: '1. ', quote: 'TO THE YUNGAS', suffix: '.' };
  assert.equal(contextAt([3, 16], needle, '1. TO THE YUNGAS.').sides, 2);
  assert.equal(contextAt([33, 46], needle, `${'X'.repeat(30)}1. TO THE YUNGAS. THE MINISTER SAID SO.`).sides, 0);
});
