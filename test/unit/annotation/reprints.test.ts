import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReprint } from '../../../src/annotation/reprints';
import type { Range } from '../../../src/cable/model';
import { textOf } from './sampleCable';

const NAMES = 'MORALES QUIROGA SALAZAR MENDOZA VARGAS PAREDES ROJAS GUZMAN ARCE TORRES'.split(' ');
/** Some hundred words, each its own. */
const prose = (seed: string, words = 160): string =>
  Array.from({ length: words }, (_, i) => `${NAMES[i % 10]!.slice(0, 3 + (i % 4))}${seed}${i * 7}`).join(' ');
/** As another machine reads it: every fourth word is spoilt. */
const misread = (text: string): string => text.replace(/(\S+ \S+ \S+ )(\S)(\S*)/g, '$1#$3#');

const places = (text: string): [Range, Range] => {
  const [first, second] = [text.indexOf('THE ROAD'), text.lastIndexOf('THE ROAD')];
  return [
    [first, first + 8],
    [second, second + 8],
  ];
};
const [BEFORE, AFTER] = [prose('B'), prose('A')];
const PAGE = `${BEFORE} THE ROAD ${AFTER}`;

const CASES: [what: string, text: string, reprint: boolean][] = [
  ['a page that stands twice', `${PAGE}\n${PAGE}`, true],
  ['a page that was read by two machines', `${PAGE}\n${misread(PAGE)}`, true],
  ['a page of which the second print ends before', `${PAGE}\n${BEFORE} THE ROAD`, true],
  ['the same words on two pages', `${PAGE}\n${prose('C')} THE ROAD ${prose('D')}`, false],
  ['the same words twice on a page', `${BEFORE} THE ROAD TO THE ROAD ${AFTER}`, false],
  [
    'the header of two sections',
    `INFO OCT-01 ISO-00 SS-15 NSC-05 PA-01 SP-02 THE ROAD ${AFTER} INFO OCT-01 ISO-00 SS-15 NSC-05 PA-01 SP-02 THE ROAD ${AFTER}`,
    false,
  ],
];
for (const [what, text, reprint] of CASES) {
  test(`${what}: ${reprint ? 'two prints' : 'no two prints'} of one passage, whichever comes first`, () => {
    const [one, other] = places(text);
    assert.equal(isReprint(one, other, textOf(text)), reprint);
    assert.equal(isReprint(other, one, textOf(text)), reprint);
  });
}

test('a line of a list is no print of another line, however like the lists', () => {
  const post = (i: number): string => `AMEMBASSY ${NAMES[i % 10]}${i} PRIORITY\n`;
  const list = Array.from({ length: 120 }, (_, i) => post(i)).join('');
  const at = (i: number): Range => [list.indexOf(post(i)), list.indexOf(post(i)) + 9];
  assert.equal(isReprint(at(20), at(80), textOf(list)), false);
});
