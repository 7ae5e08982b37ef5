import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Candidate, candidatesIn } from '../../../../src/cable/body/numberCandidates';
import { chooseNumbered } from '../../../../src/cable/body/paragraphNumbers';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { readLines } from '../../../../src/cable/reading/reader';
import { outline, telegram } from '../telegram';

/** "1 2 3" as candidates of the usual strength; "2-" is weak, "4+" bears a mark, "3=" is a table's row, "6~" has no full stop. */
function candidates(numbers: string): Candidate[] {
  return numbers.split(' ').map((printed, at) => {
    const strength = printed.endsWith('-') ? 0 : printed.endsWith('+') ? 3 : 2;
    const letters = 'ABCDEFGHIJKLMNOP'.charAt(at).repeat(12);
    return {
      at,
      number: Number.parseInt(printed, 10),
      lettered: false,
      letters,
      row: printed.endsWith('='),
      bare: printed.endsWith('~'),
      strength,
    };
  });
}

/** "1 2 (1 2) 3": list items in brackets, what is only text as a dot. */
function chosen(numbers: string): string {
  const list = candidates(numbers);
  const levels = chooseNumbered(list);
  return list
    .map(({ at, number }) => (levels.get(at) === 1 ? `${number}` : levels.get(at) === 2 ? `(${number})` : '.'))
    .join(' ');
}

const SEQUENCES: readonly [what: string, numbers: string, expected: string][] = [
  ['counts on', '1 2 3 4', '1 2 3 4'],
  ['takes a number without its full stop where the next one follows', '1 2~ 3', '1 2 3'],
  ['takes none where no other follows, or out of order', '1 2~ 4~ 9', '1 . . .'],
  ['takes no step back by one, which is a misprint', '1 2 3 4 3 4 5', '1 2 3 4 . . 5'],
  ['finds a list that restarts inside a paragraph', '1 2 3 1 2 4 5', '1 2 3 (1) (2) 4 5'],
  ['finds a list that reaches the outer number', '1 2 1 2 3 3 4', '1 2 (1) (2) (3) 3 4'],
  ['takes a new count after the last paragraph as quoted text', '1 2 3 1 2 3', '1 2 3 1 2 3'],
  ['leaves out a number that wrapped prose puts at a line start', '1 2 17- 3', '1 2 . 3'],
  ['prefers the strong line when a number stands twice', '1 2- 2 3', '1 . 2 3'],
  ['goes on after a number that was lost', '1 2 4 5', '1 2 4 5'],
  ['begins where the file begins', '5 6 7', '5 6 7'],
  ['does not begin a cable of one page with 34', '34', '.'],
  ['takes a marked paragraph for what it is', '9+', '9'],
  ['takes the rows of a table for items', '1 1= 2= 3 4= 2 3', '1 (1) (2) (3) (4) 2 3'],
  ['counts rows on through the paragraphs of a report', '1 1= 2= 2 3= 4 5= 3', '1 (1) (2) 2 (3) (4) (5) 3'],
  ['takes rows without a paragraph around them for paragraphs', '1= 2= 3=', '1 2 3'],
  ['leaves years and figures alone', '1 2 150 3', '1 2 . 3'],
];

for (const [what, numbers, expected] of SEQUENCES) {
  test(`the sequence of paragraph numbers ${what}`, () => assert.equal(chosen(numbers), expected));
}

test('a page that was scanned twice gives its paragraphs twice, not a list', () => {
  const page = ['1. THE MINISTER RECEIVED THE AMBASSADOR.', '2. HE SPOKE OF THE PRICE OF TIN.'];
  assert.equal(outline(telegram([...page, ...page, '3. THE END OF THE MATTER CAME SOON.'])), '1 2 1 2 3');
});

const LINES: readonly [what: string, lines: string[], expected: string][] = [
  ['glued to the text', ['1.TO GIVE EFFECT TO THE LAW', '2.TO END IT'], '1 2'],
  ['with a bullet for the full stop', ['1• DIVERS FOUND A DOME', '2. THE DOME WAS EMPTY'], '1 2'],
  ['with a letter of its own', ['8. (U) TEXT', '8A. (U) MORE TEXT', '9. (U) THE END'], '8:U 8A:U 9:U'],
  ['with a bracket and a full stop', ['1). THE MINISTER SAID.', '', '2). HE WENT.'], '1 2'],
  ['with a pilcrow', ['¶1. (U) TEXT', '¶2. (U) TEXT'], '1:U 2:U'],
  ['but not a decimal', ['1. GROWTH WAS', '3.4 PERCENT OF GDP.', '2. THE END.'], '1 2'],
  ['but not a year', ['1. HE LEFT IN', '1999. THE MINISTER ADDED', '2. THE END.'], '1 2'],
];

for (const [what, lines, expected] of LINES) {
  test(`a paragraph is numbered ${what}`, () => assert.equal(outline(telegram(lines)), expected));
}

test('figures in columns are rows of a table', () => {
  const rows = ["1. IV'S ISSUED        670     600", '2. FEES COLLECTED    $98     $1,120', '3. SHARE   12%   14%'];
  assert.equal(outline(telegram(['1. SCHEDULE I', ...rows, '2. SCHEDULE II'])), '1 >1 >2 >3 2');
  const prose = ['1. OUTPUT WAS 1,200 TONS IN 1978 1979', '2. IT WILL RISE TO 1,300'];
  assert.equal(outline(telegram(prose)), '1 2');
});

test('numbers in the header are no candidates', () => {
  const pieces = readLines(splitLines(telegram(['1. TEXT OF THE FIRST PARAGRAPH'])));
  assert.deepEqual(
    candidatesIn(pieces).map((c) => c.number),
    [1],
  );
});
