import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { after } from './kinds';

const ADDRESSED = ['PAGE 01 SAMPLE 11303 141200Z', 'P 141158Z JAN 95', 'FM SECSTATE WASHDC', 'TO AMEMBASSY SAMPLETOWN'];
const REFERENCED = [...ADDRESSED, 'CONFIDENTIAL STATE 011303'];

const READ: readonly [what: string, above: readonly string[], line: string, kind: string][] = [
  ['a classification read through damage', ADDRESSED, 'CONFIDEHTIAL STATE 060269', 'mrnX'],
  ['a serial that the page line shows', ADDRESSED, '- e O N F I D D H T X A L  STATE 011303', 'mrnX'],
  ['blanks in a classification', ADDRESSED, 'SE CRE I STATE 221655', 'mrnX'],
  ['a section and a number after a lost classification', ADDRESSED, 'L SECTION Cl OF 03 STATE 018493', 'mrnX'],
  ['a section whose word is cut', ADDRESSED, 'UNCLASSECTON 01 OF 07 STATE 05508', 'mrnX'],
  ['a section and a serial behind a stain', ADDRESSED, 'S E C•ROE...f SECTION 01 OF 02 STATE t9481', 'mrnX'],
  ['an order without its label', REFERENCED, 'MO. 12356: DECL: OADR', 'eoX'],
  ['an order with two wrong digits', REFERENCED, 'E.0. l236 N/A', 'eoX'],
  ['tags without their first letter', REFERENCED, 'AGS: PREL, FR', 'tags'],
  ['a subject with letters swapped', REFERENCED, 'USBJ: A SUBJECT', 'subjectX'],
  ['a subject without its colon', REFERENCED, 'SI/SJECT MEETING OF MINISTERS', 'subjectX'],
  ['references read through damage', REFERENCED, 'BFF: SAMPLETOWN 0462', 'refX'],
];

for (const [what, above, line, kind] of READ)
  test(`the text header shows ${what}`, () => assert.deepEqual(after(above, line), [kind]));

test('tags without a label stand right below the order', () =>
  assert.deepEqual(after([...REFERENCED, 'E.O. 12356: N/A'], 'EDIS, ETRD, BL', 'SUBJECT: X'), ['tags', 'subject']));

for (const line of ['FACILITIES CREATED FOR THE PRESS', 'AMEMIBIASSY THE HAGUE'])
  test(`a word without a figure is no order: ${line}`, () =>
    assert.notDeepEqual(after([...REFERENCED, 'SUBJECT: X'], line), ['eoX']));

for (const line of ['PAGE 02 OF 03 STATE 018493', 'AMEMBASSY PARIS 1234 AND 2 OF 3'])
  test(`${line} is no message reference`, () => assert.notDeepEqual(after(ADDRESSED, line), ['mrnX']));

test('a section that is repeated below its addresses does not list them again', () => {
  const section = [...ADDRESSED, 'E.0 SECTION 02 OF 02 STATE 011303', '', '3. MORE OF IT.'];
  const [cable, second] = parse([...REFERENCED, '', '1. TEXT.', '', '2. TEXT.', 'NNNN', ...section].join('\n')).cables;
  assert.equal(second, undefined);
  assert.deepEqual(
    cable?.to.map(({ text }) => text),
    ['AMEMBASSY SAMPLETOWN'],
  );
});

test('an addressee is no message reference', () =>
  assert.deepEqual(after(ADDRESSED, 'AMEMBASSY PARIS PRIORITY 9850'), ['addr']));
