import assert from 'node:assert/strict';
import { test } from 'node:test';
import { protection } from '../../../../src/card/facts/protection';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const factsIn = (replaced: Record<string, string> = {}): string[] =>
  told(protection(askedOf(telegram(['1. TEXT.'], replaced))));

const CASES: readonly [what: string, replaced: Record<string, string>, expected: string][] = [
  ['the level', {}, 'Level: Confidential'],
  [
    'captions with what they mean',
    { 'C O N F': 'C O N F I D E N T I A L LA PAZ 3121\nEXDIS' },
    'Captions: EXDIS: Exclusive distribution',
  ],
  ['what the line prints', {}, 'Printed: GDS 3/26/85 (SAMPLE, JANE) OR-P'],
  [
    'whether the day of declassification has passed',
    {
      'E.O.': 'E.O. 12958: DECL: 3/28/30',
      'P 26': 'P 261830Z MAR 00',
      'C O N F': 'C O N F I D E N T I A L LA PAZ 003121',
    },
    'Declassification: To be declassified on 28 March 2030, which is still to come. A release is another matter.',
  ],
  [
    'the order by its name, and since when it was in force',
    { 'E.O.': 'E.O. 12958: DECL: 3/28/30', 'P 26': 'P 261830Z MAR 00' },
    'Order: E.O. 12958: Classified Information; In force from 14 October 1995.',
  ],
  [
    'that the number of the order is lost',
    { 'E.O.': 'E.O. 12;:gailk' },
    'Order: E.O.; The number of the order cannot be read.',
  ],
];

for (const [what, replaced, expected] of CASES)
  test(`facts tell ${what}`, () => {
    const facts = factsIn(replaced);
    assert.ok(facts.includes(expected), facts.join('\n'));
  });

test('a level from a single banner is told with doubt', () => {
  const facts = factsIn({ 'C O N F': '', 'E.O.': '' });
  assert.ok(
    facts.some((line) => line.startsWith('Doubt: The level')),
    facts.join('\n'),
  );
});

test('a text without any marking tells nothing', () => {
  assert.equal(protection(askedOf('1. A TEXT WITHOUT ANY HEADER AT ALL')), null);
});
