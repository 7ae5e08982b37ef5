import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceAt } from '../../../src/view/sentences';

/** The sentence at the place of `|`. */
function at(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return text.slice(...sentenceAt(text, [0, text.length], offset));
}

const CASES: readonly (readonly [string, string, string])[] = [
  ['the first of two', 'THE TUBA| LEFT. WE STAY.', 'THE TUBA LEFT.'],
  ['the second of two', 'THE TUBA LEFT. WE| STAY.', 'WE STAY.'],
  ['at its full stop', 'THE TUBA LEFT|. WE STAY.', 'THE TUBA LEFT.'],
  ['between two, the first', 'THE TUBA LEFT.| WE STAY.', 'THE TUBA LEFT.'],
  ['over a line’s end', 'THE TUBA\nLEFT| EARLY. WE STAY.', 'THE TUBA\nLEFT EARLY.'],
  ['with its closing quote', 'HE SAID: "WE |STAY." THEN HE LEFT.', 'HE SAID: "WE STAY."'],
  ['a question', 'WHO HAS| IT? NOBODY.', 'WHO HAS IT?'],
  ['the number of a paragraph belongs to the first', '7. (S) HE |LEFT. SHE STAYED.', '7. (S) HE LEFT.'],
  ['a year may end one', 'IT BEGAN IN 1974. IT |ENDED.', 'IT ENDED.'],
  ['a title ends none', 'HE MET MR. SAMPLE| TWICE. THEN HE LEFT.', 'HE MET MR. SAMPLE TWICE.'],
  ['an initial ends none', 'THE U.S. SIDE| AGREED. ALL LEFT.', 'THE U.S. SIDE AGREED.'],
  ['a number in print ends none', 'SEE NO. 5| OF THE LIST. IT IS LONG.', 'SEE NO. 5 OF THE LIST.'],
  ['a word that ends like a title does', 'HE SPOKE TO THE CASINO. IT| CLOSED.', 'IT CLOSED.'],
  ['a decimal point ends none', 'IT ROSE 3.4 PERCENT|. THEN IT FELL.', 'IT ROSE 3.4 PERCENT.'],
  ['a text without a full stop is one', 'NO END| HERE', 'NO END HERE'],
];
for (const [name, marked, expected] of CASES) test(name, () => assert.equal(at(marked), expected));

test('only the paragraph is looked at', () => {
  const text = 'BEFORE. INSIDE ONE. INSIDE TWO. BEHIND.';
  assert.equal(text.slice(...sentenceAt(text, [8, 31], 10)), 'INSIDE ONE.');
  assert.equal(text.slice(...sentenceAt(text, [8, 31], 31)), 'INSIDE TWO.');
});

test('whatever the text, a sentence lies inside its paragraph', () => {
  const texts = fc.string({ unit: fc.constantFrom('A', '.', ' ', '"', '1', '\n', '!', 'MR') });
  fc.assert(
    fc.property(texts, fc.nat(40), (text, at) => {
      const [start, end] = sentenceAt(text, [0, text.length], Math.min(at, text.length));
      assert.ok(0 <= start && start <= end && end <= text.length);
    }),
  );
});
