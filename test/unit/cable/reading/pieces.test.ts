import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FURNITURE } from '../../../../src/cable/reading/pieces';
import { piecesOf } from './kinds';

const AROUND = [
  'CONFIDENTIAL',
  'PAGE 02  LA PAZ 03121  261915Z',
  'Page 1 of 5',
  'CSP-2031-00001',
  'NNNN',
  '<< END OF DOCUMENT >>',
  'RELEASED IN FULL',
  '( ) DECLASSIFY',
  'PROHIBITED UNLESS "UNCLASSIFIED"',
];
const OF_THE_TELEGRAM = ['P 261830Z MAR 79', 'FM AMEMBASSY LA PAZ', '1. (C) TEXT.', 'ACTION ARA-10', 'SUBJECT: X'];

for (const line of AROUND)
  test(`${line} stands around the text`, () => assert.ok(FURNITURE.has(piecesOf([line])[0]?.kind ?? '')));

for (const line of OF_THE_TELEGRAM)
  test(`${line} belongs to the telegram`, () => assert.ok(!FURNITURE.has(piecesOf([line])[0]?.kind ?? '')));
