import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after } from './kinds';

const REFERENCED = ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS', 'CONFIDENTIAL STATE 060269'];
const TITLED = [...REFERENCED, 'E.O. 12958: N/A', 'TAGS: PREL'];

const BROKEN = ['R 150000Z MAY 68', 'FM AMEMBASSY BERN', 'TO SECSTATE WASHDC', 'BT'];

const READ: readonly [what: string, above: readonly string[], lines: string[], kinds: string[]][] = [
  ['station and number alone below the break', BROKEN, ['BERN 9257', '', '9257. TEXT'], ['mrn', 'text']],
  ['a number alone where the station is withheld', BROKEN, ['[place not declassified] 4515'], ['mrn']],
  ['no second number in the text', [...BROKEN, 'BERN 9257', '', 'TEXT:'], ['LUSAKA 12'], ['text']],
  ['captions below the message reference', REFERENCED, ['NODIS', 'STADIS////'], ['caption', 'caption']],
  ['labels on one line', REFERENCED, ['E.O. 12958: DECL: 3/28/10 TAGS: PREL'], ['eo', 'tags']],
  [
    'an order that goes on in brackets',
    REFERENCED,
    ['E.O. 12065: GDS 3/26/85 (SAMPLE,', 'JANE) OR-P'],
    ['eo', 'eoCont'],
  ],
  ['tags that go on', REFERENCED, ['TAGS: PREL, MARR,', 'FR, GM'], ['tags', 'tagsCont']],
  [
    'a subject of two lines',
    TITLED,
    ['SUBJECT: A SUBJECT THAT FILLS ITS LINE TO THE VERY END OF', 'IT AND GOES ON'],
    ['subject', 'subjectCont'],
  ],
  [
    'no subject in text whose blank line is lost',
    TITLED,
    [
      'SUBJECT: SHORT AND ON ONE LINE OF THIS TELEGRAM',
      ...Array(5).fill('THE MINISTER SPOKE OF HIS TUBA FOR AN HOUR AND'),
    ],
    ['subject', 'text', 'text', 'text', 'text', 'text'],
  ],
  ['a subject of one line', TITLED, ['SUBJECT: SHORT', '', 'THE TEXT BEGINS.'], ['subject', 'text']],
  ['references over lines', TITLED, ['SUBJECT: X', 'REF: A. STATE 1234', 'B. PARIS 12'], ['subject', 'ref', 'refItem']],
  [
    'a text whose blank line is lost below the references',
    TITLED,
    ['SUBJECT: X', 'REF: STATE 1234', 'THE EMBASSY HAS ASKED THE MINISTER FOR HIS VIEW', 'AND GOT IT.'],
    ['subject', 'ref', 'text', 'text'],
  ],
  [
    'references that a comma leaves open',
    TITLED,
    ['SUBJECT: X', 'REF: (A) STATE 1234, (B) MEMORANDUM OF', 'CONVERSATION, (C) OSLO 12'],
    ['subject', 'ref', 'refCont'],
  ],
  ['a classifier', TITLED, ['SUBJECT: X', 'CLASSIFIED BY DCM J. DOE. REASON 1.5 (B).'], ['subject', 'classBy']],
  ['the first paragraph', TITLED, ['SUBJECT: X', '', '1. (C) TEXT'], ['subject', 'para']],
];

for (const [what, above, lines, kinds] of READ)
  test(`the text header shows ${what}`, () => assert.deepEqual(after(above, ...lines), kinds));

test('a subject that the text quotes opens no header', () => {
  const body = [...TITLED, 'SUBJECT: X', '', '1. (C) TEXT:'];
  assert.deepEqual(after(body, 'SUBJECT: OF THE NOTE'), ['text']);
});
