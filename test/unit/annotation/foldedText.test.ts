import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, indexOfWords, placesOf } from '../../../src/annotation/foldedText';

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

const PARTS = [
  'ROAD TO THE',
  'OAD TO THE YUNG',
  'THE',
  ' TO ',
  'D',
  'THE ROAD TO THE ROAD',
  'LIMA',
  'THE LIMA ROAD',
  '1.',
  '',
];
for (const part of PARTS) {
  test(`${JSON.stringify(part)} is found by its rarest word wherever it stands`, () => {
    const text = folded('1. THE ROAD TO THE ROAD TO THE YUNGAS. BROAD TO THE YUNGAS 1.');
    assert.deepEqual(text.placesOf(part), placesOf(part, text.text));
    assert.deepEqual(text.placesOf(part, 1), placesOf(part, text.text, 1));
  });
}

test('places overlap, end at a limit, and nothing is nowhere', () => {
  assert.deepEqual(placesOf('AA', 'AAAA'), [0, 1, 2]);
  assert.deepEqual(placesOf('AA', 'AAAA', 2), [0, 1]);
  assert.deepEqual(placesOf('', 'AAAA'), []);
});
