import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const marked = ['1. (C) ONE.', '2. (C) TWO.', '3. (U) THREE.'];
const found = (...lines: string[]): string[] =>
  parse(telegram([...marked, ...lines]))
    .problems.filter((p) => p.code.startsWith('portion'))
    .map((p) => `${p.code}: ${p.message}`);

const CASES: readonly [what: string, lines: string[], message: RegExp | null][] = [
  ['clean marks', ['4. (C) FOUR.'], null],
  ['a damaged mark', ['4. (G) FOUR.'], /portion-damaged: .* printed \(G\) and was read as CONFIDENTIAL/],
  [
    'a mark above the telegram',
    ['4. (S) FOUR.'],
    /portion-above-classification: .* \(S\), above the telegram's own CONFIDENTIAL/,
  ],
  [
    'a mark that is lost',
    ['4. (FOUR AND FIVE AGREED'],
    /portion-unreadable: Paragraph 4 .* Printed: 4\. \(FOUR AND FIVE/,
  ],
];

for (const [what, lines, message] of CASES) {
  test(`${what} ${message ? 'is told' : 'are no finding'}`, () => {
    if (message) assert.match(found(...lines).join('\n'), message);
    else assert.deepEqual(found(...lines), []);
  });
}

test('paragraphs under a whole-text mark need none of their own', () => {
  const { problems } = parse(telegram(['1. (C - ENTIRE TEXT)', '2. TWO.', '3. THREE.', '4. FOUR.']));
  assert.deepEqual(
    problems.filter((p) => p.code.startsWith('portion')),
    [],
  );
});

test('a lost mark is told where three paragraphs bear theirs, and not where two do', () => {
  const codes = (...lines: string[]): string[] => parse(telegram(lines)).problems.map(({ code }) => code);
  const lost = '4. (FOUR AND FIVE AGREED';
  assert.ok(codes('1. (C) ONE.', '2. (C) TWO.', '3. (U) THREE.', lost).includes('portion-unreadable'));
  assert.ok(!codes('1. (C) ONE.', '2. (C) TWO.', '3. THREE.', lost).includes('portion-unreadable'));
});

test('the finding stands on the mark', () => {
  const text = telegram([...marked, '4. (G) FOUR.']);
  const problem = parse(text).problems.find((p) => p.code === 'portion-damaged');
  assert.equal(problem && text.slice(...problem.range), '(G)');
});

test('the finding on a lost mark ends with its line, whatever the line ends with', () => {
  const text = telegram([...marked, '4. (FOUR']).replaceAll('\n', '\r\n');
  const problem = parse(text).problems.find((p) => p.code === 'portion-unreadable');
  assert.equal(problem && text.slice(...problem.range), '4. (FOUR');
});

test('the finding on a lost mark ends with a whole word', () => {
  const text = telegram([...marked, '4. THE DANISH EMBASSY SHOWED US THE SAME PHOTOGRAPH.']);
  const problem = parse(text).problems.find((p) => p.code === 'portion-unreadable');
  assert.equal(problem && text.slice(...problem.range), '4. THE DANISH EMBASSY SHOWED');
});
