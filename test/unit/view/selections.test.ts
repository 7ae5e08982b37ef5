import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { selectionsAt } from '../../../src/view/selections';
import { telegram } from '../cable/telegram';

const TEXT = telegram(
  [
    '1. (C) THE TUBA LEFT. WE STAY.',
    '',
    'THE BAND',
    '',
    '2. (C) IT HAS:',
    'A. PLAYERS. MANY.',
    'B. INSTRUMENTS.',
    '',
    '3. (C) END.',
  ],
  { 'SUBJECT: ': 'SUBJECT: A SUBJECT\nREF: (A) STATE 88214 (B) LA PAZ 2967' },
);

/** What a selection at a word grows to, step by step; long texts by their ends. */
function steps(word: string, text = TEXT): string[] {
  const ranges = selectionsAt(parse(text), text, text.indexOf(word));
  return ranges
    .map((range) => text.slice(...range))
    .map((s) => (s.length > 48 ? `${s.slice(0, 8)}…${s.slice(-8)}` : s));
}

const TELEGRAM = 'CONFIDEN…(C) END.';
const HEADER = 'PAGE 01 …PAZ 2967';
const SECTION = 'THE BAND…(C) END.';
const HAS = '2. (C) IT HAS:\nA. PLAYERS. MANY.\nB. INSTRUMENTS.';

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['sentence, paragraph, telegram', 'STAY', ['WE STAY.', '1. (C) THE TUBA LEFT. WE STAY.', TELEGRAM]],
  ['sentence, item, paragraph, section, telegram', 'MANY', ['MANY.', 'A. PLAYERS. MANY.', HAS, SECTION, TELEGRAM]],
  ['an item that is one sentence is one step', 'INSTRUMENTS', ['B. INSTRUMENTS.', HAS, SECTION, TELEGRAM]],
  ['a reference, the list, the header', '88214', ['STATE 88214', 'STATE 88214 (B) LA PAZ 2967', HEADER, TELEGRAM]],
  ['a heading, its section', 'THE BAND', [SECTION, TELEGRAM]],
];
for (const [name, word, expected] of CASES) test(name, () => assert.deepEqual(steps(word), expected));

test('each step holds the one before and is larger', () => {
  for (let offset = 0; offset <= TEXT.length; offset++) {
    selectionsAt(parse(TEXT), TEXT, offset).reduce((inner, outer) => {
      assert.ok(outer[0] <= inner[0] && inner[1] <= outer[1], `${inner} in ${outer} at ${offset}`);
      assert.ok(outer[1] - outer[0] > inner[1] - inner[0], `${inner} and ${outer} at ${offset}`);
      return outer;
    });
  }
});

test('outside of telegrams nothing grows', () => assert.deepEqual(steps('milk', 'milk\neggs\n'), []));
