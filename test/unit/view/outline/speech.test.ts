import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEVELS, PORTION_MARKS } from '../../../../src/cable/words/levels';
import {
  beside,
  listed,
  markOf,
  type Say,
  shortened,
  spoken,
  spokenLevel,
  titled,
  told,
  words,
} from '../../../../src/view/outline/speech';

test('every level is said in words and marked with its own mark', () => {
  for (const level of LEVELS) {
    assert.equal(spokenLevel(level).toUpperCase(), level);
    assert.equal(PORTION_MARKS[markOf(level).slice(1, -1)], level);
  }
});

test('what is not there is not said', () => {
  assert.equal(told(spoken('7', null, 'TEXT')), '7 · TEXT');
  assert.equal(told(spoken(null, undefined, '', false, [])), '');
});

test('words of ours hold what is printed', () => {
  const speech = spoken('7', words('read as {0}, printed {1}', '(C)', '(G)'), words('{0} offices', 3));
  assert.equal(told(speech), '7 · read as (C), printed (G) · 3 offices');
});

test('a voice that would name the dots gets commas', () =>
  assert.equal(told(spoken('7', words('Secret')), undefined, ', '), '7, Secret'));

test('words of ours are said in the language of the reader, printed text as it is', () => {
  const german: Say = (text, ...printed) => (text === 'Drafted by {0}' ? `Verfasst von ${printed[0]}` : text);
  assert.equal(told(['{0}', words('Drafted by {0}', 'J. DOE {0}')], german), '{0} · Verfasst von J. DOE {0}');
});

test('parts stand side by side, ours and what is printed', () => {
  assert.equal(told([beside('1', '(C)', 'SUMMARY')]), '1 (C) SUMMARY');
  assert.equal(told([beside(null, words('({0}, damaged)', 'C'), '', 'SUMMARY')]), '(C, damaged) SUMMARY');
  const german: Say = (text, ...printed) => told([words(text.replace('damaged', 'besch\u00e4digt'), ...printed)]);
  assert.equal(told([beside('2', words('({0}, damaged)', 'C'))], german), '2 (C, besch\u00e4digt)');
});

const LISTED: readonly (readonly [string, readonly string[], number, string])[] = [
  ['a list that fits is whole', ['LIMA', 'QUITO'], 11, 'LIMA, QUITO'],
  ['a longer one names those that fit, each whole', ['LIMA', 'QUITO', 'BOGOTA'], 12, 'LIMA, QUITO…'],
  ['one entry alone is cut where it must be', ['THE TUBA IS HERE'], 13, 'THE TUBA IS…'],
  ['the first is always named', ['THE TUBA IS HERE', 'LIMA'], 13, 'THE TUBA IS…'],
  ['nothing is listed of nothing', [], 13, ''],
];
for (const [name, entries, longest, expected] of LISTED) {
  test(name, () => assert.equal(listed(entries, longest), expected));
}

const SHORTENED: readonly (readonly [string, string, number, string])[] = [
  ['a short text stays', 'THE TUBA', 20, 'THE TUBA'],
  ['blanks and line ends are folded', '  THE \r\n  TUBA ', 20, 'THE TUBA'],
  ['a text that just fits stays', 'THE TUBA', 8, 'THE TUBA'],
  ['a long text ends after a whole word', 'THE TUBA IS HERE', 13, 'THE TUBA IS…'],
  ['a comma before the cut goes', 'THE TUBA, HOWEVER', 12, 'THE TUBA…'],
  ['one endless word is cut', 'A'.repeat(30), 10, `${'A'.repeat(10)}…`],
];
for (const [name, text, longest, expected] of SHORTENED) {
  test(name, () => assert.equal(shortened(text, longest), expected));
}

test('IMMEDIATE is said Immediate', () => assert.equal(titled('IMMEDIATE'), 'Immediate'));
