import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  fragmentFromPlace,
  inOtherCable,
  type Place,
  placeFromFragment,
  samePlace,
} from '../../../src/annotation/place';

const FRAGMENTS: [fragment: string, cable: string | null, paragraph: string | null][] = [
  ['paragraph=7', null, '7'],
  ['cable=STATE-60269&paragraph=7', 'STATE-60269', '7'],
  ['cable=LA%20PAZ-6550', 'LA PAZ-6550', null],
  ['cable=LA%20PAZ-6550&paragraph=8A', 'LA PAZ-6550', '8A'],
  ['', null, null],
];
for (const [fragment, cable, paragraph] of FRAGMENTS) {
  test(`"${fragment}" names ${cable ?? 'any telegram'}, paragraph ${paragraph ?? 'none'}`, () => {
    assert.deepEqual(placeFromFragment(fragment), { cable, paragraph });
    assert.equal(fragmentFromPlace({ cable, paragraph }), fragment);
  });
}

test('a fragment from elsewhere is read as far as it goes', () => {
  assert.deepEqual(placeFromFragment('xywh=1,2&paragraph=100%'), { cable: null, paragraph: '100%' });
});

const PLACES: [a: Place, b: Place, same: boolean | null][] = [
  [{ cable: null, paragraph: '7' }, { cable: null, paragraph: '7' }, true],
  [{ cable: null, paragraph: '7' }, { cable: 'LIMA-1', paragraph: '7' }, true],
  [{ cable: null, paragraph: '7' }, { cable: null, paragraph: '8' }, false],
  [{ cable: 'LIMA-1', paragraph: '7' }, { cable: 'LIMA-2', paragraph: '7' }, false],
  [{ cable: 'LIMA-1', paragraph: null }, { cable: 'LIMA-1', paragraph: null }, true],
  [{ cable: null, paragraph: '7' }, { cable: null, paragraph: null }, null],
  [{ cable: null, paragraph: null }, { cable: null, paragraph: null }, null],
];
for (const [a, b, same] of PLACES) {
  test(`whether ${fragmentFromPlace(a) || 'nowhere'} and ${fragmentFromPlace(b) || 'nowhere'} are the same: ${same}`, () => {
    assert.equal(samePlace(a, b), same);
    assert.equal(samePlace(b, a), same);
    if (inOtherCable(a, b)) assert.equal(same, false);
  });
}
