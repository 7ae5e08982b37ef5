import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { type FoldKind, foldsIn } from '../../../src/view/folds';
import { telegram } from '../cable/telegram';

const BODY = [
  '1. (C) THE TUBA IS STILL HERE:',
  'A. IN THE ATTIC',
  'OF THE CHANCERY',
  'B. UNPLAYED.',
  '',
  'CONFIDENTIAL',
  '',
  'CONFIDENTIAL',
  'PAGE 02  LA PAZ 03121  261915Z',
  '',
  'THE BAND',
  '',
  '2. (C) SIXTEEN PLAYERS,',
  'ELEVEN INSTRUMENTS.',
  'CONFIDENTIAL',
  'NNNN',
];
const BLOCK = ['', 'Message Attributes', 'Capture Date: 01 JAN 1994', 'Copy: SINGLE', 'From: LA PAZ'];

/** What is folded away under which line. */
function folded(text: string, kind: FoldKind): string[] {
  const folds = foldsIn(parse(text)).filter((fold) => fold.kind === kind);
  return folds.map(({ range }) => {
    const lines = text.slice(...range).split(/\r?\n/);
    return `${lines[0]} +${lines.length - 1}`;
  });
}

const CASES: readonly (readonly [FoldKind, string, readonly string[]])[] = [
  ['header', 'a header folds under its page line', ['PAGE 01  LA PAZ 03121  261915Z +10']],
  ['distribution', 'the distribution folds by itself', ['ACTION ARA-10 +1']],
  ['addressees', 'so do the addressees', ['TO SECSTATE WASHDC PRIORITY 4715 +0']],
  ['section', 'a section folds under its heading', ['THE BAND +3']],
  [
    'paragraph',
    'paragraphs and their items fold',
    ['1. (C) THE TUBA IS STILL HERE: +3', 'A. IN THE ATTIC +1', 'B. UNPLAYED. +0', '2. (C) SIXTEEN PLAYERS, +1'],
  ],
  ['furniture', 'a page break is one fold', ['CONFIDENTIAL +0', 'CONFIDENTIAL +3', 'CONFIDENTIAL +1']],
  ['attributes', 'NARA’s block folds under its title', ['Message Attributes +3']],
];
for (const [kind, name, expected] of CASES) {
  test(name, () => assert.deepEqual(folded(telegram([...BODY, ...BLOCK]), kind), expected));
}

test('line ends of Windows change nothing', () => {
  const text = telegram([...BODY, ...BLOCK]);
  for (const [kind] of CASES) assert.deepEqual(folded(text.replaceAll('\n', '\r\n'), kind), folded(text, kind));
});

test('a paragraph folds with the page break inside it', () => {
  const text = telegram([
    '1. (C) A LONG',
    'CONFIDENTIAL',
    '',
    'CONFIDENTIAL',
    'PAGE 02  LA PAZ 03121  261915Z',
    'STORY.',
  ]);
  assert.deepEqual(folded(text, 'paragraph'), ['1. (C) A LONG +5']);
  assert.deepEqual(folded(text, 'furniture').at(-1), 'CONFIDENTIAL +3');
});

test('a line that a scan made unreadable does not cut the distribution', () => {
  const text = telegram([], { INFO: 'INFO OCT-01\n..;,. ~\nISO-00 EB-07 SCA-01 /011 W' });
  assert.deepEqual(folded(text, 'distribution'), ['ACTION ARA-10 +3']);
});

test('folds lie inside or beside each other', () => {
  const folds = foldsIn(parse(telegram([...BODY, ...BLOCK])));
  for (const a of folds) {
    for (const b of folds) {
      const crossing = a.range[0] < b.range[0] && b.range[0] < a.range[1] && a.range[1] < b.range[1];
      assert.ok(!crossing, `${a.kind} ${a.range} and ${b.kind} ${b.range}`);
    }
  }
});

test('a text that is no cable does not fold', () => assert.deepEqual(foldsIn(parse('milk\neggs\n')), []));
