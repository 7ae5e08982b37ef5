import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Level } from '../../../../src/cable/model';
import {
  CLASSIFICATION,
  CLASSIFICATION_WORDS,
  LEVELS,
  levelOf,
  levelOfMark,
  PORTION_MARKS,
  rankOf,
} from '../../../../src/cable/words/levels';

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

const PRINTED: readonly [printed: string, level: string | null][] = [
  ['SECRET', 'SECRET'],
  ['S E C R E T', 'SECRET'],
  ['CONFIDENT I AL', 'CONFIDENTIAL'],
  ['UNCLAS EFTO', 'UNCLASSIFIED'],
  ['LIMITED  OFFICIAL USE', 'LIMITED OFFICIAL USE'],
  ['SECRETARY', null],
  ['', null],
];

for (const [printed, level] of PRINTED)
  test(`${printed || 'nothing'} names ${level ?? 'no level'}`, () => assert.equal(levelOf(printed), level));

const WORDS = new RegExp(`^(?:${CLASSIFICATION})`);
const FOUND: readonly [line: string, expected: boolean][] = [
  ['C O N F I D E N T I A L LA PAZ', true],
  ['SECRET LA PAZ', true],
  ['SECRETARY OF STATE', false],
  ['CONFIDENTIALITY', false],
];

for (const [line, expected] of FOUND)
  test(`${line} ${expected ? 'begins' : 'does not begin'} with a classification`, () =>
    assert.equal(WORDS.test(line), expected));

const PRINTED_MARKS: readonly [printed: string, level: string | null][] = [
  ['(C)', 'CONFIDENTIAL'],
  ['(S//NF)', 'SECRET'],
  ['(S/NF/EX)', 'SECRET'],
  ['(SBU/NOFORN)', 'SENSITIVE BUT UNCLASSIFIED'],
  ['(LOU)', 'LIMITED OFFICIAL USE'],
  ['(L)', 'LIMITED OFFICIAL USE'],
  ['(u)', 'UNCLASSIFIED'],
  ['CONFIDENTIAL', 'CONFIDENTIAL'],
  ['(X)', null],
];

for (const [printed, level] of PRINTED_MARKS)
  test(`${printed} marks ${level ?? 'nothing'}`, () => assert.equal(levelOfMark(printed), level));
