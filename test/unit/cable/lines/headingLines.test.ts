import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  ADDRESSEE_LINES,
  DAMAGED_DATE_TIME_GROUP,
  DAMAGED_ORIGINATOR,
  DATE_TIME_GROUP_LINE,
  FURTHER_ADDRESSEE,
  ORIGINATOR_LINE,
} from '../../../../src/cable/lines/headingLines';
import { ADDRESS_START } from '../../../../src/cable/words/addresses';
import { readings } from './reads';

readings(
  [DATE_TIME_GROUP_LINE, DAMAGED_DATE_TIME_GROUP],
  [
    ['P 302006Z MAR 00', 'dtg', { prec: 'P', dd: '30', hh: '20', mi: '06', zone: 'Z', mon: 'MAR', yy: '00' }],
    ['O R 172244Z FEB 78 ZFF6', 'dtg', { prec: 'O R', ops: 'ZFF6' }],
    ['0 271831Z MAR 79', 'dtgX', { prec: '0' }],
    ['P 251346 Z JUN 7 3', 'dtgX', { mi: '46', yy: '7 3' }],
    ['P 2715122 AUG 93 ZDK CITE X 4038', 'dtgX', { zone: '2', ops: 'ZDK CITE X 4038' }],
    ['PAGE 02', null],
  ],
);

readings(
  [ORIGINATOR_LINE],
  [
    ['FM AMEMBASSY SAMPLETOWN', 'fm', { plad: 'AMEMBASSY SAMPLETOWN' }],
    ['FM VEDRINE SAID', null],
  ],
);

readings(ADDRESSEE_LINES, [
  ['EM AMEMBASSY SAMPLETOWN', 'fm', { plad: 'AMEMBASSY SAMPLETOWN' }],
  [
    'TO RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234',
    'to',
    { ri: 'RUEHFR', plad: 'AMEMBASSY PARIS', prec: 'NIACT IMMEDIATE', mcn: '1234' },
  ],
  ['INFO USMISSION USNATO IMMEDIATE', 'info', { plad: 'USMISSION USNATO', prec: 'IMMEDIATE' }],
  ['• INFO AMCONSUL SAMPLETOWN', 'info', { plad: 'AMCONSUL SAMPLETOWN' }],
  ['XMT AMEMBASSY QUITO', 'xmt', { plad: 'AMEMBASSY QUITO' }],
  ['AMEMBASSY QUITO', null],
]);

readings(
  [FURTHER_ADDRESSEE],
  [['RUEKJCS/SECDEF WASHDC//USDP//', 'addr', { ri: 'RUEKJCS', plad: 'SECDEF WASHDC//USDP//' }]],
);

readings(
  [DAMAGED_ORIGINATOR],
  [
    [',SECSTATE MASNOC', 'fm', { plad: 'SECSTATE MASNOC' }],
    ['THE MINISTER', null],
  ],
);

const STARTS: readonly [line: string, expected: boolean][] = [
  ['AMEMBASSY QUITO', true],
  ['RUEHFR/AMEMBASSY PARIS', true],
  ['EUROPEAN POLITICAL COLLECTIVE', true],
  ['CIA WASHDC', true],
  ['JOINT STAFF WASHDC', true],
  ['THE MINISTER CAME', false],
];

for (const [line, expected] of STARTS)
  test(`${line} ${expected ? 'begins' : 'does not begin'} as only an address does`, () =>
    assert.equal(ADDRESS_START.test(line), expected));
