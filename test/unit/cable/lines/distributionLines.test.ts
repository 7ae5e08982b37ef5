import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  DISTRIBUTION_LINES,
  DRAFTING_LINES,
  isDamagedDistribution,
} from '../../../../src/cable/lines/distributionLines';
import { readings } from './reads';

readings(DISTRIBUTION_LINES, [
  ['ACTION ARA-10', 'dist', { role: 'ACTION', items: 'ARA-10' }],
  ['INFO OCT-01 ISO-00 /011 W', 'dist', { role: 'INFO' }],
  ['MMO-01 EB-08 SCA-01', 'distCont', { items: 'MMO-01 EB-08 SCA-01' }],
  ['DRL-02 G-00 /017R', 'distCont', { total: '017', flow: 'R' }],
  ['/065W', 'distTotal', { total: '065', flow: 'W' }],
  ['( ISO ) W', 'distTotal', { iso: 'ISO' }],
  ['@INFO: MA(01) SSS(01)', 'atInfo'],
  ['==== 301520L MAR 00 JD (TOTAL COPIES:012)', 'atStamp', { by: 'JD' }],
  ['060269 SOURCE: SAMPLE.030085', 'source', { serial: '060269' }],
  ['------------------088249 061048Z /23', 'relay', { g1: '088249', g2: '061048', n: '23' }],
  ['----- 45A567 302008Z /38', 'relay', { g1: '45A567' }],
  ['mm E62A6C 3006027 /38', 'relayX', { g2: '300602', z2: '7' }],
  ['INFO ON THE TALKS', null],
]);

readings(DRAFTING_LINES, [
  ['DRAFTED BY: EUR/WE:JDOE:JD -- 03/30/00 7-0000', 'drafted', { value: 'EUR/WE:JDOE:JD -- 03/30/00 7-0000' }],
  ['ORAFTEO BY: EUR/SOV:JDOE', 'drafted'],
  ['APPROVED BY THE DEPUTY SECRETARY', 'approved', { value: 'THE DEPUTY SECRETARY' }],
  ['DESIRED DISTRIBTUION', 'desired', { value: '' }],
  ['DIA-MR. DOE (SUBS)', 'clearance', { office: 'DIA', name: 'MR. DOE', note: 'SUBS' }],
  ['EUR/WE:JDOE,MROE', 'clearance', { office: 'EUR/WE' }],
  ['OES/OA:BDOE (SUBS) L/OES:FROE (INFO)', 'clearance', { list: 'OES/OA:BDOE (SUBS) L/OES:FROE (INFO)' }],
  ['46/15', 'distNo', { a: '46', b: '15' }],
  ['THE MINISTER SPOKE', null],
]);

const DAMAGED: readonly [line: string, expected: boolean][] = [
  ['CODE-o0 H-01 10-19 NSCE-00 NSAE-O0', true],
  ['AF 10 GPM 04', true],
  ['INR-01\t10-03\tL-01\tEB00', true],
  ['THE MINISTER CAME', false],
  ['A-1 OF THE PLAN WAS DROPPED', false],
];

for (const [line, expected] of DAMAGED)
  test(`${JSON.stringify(line)} ${expected ? 'is' : 'is not'} a damaged distribution`, () =>
    assert.equal(isDamagedDistribution(line), expected));
