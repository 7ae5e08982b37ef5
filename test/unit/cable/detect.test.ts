import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { looksLikeCable } from '../../../src/cable/detect';

const HEADER = [
  'CONFIDENTIAL',
  'PAGE 01 LA PAZ 03121 141620Z',
  'ACTION CU-04',
  'INFO OCT-01 ARA-10 ISO-00 EB-07 SCA-01 CIAE-00 INR-07 /030 W',
  '           --------------------- 088417',
  'R 141541Z APR 76',
  'FM AMEMBASSY LA PAZ',
  'TO SECSTATE WASHDC 4118',
  'C O N F I D E N T I A L LA PAZ 3121',
  'E.O. 11652: GDS',
  'TAGS: PFOR, SCUL, BL',
  'SUBJECT: THE TUBA',
];
const BODY = ['1. THE TUBA IS STILL IN LA PAZ.', '2. SO ARE WE.', 'BRENNOCK', 'CONFIDENTIAL', 'NNNN'];
const CABLE = [...HEADER, ...BODY];
const PROSE = 'The embassy asked for guidance, and the historian who found the paper still laughs about it today.';

const print = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
const isCable = (lines: readonly string[]): boolean => looksLikeCable(print(lines)).isCable;
const filesOf = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));

describe('a cable is recognised', () => {
  const shapes: Record<string, readonly string[]> = {
    'in the form of 1962': ['INCOMING TELEGRAM', 'SECRET', 'Action', 'AF', 'Control: 11402', "Rec'd: October 15, 1962"],
    'as a sheet of 1968, the hyphens of its codes lost': [
      'PAGE Ø1 LISBON Ø1567 141828Z',
      'ACTION EUR 20',
      'R 141828Z JUN 68',
      'TO SECSTATE WASHDC 2174',
    ],
    'from the attributes alone, where the text was lost': [
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
      'Message Attributes',
      'Automatic Decaptioning: X',
      'Document Number: 1974LAPAZ02230',
    ],
    'of the 1980s, scanned': [
      'TEXT OF TELEGRAM 86LAPAZ0026629',
      'PAGE O1 LA PAZ 26629 O1 OF C4 3006012',
      'ACTION ARA-OO',
    ],
    'in the print of the White House': [
      ' PREC:    ROUTINE',
      'LINE2:    ZNR UUUUU ZZH',
      'LINES:    R 141011Z JAN 99',
      'LINE4:    EM AMEMBASSY LA PAZ',
      ' OSRI:    RUEHLP',
    ],
    'with all its transmission lines': [
      'VZCZCXYZ0001',
      'PP RUEHC',
      'DE RUEHLP #0269/01 0902006',
      'ZNY CCCCC ZZH',
      'P 302006Z MAR 06',
      'FM AMEMBASSY LA PAZ',
      'TO RUEHC/SECSTATE WASHDC PRIORITY 3928',
      'BT',
    ],
    'of SMART': ['MRN:   12 LA PAZ 1208', 'Date/DTG:   Jun 17, 2012 / 172335Z JUN 12', 'E.O.:   13526', 'TAGS:  PGOV'],
    'of SMART, scanned labels first': [
      'MRN:',
      'Date/DTG:',
      'From:',
      'E.O.:',
      'TAGS:',
      '12 LA PAZ 1208',
      '1. (SBU) Text.',
    ],
    'with several fields on one line': [
      '~PAGE 0\t\tSTATE\t060269\t302006z\t\t\t',
      '----- 45A567 302008Z /38',
      'P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY LA PAZ PRIORITY INFO NSC WASHDC 0000',
      'CONFIDENTIAL STATE 060269',
      'E.O. 12958: DECL: 3/28/10 TAGS: PREL, BL',
    ],
  };
  for (const [shape, lines] of Object.entries(shapes)) test(shape, () => assert.ok(isCable(lines)));

  const prints: Record<string, (text: string) => string> = {
    'with Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
    'with a blank line after every line': (text) => text.replace(/\n/g, '\n\n'),
    'indented as in a print': (text) => text.replace(/^/gm, '              '),
    'with specks before its lines': (text) => text.replace(/^(?=[EFTR])/gm, '• . '),
    'with form feeds between pages': (text) => `\f${text}\f${text}`,
    'after a byte order mark': (text) => `\uFEFF${text}`,
    'under a short note of the reader': (text) => `Copied at the archive on a Tuesday, reel D760141.\n\n${text}`,
    'with its header behind the body': (text) => `${`${BODY[0]}\n`.repeat(900)}${text}`,
    'with its header behind a body longer than what is looked at': (text) =>
      `${'THE TUBA WAITS. '.repeat(9999)}\n${text}`,
  };
  for (const [how, change] of Object.entries(prints)) {
    test(how, () => assert.ok(looksLikeCable(change(print(CABLE))).isCable));
  }

  for (const lost of HEADER) {
    test(`without the line ${lost.trim()}`, () => assert.ok(isCable(CABLE.filter((line) => line !== lost))));
  }

  for (const file of filesOf('media/samples')) {
    test(file, () => assert.ok(looksLikeCable(readFileSync(file, 'utf8')).isCable));
  }
});

