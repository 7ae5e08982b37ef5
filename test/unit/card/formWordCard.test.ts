import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { formWordCard } from '../../../src/card/formWordCard';
import { readTsv } from '../../../src/reference/tsv';
import type { CodeOf } from '../../../src/view/codes/code';
import { ourShelf } from '../reference/ourShelf';
import { shelf } from './shelf';

const [cable = null] = parse(readFileSync('media/samples/2000-state-071482.txt', 'utf8')).cables;

const word = (code: string, printed = code): CodeOf<'formWord'> => ({
  kind: 'formWord',
  code,
  role: null,
  node: { printed },
  range: [0, printed.length],
  cable,
});

test('a label is told as the table has it, with its source', () => {
  const card = formWordCard(word('TAGS'), shelf);
  assert.deepEqual([card.title, card.known, card.doubts], ['Codes that it is filed under', true, []]);
  assert.deepEqual(card.small, ['Seen from 1973 on', 'Source: Handbook, and 1 other']);
});

for (const [code, printed, doubts] of [
  ['DRAFTED BY', 'OEAFTED BY', ['Printed OEAFTED BY, read as DRAFTED BY.']],
  ['DRAFTED BY', 'DRAFTED BY', []],
  ['SUBJECT', 'SUBJ', []],
  ['REF', 'REFTEL', []],
  ['E.O.', 'E.O', []],
] as const)
  test(`${printed} is ${doubts.length ? 'read through damage' : 'as it should be printed'}`, () =>
    assert.deepEqual(formWordCard(word(code, printed), shelf).doubts, doubts));

test('a word that no table has is not explained away', () => {
  const card = formWordCard(word('APPROVED BY'), shelf);
  assert.deepEqual([card.title, card.known], ['Not in our sources', false]);
});

const WORDS =
  'FM, TO, INFO, XMT, DRAFTED BY, APPROVED BY, DESIRED DISTRIBUTION, E.O., TAGS, SUBJECT, REF, CLASSIFIED BY, REASON, NOTAL, (SUBS), (SUBST), (SUB), (INFO), (DRAFT), (PHONE), MINIMIZE, MINIMIZE CONSIDERED, RELEASE IN PART, RELEASED IN PART, RELEASE IN FULL, RELEASED IN FULL, DENIED IN FULL';
for (const code of WORDS.split(', '))
  test(`our tables explain ${code}, and name a source`, () => {
    const card = formWordCard(word(code), ourShelf);
    assert.ok(card.known, card.title);
    assert.match(card.small.join(' '), /Source: \S/);
  });

test('every word of the form of ours has a source, and what is only reasoned says so', () => {
  const rows = readTsv(readFileSync('src/reference/tables/own/marking.tsv', 'utf8'));
  const ours = rows.filter(({ note }) => note === 'label' || note === 'clearance note');
  assert.ok(ours.length > 12);
  assert.deepEqual(
    ours.filter(({ sources }) => !sources || sources === 'no source given'),
    [],
  );
  const reasoned = ours.filter(({ sources }) => sources === 'by the shape of the code');
  assert.deepEqual(
    reasoned.map(({ certainty }) => certainty),
    reasoned.map(() => 'inferred'),
  );
});
