import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ATTRIBUTE_KEYS, ATTRIBUTE_LINE } from '../../../../src/cable/containers/attributes';
import { readings } from '../lines/reads';
import { kindsOf } from '../reading/kinds';

readings(
  [ATTRIBUTE_LINE],
  [
    ['Draft Date: 04 JAN 1974', 'aadAttr', { key: 'Draft Date', value: '04 JAN 1974' }],
    ['Original Classification: UNCLASSIFIED', 'aadAttr', { key: 'Original Classification' }],
    ['Review Markings: ', 'aadAttr', { value: '' }],
    ['TAGS: PINT, BL', 'aadAttr', { key: 'TAGS', value: 'PINT, BL' }],
    ['  Draft Date: 04 JAN 1974', null],
    ['Invented Key: value', null],
  ],
);

test('no key of the block stands twice', () => assert.equal(new Set(ATTRIBUTE_KEYS).size, ATTRIBUTE_KEYS.length));

test('an attribute goes on at column 0 and ends with the block', () =>
  assert.deepEqual(
    kindsOf(['                    Message Attributes', 'Concepts: HARBORS,', 'FISH', 'Draft Date: 04 JAN 1974']),
    ['aadAttrs', 'aadAttr', 'attrcont', 'aadAttr'],
  ));
