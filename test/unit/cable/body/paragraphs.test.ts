import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, outline, telegram } from '../telegram';

const PAGE_BREAK = ['CONFIDENTIAL', '', 'CONFIDENTIAL', '', 'PAGE 02  LA PAZ 03121  261915Z', ''];

test('a paragraph runs over a page break and ends before the next one', () => {
  const text = telegram(['1. (C) BEFORE THE BREAK', ...PAGE_BREAK, 'AFTER THE BREAK.', '', '2. (C) NEXT.']);
  const [first] = firstCable(text).paragraphs;
  assert.ok(first);
  const held = text.slice(...first.range);
  assert.match(held, /^1\. \(C\) BEFORE/);
  assert.match(held, /AFTER THE BREAK\.$/);
});

test('a page break at the end is left out', () => {
  const text = telegram(['1. (C) TEXT.', ...PAGE_BREAK, '2. (C) NEXT.']);
  const [first] = firstCable(text).paragraphs;
  assert.equal(first && text.slice(...first.range), '1. (C) TEXT.');
});

const BLOCKS: readonly [what: string, lines: string[], expected: string][] = [
  ['a text without numbers is cut at blank lines', ['THE MINISTER SAID', 'THIS AND THAT.', '', 'HE THEN WENT.'], '- -'],
  [
    'what stands before the first number is a paragraph too',
    ['SUMMARY: THE MINISTER SPOKE.', '', '1. (C) TEXT', '2. (C) TEXT'],
    '- 1:C 2:C',
  ],
  ['blocks inside a numbered paragraph stay in it', ['1. (C) TEXT', '', 'MORE OF IT.', '', '2. (C) END'], '1:C 2:C'],
  [
    'a numbered list inside a paragraph is its list',
    ['1. (C) X', '2. (C) Y:', '1. ONE', '2. TWO', '3. (C) Z'],
    '1:C 2:C >1 >2 3:C',
  ],
];

for (const [what, lines, expected] of BLOCKS) test(what, () => assert.equal(outline(telegram(lines)), expected));

test('a rule above the next heading belongs to no paragraph and no section', () => {
  const text = telegram(['1. (C) FIRST.', '', '---------', 'A HEADING', '---------', '', '2. (C) SECOND.']);
  const { paragraphs, sections } = firstCable(text);
  assert.equal(paragraphs[0] && text.slice(...paragraphs[0].range), '1. (C) FIRST.');
  assert.deepEqual(
    sections.map(({ range }) => text.slice(...range).split('\n')[0]),
    ['1. (C) FIRST.', 'A HEADING'],
  );
});

test('an item bears its own mark', () =>
  assert.equal(outline(telegram(['1. (C) TWO POINTS:', 'A) (U) one', 'B) (S//NF) TWO'])), '1:C >A:U >B:S'));

test('an item lies inside the paragraph that holds it', () => {
  const { paragraphs } = firstCable(telegram(['1. THE PARTIES:', 'A. FIRST', 'B. SECOND', '2. END']));
  const [one, a, b] = paragraphs;
  assert.ok(one && a && b);
  assert.ok(one.range[0] < a.range[0] && b.range[1] <= one.range[1]);
  assert.ok(a.range[1] <= b.range[0]);
});
