import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CIA_LINE } from '../../../../src/cable/containers/cia';
import { parse } from '../../../../src/cable/parse';
import { readings } from '../lines/reads';
import { kindsOf } from '../reading/kinds';

readings(
  [CIA_LINE],
  [
    ['DOCUMENT_ID: 9709752', 'systemLabel', { key: 'DOCUMENT_ID', value: '9709752' }],
    ['DOCNO: TEL 001245 95', 'systemLabel', { value: 'TEL 001245 95' }],
    ['DOCUMENT: 9709752', null],
  ],
);

test('the labels of a copy of the CIA are named, and no addressees', () => {
  const lines = [
    'DOCUMENT_ID: 9709752',
    'SOURCE: STATE',
    'P 271652Z JAN 95',
    'FM AMEMBASSY ROME',
    'TO RUEHC/SECSTATE WASHDC',
    'CONTROLS',
    'UNCLAS ROME 001245',
  ];
  const kinds = kindsOf(lines);
  assert.deepEqual([kinds[0], kinds.at(-1)], ['systemLabel', 'mrn']);
  assert.equal(parse(lines.join('\n')).cables[0]?.to.length, 1);
});
