import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { codesIn } from '../../../../src/view/codes';
import { codesOn } from './lines';

const SECTION = (n: number) => `PAGE 01 SAMPLE 00370 0${n} OF 02 011127Z
ACTION AF-0${n}
INFO OCT-01 ISO-00 /00${n + 1} W
R 311201Z MAR 77
FM AMEMBASSY SAMPLETOWN
TO SECSTATE WASHDC
C O N F I D E N T I A L SECTION ${n} OF 2 SAMPLETOWN 370
1. TEXT OF SECTION ${n}.
`;

const blocks = codesIn(parse(SECTION(1) + SECTION(2))).filter((code) => code.kind === 'distributionBlock');

test('each keyword and the total know the block around them', () => {
  assert.deepEqual(
    blocks.map(({ role, node }) => [role, node.items.map(({ office }) => office).join(' '), node.total]),
    [
      ['ACTION', 'AF OCT ISO', 2],
      ['INFO', 'AF OCT ISO', 2],
      ['total', 'AF OCT ISO', 2],
      ['ACTION', 'AF OCT ISO', 3],
      ['INFO', 'AF OCT ISO', 3],
      ['total', 'AF OCT ISO', 3],
    ],
  );
});

test('a further section has a block of its own', () => {
  assert.deepEqual(
    blocks.map(({ node }) => node.items[0]?.copies),
    [1, 1, 1, 2, 2, 2],
  );
});

test('codes of a distribution by hand count copies in brackets; a cell that is cut in two is left out', () => {
  assert.deepEqual(codesOn('@INFO:\tMA (01) SSS(02)\tUNW(01\t1) R(00)'), [
    'distribution INFO MA',
    'distribution INFO SSS',
    'distribution INFO R',
  ]);
});

test('an INFO line without ACTION above it is a block too', () => {
  const codes = codesIn(parse('INFO OCT-01 ISO-00 /001 W\nR 311201Z MAR 77\nFM AMEMBASSY SAMPLETOWN\n'));
  assert.deepEqual(
    codes.slice(0, 4).map(({ kind, code }) => `${kind} ${code}`),
    ['distributionBlock INFO', 'distribution OCT', 'distribution ISO', 'distributionBlock 001'],
  );
});

test('numbers of another line in the block are no codes; digits that may be letters are', () => {
  assert.deepEqual(
    codesIn(parse('47-40\nACTION 55O-00\nINFO 47-40 OCT-01 /001 W\nR 311201Z MAR 77\nFM AMEMBASSY SAMPLETOWN\n'))
      .filter(({ kind }) => kind === 'distribution')
      .map(({ code }) => code),
    ['SSO', 'OCT'],
  );
});
