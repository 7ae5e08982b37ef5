import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, indexOfWords } from '../../../src/annotation/foldedText';

const SAME: [what: string, text: string, words: string][] = [
  ['line ends and runs of blanks are one blank', 'THE  MINISTER\n\n SAID', 'THE MINISTER SAID'],
  ['tabs, form feeds, no-break and zero-width spaces too', 'A\t\fB\u00A0C\u200BD\u3000E', 'A B C D E'],
  ['typographic signs are plain', '‘A’ “B” C–D—E', '\'A\' "B" C-D-E'],
  ['soft hyphens are nothing', 'REGU\u00ADLATIONS', 'REGULATIONS'],
  ['emoji stay', 'A 😀 B', 'A 😀 B'],
];
for (const [what, text, words] of SAME) test(what, () => assert.equal(folded(text).text, words));

test('a long text is folded as a whole', () => {
  assert.equal(folded('AB\n'.repeat(20_000)).text.length, 60_000);
});

test('a page line between two words is a blank', () => {
  const text = 'THE MINISTER\nPAGE 02 LA PAZ\nSAID';
  const words = folded(text, [[13, 27]]);
  assert.equal(words.text, 'THE MINISTER SAID');
  assert.deepEqual(words.unfolded([4, 17]), [4, 32]);
  assert.equal(words.joins([4, 17]), true);
  assert.equal(words.joins([0, 12]), false);
});

test('ranges lead back to the text, offsets into the words', () => {
  const text = 'A  B\r\nC';
  const words = folded(text);
  assert.equal(text.slice(...words.unfolded([2, 5])), 'B\r\nC');
  assert.deepEqual(
    [0, 1, 2, 3, 6, 7].map((offset) => words.folded(offset)),
    [0, 1, 2, 2, 4, 5],
  );
});

test('words of three letters or more are indexed with all their places', () => {
  const index = indexOfWords('THE FM AND THE 1979 FM');
  assert.deepEqual(
    [...index],
    [
      ['THE', [0, 11]],
      ['AND', [7]],
      ['1979', [15]],
    ],
  );
});
