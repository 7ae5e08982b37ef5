import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { damagedMarksIn, proposedReadings, replacementsOf, shortReading } from '../../../src/view/damagedMarks';
import { telegram } from '../cable/telegram';

const SCAN = readFileSync('media/samples/scan-1999-state-048204.txt', 'utf8');

const told = (text: string): string[] =>
  damagedMarksIn(parse(text)).map((mark) => `${mark.paragraph.number}: ${mark.portion.text} ${shortReading(mark)}`);

/** A text after the proposed readings have been put into it. */
function read(text: string): string {
  const back = replacementsOf(proposedReadings(parse(text))).reverse();
  return back.reduce((now, { range, text: mark }) => now.slice(0, range[0]) + mark + now.slice(range[1]), text);
}

const MARKED = ['1. (C) THE TUBA IS HERE.', '', '2. (C) IT IS HEAVY.', ''];
const CASES: readonly (readonly [what: string, body: readonly string[], expected: readonly string[]])[] = [
  ['a mark that a scan made into another', [...MARKED, '3. (G) IT IS UNPLAYED.'], ['3: (G) C']],
  ['one whose brackets are lost', [...MARKED, '3. CO IT IS UNPLAYED.'], ['3: CO C']],
  ['those that are printed well', [...MARKED, '3. (U) IT IS UNPLAYED.'], []],
  ['one that nobody can read', [...MARKED, '3. IT IS UNPLAYED.'], []],
  ['a mark for the whole text, once', ['1. (C - ENTIRE TEXT)', '', '2. IT IS UNPLAYED.'], []],
];

describe('the damaged marks of a cable', () => {
  for (const [what, body, expected] of CASES)
    test(`${expected.length ? 'are' : 'are not'}: ${what}`, () => assert.deepEqual(told(telegram(body)), expected));

  test('are those of a scan, in the order of the text', () => {
    assert.deepEqual(told(SCAN), ['3: (G) C', '4: CO C', '6: TO C', '7: (6) C', '9: (A) C', '10: (C} C']);
    const starts = damagedMarksIn(parse(SCAN)).map(({ portion }) => portion.range[0]);
    assert.deepEqual(
      starts,
      [...starts].sort((a, b) => a - b),
    );
  });
});

describe('the readings that are proposed for them', () => {
  test('put the mark in the place of what is printed, and nothing else changes', () => {
    const after = read(SCAN);
    assert.match(after, /^3\. \(C\) LINDQVARN SAID/m);
    assert.match(after, /^4\. \(C\) ON THE MANDATE/m);
    assert.deepEqual(told(after), []);
    const changed = (text: string): string[] => text.split('\n').filter((line) => !/^(?:3|4|6|7|9|10)\. /.test(line));
    assert.deepEqual(changed(after), changed(SCAN));
  });

  test('a guess is proposed to nobody: what is printed stays until the reader decides', () => {
    const [mark] = damagedMarksIn(parse(SCAN));
    const guess = { ...mark!, portion: { ...mark!.portion, certainty: 'guess' as const } };
    assert.equal(shortReading(guess), 'C?');
    const document = parse(SCAN);
    const cables = document.cables.map((cable) => ({ ...cable, paragraphs: [guess.paragraph] }));
    const doubtful = { ...guess.paragraph, portion: guess.portion };
    const [proposed] = proposedReadings({ ...document, cables: [{ ...cables[0]!, paragraphs: [doubtful] }] });
    assert.equal(proposed?.becomes, null);
    assert.deepEqual(replacementsOf([proposed!]), []);
  });

  test('what the reader leaves, or writes as it is printed, replaces nothing', () => {
    const [mark] = damagedMarksIn(parse(SCAN));
    assert.deepEqual(replacementsOf([{ mark: mark!, becomes: null }]), []);
    assert.deepEqual(replacementsOf([{ mark: mark!, becomes: '(G)' }]), []);
    assert.deepEqual(replacementsOf([{ mark: mark!, becomes: '(S/NF)' }]), [
      { range: mark!.portion.range, text: '(S/NF)' },
    ]);
  });
});
