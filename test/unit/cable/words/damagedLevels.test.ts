import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damagedLevelOf } from '../../../../src/cable/words/damagedLevels';

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
