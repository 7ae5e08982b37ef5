import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { foldedLine, marksOf } from '../../../src/cable/detectMarks';

const namesOf = (line: string): string[] => marksOf(foldedLine(line)).map((mark) => mark.name);

describe('a line bears a mark', () => {
  const lines: Record<string, readonly string[]> = {
    'page line': [
      'PAGE 01 KIGALI 00370 01 OF 03 011127Z',
      'PAGE 01    STATE 286983 TOSEC 110023',
      '~PAGE 0\t\tSTATE\t060269\t302006z',
      'PAGE O1 KIGALI 03188 O1 OF C4 3006012',
      'PAGE Ø1 PRETOR Ø5119 Ø11149Z',
    ],
    distribution: [
      'ACTION ARA-20',
      'ORIGIN\tEUR-01',
      'INFO OCT-01 ISO-00',
      '   INR-10 NSAE-00 RSC-01',
      'ACTION EUR 20',
    ],
    'relay line': [
      '--------------------- 019384',
      '           ------------------088249 061048Z /23/12',
      '----- 45A567 302008Z /38',
      '41BEB5 300131Z /38',
    ],
    'date-time group': [
      'R 121302Z JUL 74',
      'O R 051020Z JUN 79',
      'P 251346 Z JUN 73',
      '0 271831Z MAR 79',
      'P 2715122 AUG 93 ZDK CITE HCB 4038',
      'O 131810Z AUG 74R',
      'LINE3:    R 111046Z JUL 99',
    ],
    originator: ['FM AMEMBASSY LA PAZ', 'FM SECSTATE WASHDC', 'EM AMCONSUL HAMILTON', 'FM USLO RIYADH'],
    'originating routing indicator': [' OSRI:    RUEHBJ', 'OSRI    RUEHC'],
    'message reference': [
      'C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370',
      'UNCLAS STATE 286983 TOSEC 110023',
      'LIMITED OFFICIAL USE LA PAZ 2004/1',
      'CONFIDENTIALSECTION 01 OF 04 USUN NEW YORK 001817',
      'S E C R E T FINAL SECTION OF 03 STATE 060269',
      'UNCLAS EFTO LA PAZ 2238',
      'CONFIDENT I AL SECTION 01 OF 02 PARIS 11799',
    ],
    'form head': ['TEXT OF TELEGRAM 86BEIJIN026629', 'INCOMING TELEGRAM', 'OUTGOING TELEGRAM Department of State SF'],
    'received line': ["Rec'd: October 15, 1962", "Rec'd :"],
    'control number': ['Control: 11402', 'Control:', 'CONTROL: 15976'],
    'SMART message reference': ['MRN:       12 PORT AU PRINCE 826', 'MRN:'],
    'SMART date-time group': ['Date/DTG:  Jun 17, 2012 / 172335Z JUN 12', 'Date!DTG:'],
    'NARA block': ['                    Message Text', 'Message Attributes'],
    'document number': ['Document Number: 1974LAPAZ01291', 'Document Number: 1994PARIS11799 Channel: n/a'],
    addressee: [
      'TO SECSTATE WASHDC 4715',
      'INFO RUEHFR/AMEMBASSY PARIS PRIORITY 1234',
      'TO ALL DIPLOMATIC AND CONSULAR POSTS',
    ],
    'transmission line': ['DE RUEHC #0269/01 0902006', 'ZNY CCCCC ZZH', 'LINE2:    ZNR UUUUU ZZH', 'VZCZCXYZ0001'],
    'executive order': ['E.O. 12356: DECL:OADR', 'E.O.: 13526', 'EO 12065; NA', 'E.0. 12958: N/A', 'E.O.12958: N/A'],
    TAGS: ['TAGS: PREL, MARR, FR', 'TAGS PFOR IZ US', 'TAGS-MASS, BL', 'TAGS: BL, PREL', 'TAGS:   SENV'],
    'release stamp': [
      'UNCLASSIFIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043 Date: 11/18/2020',
      'C06815043|FIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043 Date: 11/18/2020',
      '     Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
      'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
    ],
    'portion mark': ['6. (SBU) TEXT', '1.(U) Text', '4. (S//NF) TEXT', '1. (C - ENTIRE TEXT)'],
  };
  for (const [name, examples] of Object.entries(lines)) {
    for (const line of examples) test(`${name}: ${line.trim()}`, () => assert.deepEqual(namesOf(line), [name]));
  }
});

describe('a line bears no mark', () => {
  const lines = [
    'PAGE 12 JANUARY 2020',
    'Crocker                                                   [Page 12]',
    '> PAGE 01 LA PAZ 03121 141620Z',
    '| PAGE 01 LA PAZ 03121 141620Z |',
    '// PAGE 01 LA PAZ 03121 141620Z',
    ' * FM AMEMBASSY LA PAZ',
    "'R 121302Z JUL 74',",
    'PAGE 01 STATE 150591 is the page line of a telegram',
    'ACTION ITEM 12',
    'ACTION ARA-20 is the office that had to act',
    'INFO relay-01 started',
    '-------------------------',
    '---------- 2019 ----------',
    'R 991302Z JUL 74',
    'FM VEDRINE SAID THAT HE WOULD',
    'TO MOVE THE DEBATE BEYOND THREATS',
    'INFO ON THE VISIT FOLLOWS SEPTEL',
    'SECRETARY OF STATE 12',
    'CONFIDENTIAL PAGE 12',
    'CONFIDENTIAL',
    'E.O. 12958 of April 17, 1995',
    'E.O. 99999: N/A',
    'TAGS: html, css',
    'TAGS ALONG IN THE END',
    'Control: yes',
    'Message Text follows',
    'Document Number: 12345',
    '1. (A) THE EMBASSY',
    '1. (c) Copyright 1998',
    'UNCLASSIFIED U.S. Department of State',
    '',
  ];
  for (const line of lines) test(line || 'an empty line', () => assert.deepEqual(namesOf(line), []));
});

describe('a line is folded', () => {
  const folded: Record<string, string> = {
    '~PAGE 0\t\tSTATE\t060269': 'PAGE 0 STATE 060269',
    '  • TO  SECSTATE  WASHDC  ': 'TO SECSTATE WASHDC',
    '----- 45A567': '----- 45A567',
    'PAGE @1 LISBON Ø1567': 'PAGE 01 LISBON 01567',
  };
  for (const [line, expected] of Object.entries(folded)) {
    test(JSON.stringify(line), () => assert.equal(foldedLine(line), expected));
  }

  test('to no more than its first 240 characters', () => assert.equal(foldedLine('A'.repeat(5000)).length, 240));
});
