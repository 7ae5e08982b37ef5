import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { headerRunsIn } from '../../../src/view/headerRuns';
import { HEADER, telegram } from '../cable/telegram';

/** The first and the last line of each run. */
const runs = (text: string): string[] =>
  headerRunsIn(parse(text).lines).map((range) => {
    const lines = text.slice(...range).split(/\r?\n/);
    return `${lines[0]} … ${lines.at(-1)}`;
  });

const WHOLE = 'PAGE 01  LA PAZ 03121  261915Z … SUBJECT: A SUBJECT';

test('a header runs from its page line to its last field', () => {
  assert.deepEqual(runs(telegram(['1. (C) TEXT.', 'SAMPLE', 'NNNN'])), [WHOLE]);
});

test('without a page line it begins with what machines printed right above', () => {
  assert.deepEqual(runs(telegram(['1. (C) TEXT.'], { PAGE: '' })), ['CONFIDENTIAL … SUBJECT: A SUBJECT']);
});

test('without anything above it begins with its own first line', () => {
  const text = telegram(['1. (C) TEXT.']).split('\n').slice(2).join('\n');
  assert.deepEqual(runs(text), ['ACTION ARA-10 … SUBJECT: A SUBJECT']);
});

test('a page break inside a header does not part it', () => {
  const broken = HEADER.toSpliced(7, 0, 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', '');
  assert.deepEqual(runs([...broken, '1. (C) TEXT.'].join('\n')), [WHOLE]);
});

test('a header that a further section repeats is a run of its own', () => {
  const second = telegram(['5. (C) MORE.'], { 'C O N F': 'C O N F I D E N T I A L SECTION 2 OF 2 LA PAZ 3121' });
  const text = `${telegram(['1. (C) TEXT.'])}\nNNNN\n\n${second}`;
  assert.deepEqual(runs(text), [WHOLE, WHOLE]);
});

test('a header behind the text is a run', () => {
  assert.deepEqual(runs(`6. (C) THE TEXT GOES ON.\n\n7. (C) IT ENDS. SAMPLE\n\n${telegram([])}`), [WHOLE]);
});

test('the text alone, and NARA’s block, hold no header', () => {
  assert.deepEqual(runs(['1. TEXT.', '', 'Message Attributes', 'Copy: SINGLE', 'From: LA PAZ'].join('\n')), []);
});

test('no lines, no runs', () => assert.deepEqual(headerRunsIn([]), []));
