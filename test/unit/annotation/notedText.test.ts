import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NotedText } from '../../../src/annotation/notedText';
import type { Cable } from '../../../src/cable/model';
import { CABLE, rangeOf, textOf } from './sampleCable';

const TWO = `${CABLE}\nNNNN\n${CABLE.replace(/06550/g, '06712')}`;
const placeOf = (words: string, raw: string, occurrence = 1) => textOf(raw).placeAt(rangeOf(words, raw, occurrence)[0]);

const PLACES: [words: string, paragraph: string | null][] = [
  ['AMEMBASSY LIMA', null],
  ['1. (C', '1'],
  ['BLOCKED THE ROAD', '2'],
  ['A SETTLEMENT', '3'],
  ['BREAD', '4'],
];
for (const [words, paragraph] of PLACES) {
  test(`${words} is in paragraph ${paragraph ?? 'none'}; in a file of one telegram that is all`, () => {
    assert.deepEqual(placeOf(words, CABLE), { cable: null, paragraph });
  });
}

test('in a file of several telegrams a place names its telegram', () => {
  assert.deepEqual(placeOf('BREAD', TWO), { cable: 'LA PAZ-6550', paragraph: '4' });
  assert.deepEqual(placeOf('BREAD', TWO, 2), { cable: 'LA PAZ-6712', paragraph: '4' });
});

test('a paragraph is found by its number, in one telegram or in all', () => {
  const text = textOf(TWO);
  const starts = (cable: string | null) => text.paragraphsAt({ cable, paragraph: '4' }).map(([at]) => at);
  assert.deepEqual(starts('LA PAZ-6712'), [TWO.lastIndexOf('4. COMMENT')]);
  assert.equal(starts(null).length, 2);
  assert.deepEqual(text.paragraphsAt({ cable: null, paragraph: null }), []);
});

test('a telegram that is not here is left open', () => {
  const text = textOf(TWO);
  assert.deepEqual(text.known({ cable: 'LIMA-1', paragraph: '4' }), { cable: null, paragraph: '4' });
  assert.deepEqual(text.known({ cable: 'LA PAZ-6550', paragraph: '4' }), { cable: 'LA PAZ-6550', paragraph: '4' });
});

test('a paragraph reaches to the end of what stands inside it', () => {
  const raw = '1. ONE:\nA. ALPHA\nB. BETA\n2. TWO\n';
  const paragraph = (number: string, level: number, start: number, end: number) => ({
    number,
    level,
    range: [start, end],
  });
  const paragraphs = [
    paragraph('1', 1, 0, 8),
    paragraph('A', 2, 8, 17),
    paragraph('B', 2, 17, 25),
    paragraph('2', 1, 25, 32),
  ];
  const cable = {
    range: [0, 32],
    paragraphs,
    furniture: [],
    messageReference: null,
    attributes: {},
  } as unknown as Cable;
  const text = new NotedText(raw, { cables: [cable] });
  assert.deepEqual(text.placeAt(20), { cable: null, paragraph: '1' });
  assert.deepEqual(text.paragraphsAt({ cable: null, paragraph: '1' }), [[0, 25]]);
});

test('the digest does not depend on line ends or byte order mark', () => {
  assert.equal(textOf(`\uFEFF${CABLE.replace(/\n/g, '\r\n')}`).digest, textOf(CABLE).digest);
  assert.match(textOf(CABLE).digest, /^[0-9a-f]{64}$/);
});

test('ranges lead from the raw text to the plain one and back', () => {
  const raw = CABLE.replace(/\n/g, '\r\n');
  const text = textOf(raw);
  const range = rangeOf('MINISTER OF TRANSPORT', raw);
  assert.deepEqual(text.plainRange(range), rangeOf('MINISTER OF TRANSPORT', CABLE));
  assert.deepEqual(text.rawRange(text.plainRange(range)), range);
});

test('the words are there with and without page lines', () => {
  const [all, drafted] = textOf(CABLE).folded;
  assert.match(all!.text, /HE EXPECTED CONFIDENTIAL PAGE 02 LA PAZ 06550 01 OF 02 232006Z A SETTLEMENT/);
  assert.match(drafted!.text, /HE EXPECTED A SETTLEMENT/);
  assert.equal(new NotedText('A B', { cables: [] }).folded.length, 1);
});

test('a text knows what tells each of its telegrams from others', () => {
  const reference = (occurrence: number) => textOf(TWO).marksAt(rangeOf('BREAD', TWO, occurrence)[0])?.reference;
  assert.deepEqual([reference(1), reference(2)], ['LA PAZ-6550', 'LA PAZ-6712']);
  assert.equal(new NotedText('A B', { cables: [] }).marksAt(1), null);
});

test('a text is of others when none of its telegrams can be the one', () => {
  const marks = (reference: string, dateTimeGroup: string) => ({ reference, dateTimeGroup, documentNumber: null });
  assert.equal(textOf(TWO).isOfOthers(marks('LIMA-123', '012006Z MAY 80')), true);
  assert.equal(textOf(TWO).isOfOthers(marks('LA PAZ-6712', '012006Z MAY 80')), false);
  assert.equal(new NotedText('A B', { cables: [] }).isOfOthers(marks('LIMA-123', '012006Z MAY 80')), false);
});
