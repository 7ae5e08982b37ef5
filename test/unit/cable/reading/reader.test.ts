import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { readLines } from '../../../../src/cable/reading/reader';
import { HEADER } from '../telegram';
import { kindsOf, piecesOf } from './kinds';

test('a header is read line by line, in its order', () =>
  assert.deepEqual(kindsOf([...HEADER, '1. (C) TEXT.']), [
    ...['banner', 'page', 'dist', 'dist', 'relay', 'dtg', 'fm', 'to', 'mrn', 'eo', 'tags', 'subject', 'para'],
  ]));

test('every line gives at least one piece, blank lines too, and the pieces stay in order', () => {
  const lines = splitLines([...HEADER, '', '1. (C) TEXT.', ''].join('\n'));
  const pieces = readLines(lines);
  assert.deepEqual(
    [...new Set(pieces.map(({ start }) => start))],
    lines.map(({ start }) => start),
  );
  assert.ok(pieces.every((piece, i) => i === 0 || piece.range[0] >= (pieces[i - 1]?.range[0] ?? 0)));
});

test('a header scattered over a scan is found by its kinds', () =>
  assert.deepEqual(kindsOf(['1. (C) TEXT.', 'CONFIDENTIAL STATE 060269', 'P 302006Z MAR 00', 'FM SECSTATE WASHDC']), [
    'para',
    'mrn',
    'dtg',
    'fm',
  ]));

test('a header that a page line opened opens no other, a further section does', () => {
  const opens = piecesOf([...HEADER, '1. TEXT.', ...HEADER, '2. TEXT.']).filter((piece) => piece.opens);
  assert.deepEqual(
    opens.map(({ kind }) => kind),
    ['dist'],
  );
});

test('blank lines are counted, those of a page break are not', () => {
  const gaps = piecesOf(['1. ONE', '', '', 'TWO', 'CONFIDENTIAL', '', 'PAGE 02  LA PAZ 03121  261915Z', '', 'THREE']);
  assert.deepEqual(
    gaps.map(({ gap }) => gap),
    [0, 2, 0, 0, 0],
  );
});

test('a body without a header is read as such when it is known to be one', () =>
  assert.deepEqual(
    readLines(splitLines('THE MINISTER CAME.\nHE WENT.'), 'body').map(({ zone }) => zone),
    ['body', 'body'],
  ));

const OPEN: readonly [what: string, above: string[], line: string, kinds: string[]][] = [
  [
    'a subject goes on below a full line',
    ['SUBJECT: THE MINISTER OF THE INTERIOR AND OF'],
    'HIS TUBA',
    ['subjectCont'],
  ],
  ['TAGS go on below a comma', ['TAGS: PREL, MARR,'], 'PINR', ['tagsCont']],
  ['an order goes on in an open bracket', ['E.O. 12065: GDS 3/26/85 (SAMPLE,'], 'JANE) OR-P', ['eoCont']],
  ['references go on', ['REF: STATE 1234,'], 'STATE 5678', ['refCont']],
  ['a caption leaves nothing open', ['SUBJECT: X', 'EXDIS'], 'HIS TUBA PLAYED ALL NIGHT.', ['text']],
];
for (const [what, above, line, kinds] of OPEN)
  test(`in the text header ${what}`, () =>
    assert.deepEqual(kindsOf([...HEADER.slice(0, 9), ...above, line]).slice(-1), kinds));

test('a clearance stands in a telegram of the Department, which is known by its ORIGIN', () => {
  assert.deepEqual(kindsOf(['ORIGIN EUR-01', 'S/NIS:BSAMPLE']), ['dist', 'clearance']);
  assert.deepEqual(kindsOf(['ACTION EUR-01', 'S-NIS:BSAMPLE'])[1], 'noise');
});
