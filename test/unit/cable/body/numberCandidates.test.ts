import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Candidate, candidatesIn } from '../../../../src/cable/body/numberCandidates';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { readLines } from '../../../../src/cable/reading/reader';
import { piecesOf } from '../reading/kinds';
import { HEADER } from '../telegram';

/** The candidates of a body, under the header of a telegram. */
const candidates = (...body: readonly string[]): Candidate[] =>
  candidatesIn(readLines(splitLines([...HEADER, ...body].join('\n'))));

const numbers = (...body: readonly string[]): number[] => candidates(...body).map(({ number }) => number);

/** The first candidate of a body, which must have one. */
function first(...body: readonly string[]): Candidate {
  const [candidate] = candidates(...body);
  assert.ok(candidate, body.join('\n'));
  return candidate;
}

describe('a line may begin a numbered paragraph', () => {
  const CASES: readonly [what: string, body: string[], numbers: number[]][] = [
    ['with number and mark', ['1. (C) THE TUBA IS HERE.'], [1]],
    ['with a number alone', ['1. THE TUBA IS HERE.'], [1]],
    ['in the middle of the text', ['1. THE TUBA IS HERE.', '', '2. SO IS THE BAND.'], [1, 2]],
    ['also where numbers are out of order: the sequence is judged later', ['7. SEVEN.', '', '3. THREE.'], [7, 3]],
    ['but not with a year', ['1999. THE TUBA WAS NEW.'], []],
    ['nor with nought', ['0. THE TUBA WAS NEW.'], []],
    ['nor without a number', ['THE TUBA IS HERE.'], []],
  ];
  for (const [what, body, expected] of CASES) test(what, () => assert.deepEqual(numbers(...body), expected));

  test('and nothing in the header does', () => {
    assert.deepEqual(
      candidatesIn(piecesOf(HEADER)).map(({ number }) => number),
      [],
    );
  });
});

test('the candidate names its piece', () => {
  const pieces = readLines(splitLines([...HEADER, '1. (C) ONE.', '', '2. (C) TWO.'].join('\n')));
  assert.deepEqual(
    candidatesIn(pieces).map(({ at }) => pieces[at]?.text),
    ['1. (C) ONE.', '2. (C) TWO.'],
  );
});

test('its letters are the first of its text, so that a page scanned twice is known again', () => {
  assert.equal(first('1. (C) The tuba, at last, is here: 12 crates.').letters, 'THETUBAATLASTISHERECRATES');
  assert.equal(first(`1. (C) ${'TUBA '.repeat(20)}`).letters.length, 32);
});

test('a row of a table is told from prose with figures', () => {
  assert.ok(first("1. IV'S REFUSED        31      40      45").row);
  assert.ok(first('1. FEES COLLECTED    $98     $120   $150').row);
  assert.ok(!first('1. THE BAND HAS 12 TUBAS AND 14 CRATES.').row);
});

test('a number with a letter stands beside its number', () => {
  assert.ok(first('8A. (C) THE TUBA IS HERE.').lettered);
  assert.ok(!first('8. (C) THE TUBA IS HERE.').lettered);
});

describe('it looks the more like a paragraph', () => {
  const BEFORE = ['THE TUBA IS HERE.'];
  const CASES: readonly [what: string, stronger: string[], weaker: string[]][] = [
    ['when it bears a mark', [...BEFORE, '2. (C) THE BAND.'], [...BEFORE, '2. THE BAND.']],
    ['behind a blank line', [...BEFORE, '', '2. THE BAND.'], [...BEFORE, '2. THE BAND.']],
    ['behind a full stop', [...BEFORE, '2. THE BAND.'], ['THE TUBA IS AT NUMBER', '2. THE BAND.']],
    [
      'behind the stain of a scan',
      ['THE TUBA IS AT NUMBER', '• 0 S', '2. THE BAND.'],
      ['THE TUBA IS AT NUMBER', '2. THE BAND.'],
    ],
    ['when it begins with a capital', [...BEFORE, '2. The band.'], [...BEFORE, '2. the band.']],
    ['when it has words', [...BEFORE, '2. THE BAND.'], [...BEFORE, '2. 14,500']],
  ];
  for (const [what, stronger, weaker] of CASES) {
    test(what, () => assert.ok(first(...stronger).strength > first(...weaker).strength));
  }
});

test('a number from 200 on is one where the number before it is', () => {
  assert.deepEqual(numbers('199. THE TUBA.', '', '200. THE BAND.', '', '201. THE CRATE.'), [199, 200, 201]);
  assert.deepEqual(numbers('1. THE TUBA.', '', '201. THE BAND.', '', '535. THE CRATE.'), [1]);
});
