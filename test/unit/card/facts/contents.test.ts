import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contents } from '../../../../src/card/facts/contents';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const factsIn = (body: readonly string[]): string[] => told(contents(askedOf(telegram(body))));

test('pages are those that the page lines print', () => {
  const facts = factsIn(['1. TEXT THAT GOES ON', 'PAGE 02        LA PAZ 03121  261915Z', 'BELOW THE LINE.']);
  assert.ok(facts.includes('Pages: up to page 2, by the page lines'), facts.join('\n'));
});

const MARKS: readonly [what: string, body: string[], expected: string][] = [
  [
    'by their marks, the highest first',
    ['1. (U) ONE.', '2. (C) TWO.', '3. (C) THREE.'],
    'By mark: Confidential: 2 paragraphs; Unclassified: 1 paragraph',
  ],
  [
    'with those that bear none',
    ['1. (C) ONE.', '2. TWO.', '3. (C) THREE.'],
    'By mark: Confidential: 2 paragraphs; without a mark: 1 paragraph',
  ],
  [
    'by the mark of the whole text',
    ['1. (C - ENTIRE TEXT.)', '2. TWO.', '3. THREE.'],
    'By mark: Confidential: 3 paragraphs, 2 of them by the mark of the whole text',
  ],
  [
    'read through damage',
    ['1. (C) ONE.', '2. (G) TWO.', '3. (C) THREE.'],
    'By mark: Confidential: 3 paragraphs, 1 of them read through damage',
  ],
];

for (const [what, body, expected] of MARKS)
  test(`paragraphs are counted ${what}`, () => {
    const facts = factsIn(body);
    assert.ok(facts.includes(expected), facts.join('\n'));
  });

test('items of a list are not counted', () => {
  const facts = factsIn(['1. TWO POINTS:', '   A. ONE.', '   B. TWO.', '2. THE END.']);
  assert.ok(facts.includes('Paragraphs: 2 numbered paragraphs'), facts.join('\n'));
});

test('the signature and what does not agree stand last', () => {
  const facts = factsIn(['1. (C) ONE.', '2. (G) TWO.', '3. (C) THREE.', 'SAMPLE']);
  assert.ok(facts.includes('Signed: SAMPLE'), facts.join('\n'));
  assert.match(facts.at(-1) ?? '', /^Findings: .*printed \(G\)/);
});
