import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { mentionCard } from '../../../src/card/mentionCard';
import { mentionAt } from '../../../src/view/codes/mentions';
import { telegram } from '../cable/telegram';
import { shelf } from './shelf';

const STATE = readFileSync('media/samples/2000-state-071482.txt', 'utf8');

function cardAt(text: string, words: string) {
  const code = mentionAt(parse(text), text, text.indexOf(words));
  if (code?.kind !== 'mention') throw new Error(`nothing is mentioned at ${words}`);
  return mentionCard(code, shelf);
}

const saying = (sentence: string): string =>
  telegram(['1. A FIRST TUBA.', '', `2. ${sentence}`], {
    SUBJECT: 'SUBJECT: A SUBJECT\nREF: (A) STATE 088214 AND 099321; (B) MR. MILLER’S LETTER',
  });

test('REF B says which telegram the REF line lists', () => {
  const card = cardAt(STATE, 'REF B GUIDANCE');
  assert.deepEqual([card.code, card.title], ['REF B', 'telegram 61127 of the Department of State']);
  assert.equal(card.lines[0], 'The REF line lists: STATE 61127.');
});

test('a letter that stands for two telegrams tells both', () => {
  const card = cardAt(saying('SEE REF A.'), 'REF A');
  assert.equal(card.title, 'telegram 88214 of the Department of State');
  assert.deepEqual(card.also, ['telegram 99321 of the Department of State']);
});

test('a letter of a paper that is no telegram says so, and what it is', () => {
  const card = cardAt(saying('SEE REF B.'), 'REF B');
  assert.match(card.title, /no telegram by station and number/);
  assert.match(card.lines[0] ?? '', /LETTER/);
});

test('a letter that the REF line does not list is not explained away', () => {
  const card = cardAt(saying('SEE REF F.'), 'REF F');
  assert.deepEqual([card.title, card.known], ['The REF line lists none of this letter', false]);
});

test('PARA 9 says how the paragraph begins', () => {
  const card = cardAt(STATE, 'PARA 9');
  assert.equal(card.title, 'Paragraph 9 of this telegram');
  assert.match(card.lines[0] ?? '', /^9\. \(C\) ACTION REQUEST: EMBASSY ROME SHOULD THANK FALCONIERI/);
});

for (const [sentence, title, known] of [
  ['SEE PARA 7.', 'This telegram has no paragraph 7 that could be read', false],
  ['SEE PARA 1, REFTEL.', 'Paragraph 1 of the telegram that is cited beside it', true],
] as const)
  test(`"${sentence}" is told as: ${title}`, () => {
    const card = cardAt(saying(sentence), 'PARA');
    assert.deepEqual([card.title, card.known, card.lines], [title, known, []]);
  });
