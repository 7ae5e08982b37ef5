import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endsInCiting, lastWordsOf } from '../../../../src/cable/citations/lastWords';

const NAMES = lastWordsOf(new Set(['SAMPLE TOWN']));

/** The last number of a text, as if nothing were said of amounts and dates. */
const isWorthALook = (text: string): boolean => {
  const digits = /\d+$/.exec(text)?.[0] ?? '';
  const start = text.length - digits.length;
  return endsInCiting(text, { digits, start, end: text.length }, NAMES);
};

test('the last word of each name', () =>
  assert.deepEqual([...lastWordsOf(new Set(['LA PAZ', 'ROME', 'PORT-AU-PRINCE']))], ['PAZ', 'ROME', 'PRINCE']));

const WORTH: readonly string[] = [
  'DEPTEL 550',
  'SEE REEMBTELS 3820',
  'LA PAZ 3121',
  'Amman\r\n   7992',
  'SAMPLE TOWN 12',
  'TELEGRAMS 893',
  'YOUR 391',
  'OUR NODIS 110828',
  'MY TOP SECRET 12',
  "DEPT'S 487",
  'DEPT’S 487',
  'DEPTEL NO. 550',
  'DEPTELS NOS 550',
  'CABLE #12',
  'CABLE NUMBER 12',
  'DEPARTMENT 631',
  'CAS WASH 1234',
  'IN 3068322',
  'SÃO 12',
];
for (const text of WORTH) test(`"${text}" may cite`, () => assert.ok(isWorthALook(text)));

const NOT_WORTH: readonly string[] = [
  'ABOUT 300',
  'THE 14',
  'IN 1979',
  'ARTICLE (12',
  '12',
  '  12',
  'OF 25',
  'SAMPLE 12',
];
for (const text of NOT_WORTH) test(`"${text}" cites nothing`, () => assert.ok(!isWorthALook(text)));
