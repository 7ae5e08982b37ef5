import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESS_WORDS, postOf } from '../../../../src/cable/words/addresses';

const CASES: readonly [what: string, designator: string, post: string | null][] = [
  ['an embassy', 'AMEMBASSY LA PAZ', 'LA PAZ'],
  ['an embassy without AM', 'EMBASSY ROME', 'ROME'],
  ['a consulate', 'AMCONSUL MARSEILLE', 'MARSEILLE'],
  ['a mission', 'USMISSION USVIENNA', 'USVIENNA'],
  ['lower case', 'Amembassy Rome', 'ROME'],
  ['the Department', 'SECSTATE WASHDC', 'STATE'],
  ['the Department with a serial of its own', 'SECSTATE WASHDC 4715', 'STATE'],
  ['the Department, damaged', 'SECST4TE WASHDC', 'STATE'],
  ['the Department in words', 'DEPARTMENT OF STATE', 'STATE'],
  ['the Department in short', 'DEPT WASHINGTON DC', 'STATE'],
  ['the Department, swapped', 'WASHDC, SECSTATE', 'STATE'],
  ['the Department by its name', 'STATE', 'STATE'],
  ['another department', 'SECDEF WASHINGTON DC', 'SECDEF'],
  ['an agency', 'NSC WASHDC', 'NSC'],
  ['a damaged type', 'AMEM8ASSY MOSCOW', 'MOSCOW'],
  ['a badly damaged type', 'AMEMRATT;.MOSCOW', 'MOSCOW'],
  ['a name that only looks like a type', 'AMERICAN EXPRESS', 'AMERICAN EXPRESS'],
  ['a routing indicator before it', 'RUEHC/AMEMBASSY ROME', 'ROME'],
  ['a swapped address', 'TBILISI, AMEMBASSY ROUTINE', 'TBILISI'],
  ['a drafting office behind it', 'AMEMBASSY ROME OR-P', 'ROME'],
  ['an attention line behind it', 'CDRUSAREUR HEIDELBERG GE//AEAGB//', 'CDRUSAREUR HEIDELBERG GE'],
  ['a collective', 'EC COLLECTIVE', null],
  ['all posts', 'ALL DIPLOMATIC AND CONSULAR POSTS', null],
  ['posts of a region', 'AMERICAN REPUBLIC POSTS', null],
  ['an address group', 'AIG 7034', null],
  ['a person of a SMART print', 'Sample, Jane Q', null],
  ['a mailbox of a SMART print', 'EUR_Duty', null],
  ['nothing', '', null],
];
for (const [what, designator, post] of CASES) {
  test(`${what}: "${designator}" is at ${post ?? 'no one post'}`, () => assert.equal(postOf(designator), post));
}

test('each word is named once, in capitals and without blanks around it', () => {
  assert.equal(new Set(ADDRESS_WORDS).size, ADDRESS_WORDS.length);
  for (const word of ADDRESS_WORDS) assert.equal(word, word.trim().toUpperCase());
});
