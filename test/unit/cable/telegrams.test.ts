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

/** Scans that came into one file, whose headers have lost lines. */
const SCANS: readonly [what: string, text: string, numbers: string[]][] = [
  [
    'a telegram whose date, sender and relay line are lost, known by who drafted it',
    `${telegram(['1. ONE.', 'DOE'])}\n\n${[
      'UNCLASSIFIED',
      'AGE Ot STATE 227001',
      'ORIGIN EUR-00',
      'DRAFTED BY: EUR/WE:JSAMPLE',
      '0 1822511 OCT 86 ZEX',
      'FN srarorr mAsooc',
      'uNCLAS STATE 227001',
      'SUBJECT: TALKING POINTS',
      '1. TWO.',
    ].join('\n')}`,
    ['3121', '227001'],
  ],
  [
    'a telegram of which only page line and text header are left',
    `${telegram(['1. ONE.', 'DOE'])}\n\nPAGE @1 LISBON 81567 1418282\nFN"RMEMBASSY LISBON\nCONFIDENTIAL LISBON 81567\nSUBJ: TWO\n1. TWO.`,
    ['3121', '81567'],
  ],
  [
    'a telegram of which only sender and message reference are left',
    `${telegram(['1. ONE.', 'DOE'])}\n\nDepartment of State\nFM AMEMBASSY TUNIS\nTO AMEMBASSY ALGIERS\nSLIMITED OFFICIAL USE TUNIS 1442\nSUBJECT: TWO\n\n1. TWO.`,
    ['3121', '1442'],
  ],
  [
    "an archive's head above each page of two telegrams",
    ['86LAPAZ003121', '86LAPAZ003121', '86QUITO000744', '86QUIT0000744', '86QUITO000744']
      .map((number, i) => `TEXT OF TELEGRAM ${number}\nAN: 0860793-0219\n${i + 1}. THE TEXT OF A PAGE.\n`)
      .join('\n'),
    ['003121', '000744'],
  ],
  [
    'a message that came by tape, its header opened by a format line',
    `${telegram(['1. ONE.', 'DOE'])}\n\nPP RUEHC\nDE RUEHRO #1245/01 0271652\nP 271652Z JAN 95\nEM AMEMBASSY ROME\nTO RUEHC/SECSTATE WASHDC\nBT\nUNCLAS ROME 001245\nSUBJECT: TWO\n\n1. TWO.`,
    ['3121', '001245'],
  ],
  [
    'a telegram without a number from another sender at another time',
    `${telegram(['1. ONE.', 'DOE'])}\n\nR 041551Z JAN 80\nFM AMEMBASSY WELLINGTON\nTO SECSTATE WASHDC\nUNCLAS\nSUBJECT: TWO\n\n1. TWO.`,
    ['3121', '-'],
  ],
  [
    'a print of SMART with all its labels first',
    `${telegram(['1. ONE.', 'DOE'])}\n\nMRN:\nDate/DTG:\nFrom:\nAction:\nTAGS:\nSubject:\n23 MEXICO 2544\nSep 16, 2023 / 160150Z SEP 23\nAMEMBASSY MEXICO\n\n1. (U) Two.`,
    ['3121', '2544'],
  ],
  [
    'a form of 1962 below a telegram',
    `${telegram(['1. ONE.', 'DOE'])}\n\nINCOMING TELEGRAM Department of State\nControl: 11402\nRec'd: October 15, 1962\nFROM: Elisabethville\nTO: Secretary of State\nNO: 631, October 15, 6 p.m.\n\nThe consul saw the minister last night and heard nothing new.`,
    ['3121', '631'],
  ],
  [
    'an export of an archive below a telegram without a number',
    `R 041551Z JAN 80\nFM AMEMBASSY WELLINGTON\nTO SECSTATE WASHDC\nUNCLAS\nSUBJECT: ONE\n\n1. ONE.\n                    Message Text\n${telegram(['1. TWO.'])}`,
    ['-', '3121'],
  ],
];

for (const [what, text, numbers] of SCANS)
  test(`${what}: ${numbers.join(', ')}`, () =>
    assert.deepEqual(
      numbersIn(text).map((number) => number ?? '-'),
      numbers,
    ));

test('a telegram that has lost its sender and its time has none, and not those of the one above', () => {
  const [, cable] = parse(SCANS[0]?.[1] ?? '').cables;
  assert.deepEqual([cable?.from, cable?.dateTimeGroup, cable?.date], [null, null, null]);
});

const ONE: readonly [what: string, text: string][] = [
  [
    'whose further pages are damaged in number and station',
    telegram([
      '1. (C) ONE.',
      'PAGE 02  LA PA2 03127  261915Z',
      '2. (C) TWO.',
      'PAGE 03  1A PAZ 83721  261915Z',
      '3. (C) THREE.',
    ]),
  ],
  [
    'that was scanned twice',
    `${telegram(['1. (C) ONE.'])}\n\n${telegram(['1. (C) ONE.'], { PAGE: 'PAGE @1  LA PAZ 0312I  261915Z', 'C O N F': 'CONFIDENTIAL LA PAZ 3121' })}`,
  ],
  [
    'that repeats the sender and the number of another without its transmission',
    telegram([
      '1. (C) FOLLOWING WAS RECEIVED: QUOTE',
      'FM AMEMBASSY QUITO',
      'TO SECSTATE WASHDC',
      'UNCLAS QUITO 44',
      'SUBJECT: OTHER',
      '1. TEXT.',
      'UNQUOTE',
      '2. (C) END.',
    ]),
  ],
];
for (const [what, text] of ONE) test(`one telegram ${what}`, () => assert.equal(parse(text).cables.length, 1));

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
