import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { codesIn } from '../../../../src/view/codes';
import type { CodeOf } from '../../../../src/view/codes/code';
import { ADDRESSED } from './lines';

/** Reading, what is printed, and whether the two agree, of every line of a text that prints the number. */
function referencesIn(text: string): [code: string, printed: string, agrees: boolean][] {
  return codesIn(parse(text))
    .filter((code): code is CodeOf<'messageReference'> => code.kind === 'messageReference')
    .map(({ code, node }) => [code, node.printed, node.agrees]);
}

const telegram = (...references: string[]): string =>
  [...ADDRESSED, references[0], 'SUBJECT: A VISIT', '', '1. FIRST PARAGRAPH.']
    .concat(references.slice(1).flatMap((line) => ['', line, '', '2. FURTHER TEXT.']))
    .join('\n');

const FIRST = 'C O N F I D E N T I A L SECTION 01 OF 02 STATE 060001';

const TEXTS: readonly [what: string, text: string, found: [string, string, boolean][]][] = [
  ['one line', telegram('CONFIDENTIAL STATE 060001'), [['STATE 060001', 'STATE 060001', true]]],
  [
    'another padding in a further section',
    telegram(FIRST, 'C O N F I D E N T I A L SECTION 02 OF 02 STATE 60001'),
    [
      ['STATE 060001', 'STATE 060001', true],
      ['STATE 060001', 'STATE 60001', true],
    ],
  ],
  [
    'a number cut short under the label of a viewer',
    `Heading:\tSTATE 60001 - CONFIDENTIAL\tPRIORITY\n${telegram(FIRST)}`,
    [
      ['STATE 060001', 'STATE 60001', true],
      ['STATE 060001', 'STATE 060001', true],
    ],
  ],
];

for (const [what, text, found] of TEXTS) {
  test(`${what} says what the telegram says`, () => assert.deepEqual(referencesIn(text), found));
}

test('a digit that a scan has changed on one line is read as on the others, and told as printed', () => {
  const text = telegram(FIRST, 'C O N F I D E N T I A L SECTION 02 OF 02 STATE 060007');
  const [own] = parse(text).cables;
  const found = referencesIn(text);
  for (const [code] of found) assert.equal(code, `STATE ${own?.messageReference?.number}`);
  assert.deepEqual(found.at(-1), ['STATE 060001', 'STATE 060007', false]);
});

test('the line of another telegram keeps its own number', () => {
  const text = `TEXT OF TELEGRAM 86SAMPLE007545\n\n${telegram(FIRST)}`;
  assert.deepEqual(referencesIn(text)[0], ['SAMPLE 007545', '86SAMPLE007545', true]);
});

test('the number under the label of the SMART system is one too', () => {
  const smart = `MRN:        11 SAMPLETOWN 3042
Date/DTG:   Nov 23, 2011 / 231057Z NOV 11
From:       AMCONSUL SAMPLETOWN
Action:     WASHDC, SECSTATE ROUTINE
E.O.:       13526
TAGS:       EAID, PREL
Subject:    A Visit

1. (SBU) Summary: nothing happened.
`;
  assert.deepEqual(referencesIn(smart), [['SAMPLETOWN 3042', '11 SAMPLETOWN 3042', true]]);
});

test('a text without telegrams has none', () => assert.deepEqual(referencesIn('MANY WORDS AND NO TELEGRAM.'), []));