describe('no cable', () => {
  for (const file of filesOf('test/fixtures/plain')) {
    test(file, () => assert.equal(looksLikeCable(readFileSync(file, 'utf8')).isCable, false));
  }

  for (const line of HEADER) {
    test(`prose that quotes the line ${line.trim()}`, () => assert.ok(!isCable([PROSE, '', line, '', PROSE])));
  }

  test('a text with two marks', () => assert.ok(!isCable(['R 141541Z APR 76', 'FM AMEMBASSY LA PAZ', 'THE TUBA.'])));

  test('a text with many marks that other papers bear too', () => {
    assert.ok(!isCable(['TO SECSTATE WASHDC', 'E.O. 11652: GDS', 'TAGS: PFOR, BL', '1. (C) TEXT', 'ACTION CU-04']));
  });

  test('a long text with marks far from each other', () => {
    const far = HEADER.flatMap((line) => [line, ...Array.from({ length: 70 }, () => 'AND SO ON.')]);
    assert.ok(!isCable(far));
  });

  test('an article that prints a whole header', () => assert.ok(!isCable([PROSE, PROSE, ...CABLE, PROSE])));

  test('an empty text', () => {
    assert.deepEqual(looksLikeCable(''), { isCable: false, score: 0, marks: [], veto: null });
  });
});

describe('what the detection says', () => {
  test('names the marks in the order of the text, each once', () => {
    const found = looksLikeCable(print(['PAGE 01 STATE 150591', 'ORIGIN EUR-01', 'INFO OCT-01', 'R 121302Z JUL 74']));
    assert.deepEqual(found.marks, ['page line', 'distribution', 'date-time group']);
    assert.equal(found.score, 3);
  });

  test('says what a text is instead', () => {
    assert.equal(looksLikeCable(print(['```', ...CABLE, '```'])).veto, 'Markdown');
    assert.equal(looksLikeCable(print(['It looks like this:', ...CABLE])).veto, 'introduction');
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(fc.constantFrom(...CABLE, PROSE, '```', '\f', '\r\n', 'EUR-01 EUR-01 EUR-01'), fc.string());

  test('is answered without a throw; a cable has three marks and no veto', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('\n', ' ', ''), (pieces, glue) => {
        const { isCable, score, marks, veto } = looksLikeCable(pieces.join(glue));
        assert.equal(score, new Set(marks).size);
        assert.ok(!isCable || (score >= 3 && veto === null));
      }),
      { numRuns: 300 },
    );
  });

  for (const unit of ['A', ' ', '-', 'EUR-01 ', '1,', 'C O N F I D E N T I A L ', '\n', 'ACTION CU-04\n']) {
    test(`a million characters of ${JSON.stringify(unit)} are answered in time: quadratic work would take minutes`, () => {
      const start = performance.now();
      looksLikeCable(unit.repeat(1e6 / unit.length));
      assert.ok(performance.now() - start < 5_000);
    });
  }
});
