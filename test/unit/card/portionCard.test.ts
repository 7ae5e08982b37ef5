import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portionCard } from '../../../src/card/portionCard';
import { codeIn, headerWith } from './codeIn';

const body = (...marks: readonly string[]): string =>
  headerWith() + marks.map((mark, i) => `${i + 1}. ${mark} THE MINISTER SPOKE FOR A LONG TIME.\n`).join('\n');
const cardOf = (text: string, code: string) => portionCard(codeIn(text, 'portion', { code }));

test('a clean mark says its level and its paragraph', () => {
  const card = cardOf(body('(C)', '(U)'), '(U)');
  assert.equal(card.title, 'Unclassified: portion mark');
  assert.deepEqual(card.lines, ['Marks paragraph 2.']);
  assert.deepEqual(card.doubts, []);
});

test('a damaged mark says what is printed, what it was read as, and why', () => {
  const card = cardOf(body('(C)', '(G)', '(C)'), '(G)');
  assert.equal(card.title, 'Confidential: portion mark');
  assert.deepEqual(card.doubts, [
    'Printed (G), read as (C).',
    'Paragraph 2 stands beside 1 and 3: a mark follows its number.',
    'Scans of released telegrams show (G) where (C) was struck through.',
    'The telegram as a whole is confidential: a higher mark is ruled out.',
  ]);
});

test('a shape that was never seen on paper is not said to have been seen', () => {
  const { doubts } = cardOf(body('(C)', '(€)', '(C)'), '(€)');
  assert.ok(doubts.includes('Printed (€), read as (C).'));
  assert.ok(!doubts.some((doubt) => doubt.startsWith('Scans')));
});

test('a mark above the telegram itself is doubted', () => {
  assert.deepEqual(cardOf(body('(C)', '(S)'), '(S)').doubts, [
    'Higher than the telegram as a whole, which is confidential: one of the two may be misread.',
  ]);
});

test('an unclassified telegram may have portions that are handled with care', () => {
  const text = `${headerWith({ CONFIDENTIAL: 'UNCLAS STATE 060001' })}1. (SBU) THE MINISTER SPOKE.\n\n2. (U) HE LEFT.\n`;
  assert.deepEqual(cardOf(text, '(SBU)').doubts, []);
});

test('a mark for the whole text holds for the others', () => {
  const text = `${headerWith()}1. (C - ENTIRE TEXT)\n\n2. FIRST.\n\n3. SECOND.\n`;
  assert.deepEqual(portionCard(codeIn(text, 'portion')).lines, [
    'Holds for every paragraph that bears no mark of its own.',
  ]);
});

test('NF is spelled out', () => {
  assert.deepEqual(cardOf(body('(C)', '(C/NF)'), '(C/NF)').lines, [
    'Marks paragraph 2.',
    'NF, NOFORN: not releasable to foreign nationals.',
  ]);
});

test('the mark of the subject is told from that of a paragraph', () => {
  const text = headerWith({ 'SUBJECT:': 'SUBJECT: (C) A VISIT' });
  assert.deepEqual(portionCard(codeIn(text, 'portion', { role: 'subject' })).lines, ['Marks the subject line.']);
});
