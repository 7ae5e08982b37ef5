import assert from 'node:assert/strict';
import { test } from 'node:test';
import { needleFrom } from '../../../src/annotation/needle';
import { likelyPlaces, samePassage, wordForWord } from '../../../src/annotation/places';
import type { Range } from '../../../src/cable/model';
import { CABLE, rangeOf, textOf } from './sampleCable';

const HERE = { cable: null, paragraph: null };
const GOVERNMENT = needleFrom({ prefix: '', exact: 'GOVERNMENT WOULD NOT', suffix: '' });
const text = textOf(CABLE);
const [first, second] = [1, 2].map((occurrence) => rangeOf('GOVERNMENT WOULD NOT', CABLE, occurrence));

test('every place where the words stand is found', () => {
  assert.deepEqual(wordForWord(GOVERNMENT, HERE, text.folded[0]!, text), [first, second]);
});

test('words without context are not found inside a word', () => {
  const needle = needleFrom({ prefix: '', exact: 'GOVERN', suffix: '' });
  assert.deepEqual(wordForWord(needle, HERE, text.folded[0]!, text), []);
});

test('a quote across a page break is found among the words without page lines', () => {
  const needle = needleFrom({ prefix: 'HE ', exact: 'EXPECTED A SETTLEMENT', suffix: ' BEFORE' });
  assert.deepEqual(wordForWord(needle, HERE, text.folded[0]!, text), []);
  const [range] = wordForWord(needle, HERE, text.folded[1]!, text);
  assert.match(CABLE.slice(...range!), /^EXPECTED\n[\s\S]*PAGE 02[\s\S]*A SETTLEMENT$/);
});

test('the likeliest place comes first: with the context, in the paragraph of the same number', () => {
  const needle = needleFrom({ prefix: 'COMMENT: THE ', exact: 'GOVERNMEMT WOULD NOT', suffix: ' SURVIVE' });
  assert.deepEqual(likelyPlaces(needle, { place: HERE, start: null }, text)[0]?.range, second);
  const [best] = likelyPlaces(
    needleFrom({ prefix: '', exact: 'GOVERNMEMT WOULD NOT', suffix: '' }),
    { place: { ...HERE, paragraph: '3' }, start: null },
    text,
  );
  assert.deepEqual(best?.range, first);
});

test('a place is in place when it is about as far from the beginning as the quote was', () => {
  const needle = needleFrom({ prefix: 'COMMENT: THE ', exact: 'GOVERNMEMT WOULD NOT', suffix: ' SURVIVE' });
  const inPlace = (start: number | null) => likelyPlaces(needle, { place: HERE, start }, text)[0]?.inPlace;
  assert.deepEqual([second![0], second![0] - 150, 0, null].map(inPlace), [true, true, false, false]);
});

test('words that a page line follows are found without it', () => {
  const raw = CABLE.replace('A SETTLEMENT BEFORE', 'CONFIDENTIAL SETTLEMENT BEFORE');
  const needle = needleFrom({ prefix: 'STRIKERS. ', exact: 'HE EXPECTED', suffix: ' CONFIDENTIAL SETTLEMENT' });
  const noted = textOf(raw);
  const ranges = noted.folded.flatMap((words) => wordForWord(needle, HERE, words, noted));
  assert.deepEqual(ranges, [rangeOf('HE EXPECTED', raw)]);
});

test('ranges are one passage when they share more than half of the shorter', () => {
  const one = (a: Range, b: Range): boolean => samePassage(a, b) && samePassage(b, a);
  assert.equal(one([0, 10], [0, 10]), true);
  assert.equal(one([0, 10], [3, 5]), true);
  assert.equal(one([0, 10], [4, 14]), true);
  assert.equal(one([0, 10], [5, 15]), false);
  assert.equal(one([0, 10], [10, 20]), false);
});

const TWO = `${CABLE}\nNNNN\n${CABLE.replace(/06550/g, '06712')}`;

test('in a file of several telegrams only the one that the note names is searched', () => {
  const both = textOf(TWO);
  const place = both.placeAt(TWO.lastIndexOf('YUNGAS'));
  assert.equal(place.cable, 'LA PAZ-6712');
  const ranges = wordForWord(needleFrom({ prefix: '', exact: 'YUNGAS', suffix: '' }), place, both.folded[0]!, both);
  assert.deepEqual(ranges, [rangeOf('YUNGAS', TWO, 2)]);
});
