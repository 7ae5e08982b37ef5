import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownStation } from '../../../../src/cable/fields/station';
import { firstCable, telegram } from '../telegram';

const NAMES: readonly [what: string, printed: string, onPage: string | null, originator: string | null, is: string][] =
  [
    ['cut to six letters', 'REYKJA', null, 'REYKJAVIK', 'REYKJAVIK'],
    ['cut on the page line too', 'REYKJA', 'REYKJA', 'REYKJAVIK', 'REYKJAVIK'],
    ['damaged', 'HILINKI', null, 'HELSINKI', 'HELSINKI'],
    ['too damaged', 'BMENST', null, 'BUCHAREST', 'BMENST'],
    ['whole, where the originator is damaged', 'HAMILTON', 'HAMILTON', 'HAMILION', 'HAMILTON'],
    ['whole, with a cut page line', 'HAMILTON', 'HAMILT', 'HAMILION', 'HAMILTON'],
    ['whole, where the originator is unreadable', 'LONDON', null, 'LONDON =, AD', 'LONDON'],
    ['the same', 'LA PAZ', 'LA PAZ', 'LA PAZ', 'LA PAZ'],
    ['that no originator names', 'LA PAZ', 'LA PAZ', null, 'LA PAZ'],
    ["another than the originator's: a telegram passed on", 'STATE', 'STATE', 'LA PAZ', 'STATE'],
    ['short, and near another', 'ROME', null, 'LOME', 'ROME'],
    ['of three letters', 'LIM', null, 'LIMA', 'LIM'],
  ];

for (const [what, name, onPage, originator, is] of NAMES)
  test(`a station ${what}`, () => assert.equal(knownStation({ name, damaged: false, onPage }, originator), is));

test('a page line tells the station of a damaged line, and of no other', () => {
  const printed = { name: 'BMENST', onPage: 'BUCHAR' };
  assert.equal(knownStation({ ...printed, damaged: true }, 'BUCHAREST'), 'BUCHAREST');
  assert.equal(knownStation({ ...printed, damaged: false }, 'BUCHAREST'), 'BMENST');
});

const LINES: readonly [line: string, page: string, printed: string][] = [
  ["CONF'flIltNTIALSTATE 334229", 'PAGE 01  STATE 334229  261915Z', 'STATE 334229'],
  ['CONII DENI I A I LA PAZ 3121', 'PAGE 01  LA PAZ 03121  261915Z', 'LA PAZ 3121'],
  ['C O N F I D E N T I A L  LA  PAZ 3121', 'PAGE 01  LA PAZ 03121  261915Z', 'LA  PAZ 3121'],
  ['C O N F I D E N T I A L LA PAZ 3121', '', 'LA PAZ 3121'],
];

for (const [line, page, printed] of LINES)
  test(`"${line}" names its station where it stands`, () => {
    const text = telegram(['1. TEXT.'], { 'C O N F': line, PAGE: page });
    assert.equal(text.slice(...(firstCable(text).messageReference?.range ?? [0, 0])), printed);
  });
