import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { telegram } from './telegram';

const numbersIn = (text: string): (string | undefined)[] =>
  parse(text).cables.map(({ messageReference }) => messageReference?.number);

const section = (n: number, body: readonly string[]): string =>
  telegram(body, {
    PAGE: `PAGE 01  LA PAZ 03121  0${n} OF 02  261915Z`,
    'C O N F': `C O N F I D E N T I A L SECTION ${n} OF 2 LA PAZ 3121`,
    TO: `TO SECSTATE WASHDC PRIORITY 471${n}`,
  });

const other = (body: readonly string[]): string =>
  telegram(body, { PAGE: 'PAGE 01  QUITO 00044  261915Z', 'FM ': 'FM AMEMBASSY QUITO', 'C O N F': 'UNCLAS QUITO 44' });

test('sections of one telegram are one telegram, their paragraphs counted on', () => {
  const text = `${section(1, ['1. (C) ONE.', '2. (C) TWO'])}\n\n${section(2, ['GOES ON HERE.', '3. (C) THREE.', 'SAMPLE'])}`;
  const [cable, more] = parse(text).cables;
  assert.equal(more, undefined);
  assert.deepEqual(
    cable?.paragraphs.map(({ number }) => number),
    ['1', '2', '3'],
  );
  assert.match(text.slice(...(cable?.paragraphs[1]?.range ?? [0, 0])), /GOES ON HERE\.$/);
  assert.equal(cable?.to.length, 1);
});

const FILES: readonly [what: string, text: string, numbers: string[]][] = [
  [
    'two telegrams in one file',
    `${telegram(['1. ONE.', 'DOE', 'NNNN'])}\n\n${other(['1. TWO.', 'ROE', 'NNNN'])}`,
    ['3121', '44'],
  ],
  [
    'two telegrams without end marks',
    `${telegram(['1. ONE.', 'DOE'])}\n\n${other(['1. TWO.', 'ROE'])}`,
    ['3121', '44'],
  ],
  [
    'a telegram that repeats another between QUOTE and UNQUOTE',
    telegram([
      '1. (C) THE FOLLOWING IS REPEATED FOR YOU. QUOTE',
      'R 242331Z MAR 79',
      'FM AMEMBASSY QUITO',
      'TO SECSTATE WASHDC',
      'UNCLAS QUITO 44',
      'SUBJECT: ANOTHER SUBJECT',
      'A. THE FIRST POINT OF IT.',
      'UNQUOTE',
      '2. (C) PLEASE COMMENT.',
      'DOE',
    ]),
    ['3121'],
  ],
  [
    'a telegram behind a quotation that was never ended',
    `${telegram(['1. (C) HE SAID: QUOTE', 'THE REST IS LOST.'])}\n\n${other(['1. TWO.'])}`,
    ['3121', '44'],
  ],
  ['a telegram that cites another in its text', telegram(['1. (C) SEE QUITO 44.', '2. (C) END.']), ['3121']],
  [
    'two exports of an archive',
    ['La Paz', 'Quito']
      .map((post, i) =>
        [
          '                    Message Text',
          ...(i ? other(['1. TEXT.']) : telegram(['1. TEXT.'])).split('\n'),
          '                    Message Attributes',
          `From: ${post.toUpperCase()}`,
        ].join('\n'),
      )
      .join('\n'),
    ['3121', '44'],
  ],
  [
    'two prints of SMART',
    ['11', '12']
      .map(
        (n) =>
          `MRN:                17 SAMPLETOWN ${n}88\nSubject:            S\n\n1. (U) Text.\n\nSignature:          Doe`,
      )
      .join('\n\n'),
    ['1188', '1288'],
  ],
];

for (const [what, text, numbers] of FILES)
  test(`${what}: ${numbers.join(', ')}`, () => assert.deepEqual(numbersIn(text), numbers));

test('a repeated telegram leaves the header of the telegram that repeats it alone', () => {
  const [cable] = parse(FILES[2]?.[1] ?? '').cables;
  assert.deepEqual([cable?.subject?.text, cable?.from?.post, cable?.to.length], ['A SUBJECT', 'LA PAZ', 1]);
  assert.deepEqual(
    cable?.paragraphs.filter(({ level }) => level === 1).map(({ number }) => number),
    ['1', '2'],
  );
});
