import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLASSIFICATION_WORDS, LEVELS, PORTION_MARKS, rankOf } from '../../../src/cable/levels';
import type { Level } from '../../../src/cable/model';

const RANKS: readonly [lower: Level, higher: Level][] = [
  ['UNCLASSIFIED', 'SENSITIVE BUT UNCLASSIFIED'],
  ['UNCLASSIFIED', 'LIMITED OFFICIAL USE'],
  ['SENSITIVE BUT UNCLASSIFIED', 'CONFIDENTIAL'],
  ['LIMITED OFFICIAL USE', 'CONFIDENTIAL'],
  ['CONFIDENTIAL', 'SECRET'],
  ['SECRET', 'TOP SECRET'],
];
for (const [lower, higher] of RANKS) {
  test(`${higher} is above ${lower}`, () => assert.ok(rankOf(higher) > rankOf(lower)));
}

test('the two names for what is sensitive rank alike', () =>
  assert.equal(rankOf('LIMITED OFFICIAL USE'), rankOf('SENSITIVE BUT UNCLASSIFIED')));

test('what is unclassified has rank 0, by which it is told from all others', () => {
  assert.equal(rankOf('UNCLASSIFIED'), 0);
  assert.ok(LEVELS.filter((level) => rankOf(level) === 0).length === 1);
});

test('the list goes up in rank', () => {
  const ranks = LEVELS.map(rankOf);
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
  );
});

test('every level is printed as its own name', () => {
  for (const level of LEVELS) assert.equal(CLASSIFICATION_WORDS[level], level);
});

test('no printed classification hides a longer one behind it', () => {
  const words = Object.keys(CLASSIFICATION_WORDS);
  for (const [i, word] of words.entries()) {
    const hidden = words.slice(i + 1).filter((later) => later.startsWith(word));
    assert.deepEqual(hidden, [], word);
  }
});

const MARKS: readonly [mark: string, level: Level][] = [
  ['TS', 'TOP SECRET'],
  ['S', 'SECRET'],
  ['C', 'CONFIDENTIAL'],
  ['LOU', 'LIMITED OFFICIAL USE'],
  ['L', 'LIMITED OFFICIAL USE'],
  ['SBU', 'SENSITIVE BUT UNCLASSIFIED'],
  ['FOUO', 'SENSITIVE BUT UNCLASSIFIED'],
  ['U', 'UNCLASSIFIED'],
];
for (const [mark, level] of MARKS) test(`(${mark}) marks ${level}`, () => assert.equal(PORTION_MARKS[mark], level));

test('there is no other mark', () => assert.equal(Object.keys(PORTION_MARKS).length, MARKS.length));
