import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const cited = (...body: string[]): string[] =>
  firstCable(telegram(body)).citations.map(
    ({ post, number, year, yearInferred }) => `${post} ${number}${yearInferred ? '' : ` of ${year}`}`,
  );

const CASES: readonly [what: string, line: string, expected: string[]][] = [
  ['a telegram of the Department', '1. AS STATE 195756 TOLD POSTS, THE ROAD IS OPEN.', ['STATE 195756']],
  ['a telegram of the station itself', '1. AS LA PAZ 2998 SAID, THE ROAD IS CLOSED.', ['LA PAZ 2998']],
  ['a telegram with its year', '1. SEE 78 STATE 004512 FOR THE RULE.', ['STATE 004512 of 1978']],
  ['two of them', '1. STATE 1111 AND LA PAZ 2222 ARE NO LONGER RIGHT.', ['STATE 1111', 'LA PAZ 2222']],
  ['no telegram of a word before a number', '1. IN COCHABAMBA 300 LORRIES STOOD STILL.', []],
  ['no telegram of an amount', '1. THE STATE 12,500 ACRES OWNS ARE FOR SALE.', []],
  ['no telegram of a page line', '1. TEXT THAT GOES ON\nPAGE 02        LA PAZ 03121  261915Z\nBELOW THE LINE.', []],
  ['no telegram of a section line', '1. TEXT THAT GOES ON\nLIMITED OFFICIAL USE SECTION 01 OF 03 LA PAZ 13538', []],
  ['a telegram after OF', '1. THE TEXT OF 78 STATE 004512 STANDS.', ['STATE 004512 of 1978']],
  ['no telegram of a page line that begins torn', '1. TEXT THAT GOES ON\nDGE 02 STATE 3276 S. .', []],
  ['no telegram of a page line that is torn', '1. TEXT THAT GOES ON\nPAGE 04 "*". LA PAZ 03121 04 OF\n07 131615Z', []],
];

for (const [what, line, expected] of CASES)
  test(`the prose cites ${what}`, () => assert.deepEqual(cited(...line.split('\n')), expected));

test('a citation keeps its place, also over the end of a line', () => {
  const text = telegram(['1. THE RULE OF STATE', '195756 HOLDS.']);
  const [found] = firstCable(text).citations;
  assert.equal(found?.text, 'STATE 195756');
  assert.equal(text.slice(...(found?.range ?? [0, 0])), 'STATE\n195756');
});

test('a citation in an item of a list is told once', () => {
  assert.deepEqual(cited('1. TEXT:', '   A. SEE STATE 195756.', '   B. SEE LA PAZ 2998.'), [
    'STATE 195756',
    'LA PAZ 2998',
  ]);
});

const SAIGON = {
  'FM ': 'FM AMEMBASSY SAIGON',
  'TO ': 'TO SECSTATE WASHDC',
  'C O N': 'SAIGON 874',
  'P 26': 'P 261830Z MAR 63',
  PAGE: 'PAGE 01  SAIGON 00874  261915Z',
};

const sent = (line: string): string[] =>
  firstCable(telegram([line], SAIGON)).citations.map(
    ({ series, from, to, number }) => `${series ?? '-'} ${number}: ${from ?? '?'} to ${to ?? '?'}`,
  );

for (const [line, expected] of [
  ['1. AS TOLD IN DEPTEL 550, RICE IS SHORT.', ['DEPTEL 550: STATE to SAIGON']],
  ['1. EMBTELS 820, 822 AND 825.', ['820', '822', '825'].map((number) => `EMBTEL ${number}: SAIGON to STATE`)],
  ['1. DEPTELS 13  AND 14 HELP.', ['DEPTEL 13: STATE to SAIGON', 'DEPTEL 14: STATE to SAIGON']],
  ['1. YOUR 391. AND SEE MY 544 THAT I SENT.', ['- 391: STATE to SAIGON', '- 544: SAIGON to STATE']],
  ['1. SEE DEPTEL 1965 TO MADRID.', ['DEPTEL 1965: STATE to MADRID']],
  ['1. SEE DEPTEL TO BONN 1683.', ['DEPTEL 1683: STATE to BONN']],
  [
    '1. HUE’S 41 RPTD BANGKOK 136, VIENTIANE 140.',
    ['- 41: HUE to STATE', '- 136: HUE to BANGKOK', '- 140: HUE to VIENTIANE'],
  ],
  ['1. DEPCIRTEL 826 STANDS. SO DOES SECTO 8.', ['DEPCIRTEL 826: STATE to ?', 'SECTO 8: ? to STATE']],
  ['1. THE GENEVA 1954 AGREEMENTS AND OUR 1962 EFFORT.', []],
  ['1. OUR 14 MEN IN BANGKOK 300 DAYS AGO.', []],
] as const)
  test(`a telegram of 1963 from Saigon cites: ${line}`, () => assert.deepEqual(sent(line), expected));

test('a year that is not printed is told as inferred', () => {
  const [found] = firstCable(telegram(['1. SEE LA PAZ 2998.'])).citations;
  assert.deepEqual([found?.year, found?.yearInferred, found?.certainty], [1979, true, 'certain']);
});
