import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fitsLabel,
  goesOn,
  SMART_LINE,
  SMART_REFERENCE,
  SMART_TAIL,
  SMART_TAIL_INFO,
  smartLabel,
} from '../../../../src/cable/containers/smartLines';
import { readings } from '../lines/reads';

readings(
  [SMART_LINE],
  [
    ['MRN:                          11 SAMPLETOWN 3042', 'systemLabel', { key: 'MRN', value: '11 SAMPLETOWN 3042' }],
    ['Date!DTG:    May 30, 2012 / 301144Z MAY 12', 'systemLabel', { key: 'Date!DTG' }],
    ['  E.O:', 'systemLabel', { key: 'E.O' }],
    ['Drafted By:   SAMPLETOWN:Doe, Jane', 'systemLabel', { key: 'Drafted By' }],
    ['Note: this is a text', null],
    ['FROM: Sampletown', null],
  ],
);

const FIT: readonly [label: string, text: string, expected: boolean][] = [
  ['MRN', '23 SAMPLETOWN 2544', true],
  ['MRN', 'Sep 16, 2023 / 160150Z SEP 23', false],
  ['Date/DTG', 'Sep 16, 2023 / 160150Z SEP 23', true],
  ['From', 'AMEMBASSY SAMPLETOWN', true],
  ['Action', 'WASHDC, SECSTATE Routine', true],
  ['E.O.', '13526', true],
  ['E.O.', 'PGOV, PREL', false],
  ['TAGS', 'PGOV, PREL, MX', true],
  ['Captions', 'SENSITIVE', true],
  ['Reference', 'A) 23 SAMPLETOWN 2468', true],
  ['Reference', '(U) A Subject', false],
  ['Drafted By', 'SAMPLETOWN: Doe, Jane', true],
  ['Signature', 'DOE', true],
  ['Signature', 'SAMPLETOWN: Doe, Jane', false],
  ['Subject', 'anything at all', true],
];

for (const [label, text, expected] of FIT)
  test(`${text} ${expected ? 'may' : 'may not'} be the value of ${label}`, () =>
    assert.equal(fitsLabel(label, text), expected));

const MORE: readonly [label: string, before: string, text: string, expected: boolean][] = [
  ['Info', 'SECDEF WASHINGTON DC ROUTINE; DEPT OF', 'JUSTICE WASHINGTON DC ROUTINE', true],
  ['Info', 'SECDEF WASHINGTON DC ROUTINE;', 'CIA WASHINGTON DC ROUTINE', true],
  ['Info', 'SECDEF WASHINGTON DC Routine', 'CARACAS, AMEMBASSY', false],
  ['Reference', 'A) 23 SAMPLETOWN 1', 'B) 23 SAMPLETOWN 2', true],
  ['Reference', 'A) 23 SAMPLETOWN 1', 'A Subject', false],
];

for (const [label, before, text, expected] of MORE)
  test(`${label} ${expected ? 'goes' : 'does not go'} on from ${before} with ${text}`, () =>
    assert.equal(goesOn(label, before, text), expected));

test('labels are named as they should be printed', () =>
  assert.deepEqual(['Date!DTG', 'E.O', 'TAGS'].map(smartLabel), ['Date/DTG', 'E.O.', 'TAGS']));

test('what stands below the text is told from a text with a colon', () => {
  assert.ok(SMART_TAIL.test('Signature:     Doe'));
  assert.ok(!SMART_TAIL.test('Subject:     Doe'));
  assert.ok(SMART_TAIL_INFO.test('Info:    SECDEF WASHINGTON DC ROUTINE'));
  assert.ok(!SMART_TAIL_INFO.test('Info: none was given'));
  assert.equal(SMART_REFERENCE.exec('12 PORT AU PRINCE 826')?.groups?.station, 'PORT AU PRINCE');
});
