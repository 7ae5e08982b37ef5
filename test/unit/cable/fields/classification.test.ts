import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const read = (replaced: Record<string, string>) => firstCable(telegram(['1. TEXT.'], replaced)).classification;

const LEVELS: readonly [what: string, replaced: Record<string, string>, level: string, certainty: string][] = [
  ['spaced in the message reference', {}, 'CONFIDENTIAL', 'certain'],
  ['plain', { 'C O N F': 'SECRET LA PAZ 3121' }, 'SECRET', 'certain'],
  ['half collapsed', { 'C O N F': 'CONFIDENT I AL LA PAZ 3121' }, 'CONFIDENTIAL', 'certain'],
  ['UNCLAS', { 'C O N F': 'UNCLAS LA PAZ 3121' }, 'UNCLASSIFIED', 'certain'],
  ['limited', { 'C O N F': 'LIMITED OFFICIAL USE LA PAZ 3121' }, 'LIMITED OFFICIAL USE', 'certain'],
  [
    'UNCLAS with the caption SENSITIVE',
    { 'C O N F': 'UNCLAS LA PAZ 3121\nSENSITIVE' },
    'SENSITIVE BUT UNCLASSIFIED',
    'certain',
  ],
  ['struck through', { CONFIDENTIAL: '', 'C O N F': 'GON-FIDENTIAL LA PAZ 3121' }, 'CONFIDENTIAL', 'probable'],
];

for (const [what, replaced, level, certainty] of LEVELS) {
  test(`a classification ${what}`, () => {
    const found = read(replaced);
    assert.equal(found?.level, level);
    assert.equal(found?.certainty, certainty);
  });
}

for (const own of ['C O N F 1 D E N T 1 A L LA PAZ 3121', 'GON-FIDENTIAL LA PAZ 3121'])
  test(`stamps of a release do not outvote "${own}"`, () => {
    const text = telegram(['1. TEXT.'], { CONFIDENTIAL: '', 'C O N F': own });
    const found = firstCable(
      ['UNCLASSIFIED', '', text, '', 'UNCLASSIFIED', '', 'UNCLASSIFIED'].join('\n'),
    ).classification;
    assert.deepEqual([found?.level, found?.certainty], ['CONFIDENTIAL', 'probable']);
  });

test('captions stand with it', () => {
  assert.deepEqual(read({ 'C O N F': 'SECRET LA PAZ 3121\n\nEXDIS\nNOFORN, SIPDIS' })?.captions, [
    'EXDIS',
    'NOFORN',
    'SIPDIS',
  ]);
});

test('SECRETARY is not SECRET', () => {
  const cable = firstCable(telegram(['1. THE', 'SECRETARY', 'CAME.']));
  assert.equal(cable.classification?.level, 'CONFIDENTIAL');
});
