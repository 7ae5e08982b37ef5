import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationCard } from '../../../src/card/abbreviationCard';
import { addressCard } from '../../../src/card/addressCard';
import { referenceCard } from '../../../src/card/referenceCard';
import { isTravelling, isTripSeries, tripLine } from '../../../src/card/tripLine';
import { loadShelf } from '../../../src/reference/shelf';
import { codeIn, headerWith } from './codeIn';

const shelf = loadShelf(
  [
    '#post',
    'USDEL SECRETARY\tDelegation of the Secretary of State while he travels',
    '#travel',
    '2000-03-29\t2000-03-31\tBelgium\tBrussels',
    '2000-03-31\t\tFrance\t',
  ].join('\n'),
);
const BRUSSELS =
  'The Secretary was then in Brussels, Belgium (29 March 2000 to 31 March 2000), by the Office of the Historian.';

for (const [what, date, line] of [
  ['a day of one stay', '2000-03-30', BRUSSELS],
  [
    'a day of two',
    '2000-03-31',
    'The Secretary was then in Brussels, Belgium (29 March 2000 to 31 March 2000); then in France (31 March 2000), by the Office of the Historian.',
  ],
  ['a day at home', '2000-04-30', null],
  ['a year', '2000', null],
  ['no day', null, null],
] as const)
  test(`${what}: ${line ?? 'nothing is told'}`, () => assert.equal(tripLine(shelf, date), line));

for (const [printed, travels] of [
  ['USDEL SECRETARY', true],
  ['USDEL SECRETARY IN BRUSSELS', true],
  ['USDEL SALT TWO', false],
  ['SECSTATE WASHDC', false],
] as const)
  test(`${printed} ${travels ? 'travels' : 'does not travel'}`, () => assert.equal(isTravelling(printed), travels));

test('only series of a Secretary who travels tell a trip', () =>
  assert.deepEqual(['SECTO', 'TOSEC', 'TODEL', 'EMBTEL', null].map(isTripSeries), [true, true, true, false, false]));

test('the address of the delegation tells where it was, as addressee and as sender', () => {
  const to = codeIn(headerWith({ TO: 'TO USDEL SECRETARY IMMEDIATE' }), 'addressee');
  const from = codeIn(headerWith({ FM: 'FM USDEL SECRETARY IN BRUSSELS' }), 'originator');
  for (const code of [to, from]) assert.ok(addressCard(code, shelf).lines.includes(BRUSSELS), code.code);
});

test('a reference of the series tells the trip of its telegram', () => {
  const code = codeIn(`${headerWith()}REF: SECTO 1234\n\n1. TEXT.\n`, 'reference');
  const card = referenceCard({ ...code, node: { ...code.node, post: 'STATE', number: '8', series: 'SECTO' } }, shelf);
  assert.ok(card.lines.includes(BRUSSELS));
});

test('so does the word in the prose', () => {
  const words = loadShelf(
    '#abbreviation\nSECTO\tSeries indicator\t\t1948\t1986\tattested\tsourced\tA; B; C\n#travel\n2000-03-29\t2000-03-31\tBelgium\tBrussels',
  );
  const { cable } = codeIn(headerWith(), 'originator');
  const card = abbreviationCard(
    { kind: 'abbreviation', code: 'SECTO', role: null, range: [0, 0], node: null, cable },
    words,
  );
  assert.ok(card.lines.includes(BRUSSELS));
});
