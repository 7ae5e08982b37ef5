import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codesOn, REFERENCED } from './lines';

const ATTRIBUTES: readonly string[] = [...REFERENCED, '1. TEXT.', '               Message Attributes'];

for (const { line, above, codes } of [
  {
    line: 'RELEASE IN PART B1,1.4(B),(b)(7)(C)',
    above: REFERENCED,
    codes: ['line release RELEASE IN PART', 'exemption B1', 'exemption 1.4(b)', 'exemption B7(C)'],
  },
  { line: 'DECLASSIFIED', above: REFERENCED, codes: ['line release DECLASSIFIED'] },
  {
    line: 'UNCLASSIFIED U.S. Department of State Case No. F-2017-00001 Doc No. C00000001 Date: 11/18/2020',
    above: REFERENCED,
    codes: ['line foiaStamp F-2017-00001 C00000001 11/18/2020'],
  },
  { line: 'REVIEW AUTHORITY: JANE ROE', above: REFERENCED, codes: ['line reviewAuth JANE ROE'] },
  { line: 'CONFIDENTIAL', above: REFERENCED, codes: ['classification banner CONFIDENTIAL'] },
  { line: 'GON-FIDENTIAL', above: REFERENCED, codes: ['classification banner CONFIDENTIAL'] },
  { line: 'PAGE 02 STATE 060001', above: REFERENCED, codes: ['line page PAGE 02 STATE 060001'] },
  { line: 'NNNN', above: REFERENCED, codes: ['line nnnn NNNN'] },
  { line: 'Film Number: D740081-0829', above: ATTRIBUTES, codes: ['attribute Film Number'] },
  {
    line: 'TAGS: EFIN, BL, US, LLOYD AEREO BOLIVIANO',
    above: ATTRIBUTES,
    codes: ['attribute TAGS', 'tag EFIN', 'tag BL', 'tag US'],
  },
  { line: 'TAGS: BEXP, BL', above: ATTRIBUTES, codes: ['attribute TAGS', 'tag BEXP', 'tag BL'] },
]) {
  test(`${line}: ${codes.join(', ')}`, () => assert.deepEqual(codesOn(line, above), codes));
}
