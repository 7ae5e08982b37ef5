import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLASSIFICATION, damagedLevelOf, levelOf } from '../../../../src/cable/lines/classificationWords';

const PRINTED: readonly [printed: string, level: string | null][] = [
  ['SECRET', 'SECRET'],
  ['S E C R E T', 'SECRET'],
  ['CONFIDENT I AL', 'CONFIDENTIAL'],
  ['UNCLAS EFTO', 'UNCLASSIFIED'],
  ['LIMITED  OFFICIAL USE', 'LIMITED OFFICIAL USE'],
  ['SECRETARY', null],
  ['', null],
];

for (const [printed, level] of PRINTED)
  test(`${printed || 'nothing'} names ${level ?? 'no level'}`, () => assert.equal(levelOf(printed), level));

const DAMAGED: readonly [printed: string, level: string | null][] = [
  ['CONFIDEHTIAL', 'CONFIDENTIAL'],
  ['GON-FIDENTIAL', 'CONFIDENTIAL'],
  ['SE CRE I', 'SECRET'],
  ['UNCLASSIFlED', 'UNCLASSIFIED'],
  ['UNC|ASS1FIED', 'UNCLASSIFIED'],
  ['5ECRE', 'SECRET'],
  ['ſECRET', 'SECRET'],
  ['SECRET'.repeat(50), null],
  ['CONFERENCE', null],
  ['SAMPLE', null],
  ['SE', null],
];

for (const [printed, level] of DAMAGED)
  test(`${printed} is what is left of ${level ?? 'no level'}`, () => assert.equal(damagedLevelOf(printed), level));

const WORDS = new RegExp(`^(?:${CLASSIFICATION})`);
const FOUND: readonly [line: string, expected: boolean][] = [
  ['C O N F I D E N T I A L LA PAZ', true],
  ['SECRET LA PAZ', true],
  ['SECRETARY OF STATE', false],
  ['CONFIDENTIALITY', false],
];

for (const [line, expected] of FOUND)
  test(`${line} ${expected ? 'begins' : 'does not begin'} with a classification`, () =>
    assert.equal(WORDS.test(line), expected));
