import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signatureCard } from '../../../src/card/signatureCard';
import { ourShelf } from '../reference/ourShelf';
import { codeIn, headerWith } from './codeIn';

const signed = (name: string, header: Record<string, string> = {}) =>
  signatureCard(codeIn(`${headerWith(header)}1. TEXT.\n\n${name}\n`, 'signature'), ourShelf);

const FROM_PARIS = { FM: 'FM AMEMBASSY PARIS', TO: 'TO SECSTATE WASHDC', CONFIDENTIAL: 'CONFIDENTIAL PARIS 060001' };

test('telegrams of the Department bear the name of the Secretary', () => {
  const card = signed('ALBRIGHT');
  assert.equal(card.title, 'Signed for the Secretary of State, Madeleine Korbel Albright');
  assert.match(card.lines.join(' '), /whoever wrote them/);
  assert.ok(card.known);
});

test('a telegram of a post is signed by its head, with office and term', () => {
  const card = signed('ROHATYN', FROM_PARIS);
  assert.equal(card.title, 'Felix Rohatyn');
  assert.match(card.lines[0] ?? '', /^Ambassador to France, 1997-\d\d-\d\d to 2000-\d\d-\d\d\.$/);
  assert.match(card.small.join(' '), /Office of the Historian/);
});

test('a name that no list has at that post is not explained, and the head of the mission is told', () => {
  const card = signed('STRANGER', FROM_PARIS);
  assert.equal(card.known, false);
  assert.equal(card.title, 'Name below the text');
  assert.match(card.lines.join(' '), /Head of the mission then: Felix Rohatyn, Ambassador to France\./);
});

for (const [what, header, line] of [
  ['before the lists begin', { P: 'P 302006Z MAR 55', 'E.O.': '' }, /^Our lists of officers begin in 1958\.$/],
  ['of a telegram without a day', { P: '', 'E.O.': '' }, /^Without a post and a day nobody is named\.$/],
] as const)
  test(`a name ${what} is not explained, and why is told`, () => {
    const card = signed('STRANGER', header);
    assert.deepEqual([card.known, card.lines.length], [false, 1]);
    assert.match(card.lines[0] ?? '', line);
  });
