import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESSED, codesOn, REFERENCED } from './lines';

for (const { line, above, codes } of [
  {
    line: 'S E C R E T SECTION 01 OF 02 STATE 060001',
    above: ADDRESSED,
    codes: ['classification message reference SECRET', 'messageReference STATE 060001'],
  },
  { line: 'NOFORN, SIPDIS', above: REFERENCED, codes: ['caption NOFORN', 'caption SIPDIS'] },
  { line: 'E.O. 12958: DECL: 3/28/10', above: REFERENCED, codes: ['executiveOrder 12958'] },
  { line: 'TAGS: PREL, OVIP (DOE, JANE)', above: REFERENCED, codes: ['tag PREL', 'tag OVIP', 'tag DOE, JANE'] },
  { line: 'SUBJECT: (S) A VISIT', above: REFERENCED, codes: ['portion subject (S)'] },
  { line: 'SUBJECT: (ALMOST) A VISIT', above: REFERENCED, codes: [] },
  {
    line: 'CLASSIFIED BY DCM JANE ROE. REASON: 1.5 (B) AND (D).',
    above: REFERENCED,
    codes: ['reason 1.5(b)', 'reason 1.5(d)'],
  },
  {
    line: 'Classified By: Jane Roe for reasons 1.4 (b/d).',
    above: REFERENCED,
    codes: ['reason 1.4(b)', 'reason 1.4(d)'],
  },
  { line: 'REF: A. PARIS 12, B. STATE 34', above: REFERENCED, codes: ['reference A PARIS 12', 'reference B STATE 34'] },
]) {
  test(`${line}: ${codes.join(', ') || 'nothing'}`, () => assert.deepEqual(codesOn(line, above), codes));
}

test('headers that a further section repeats are found there too', () => {
  const again = 'E.O. 12958: N/A\nTAGS: PREL';
  assert.deepEqual(codesOn(again, [...REFERENCED, again, '1. TEXT OF SECTION ONE.', ...REFERENCED]), [
    'executiveOrder 12958',
    'tag PREL',
  ]);
});
