import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citingIn } from '../../../../src/cable/citations/citing';
import { mayCite } from '../../../../src/cable/citations/mayCite';

/** Whether the number between the bars is cited: "SEE BONN |286| AS". */
function cites(text: string): boolean {
  const [before = '', digits = '', behind = ''] = text.split('|');
  const citing = citingIn(before);
  assert.ok(citing, text);
  const number = { digits, start: before.length, end: before.length + digits.length };
  return mayCite(citing, number, { before: before.slice(0, citing.start), behind });
}

for (const [text, expected] of [
  ['SEE BONN |286| AS TOLD', true],
  ['SEE BONN |286| REPORTS', true],
  ['SEE BONN |286| LORRIES', false],
  ['SEE BONN |28| LORRIES', false],
  ["SEE BONN'S |2|", true],
  ['SEE OUR |47|.', true],
  ['SEE OUR |47| ROADS', false],
  ['SEE MY TELEGRAM |6|, JULY', true],
  ['THE GENEVA |1954| ACCORDS', false],
  ['THE GENEVA |1954|.', false],
  ['OUR |1966| EFFORT', false],
  ["SAIGON'S |1963|)", true],
  ["SAIGON'S |1963| COUP", false],
  ['COME IN |541|.', false],
  ['CABLE IN |3068322|.', true],
  ['UNDER CIRCULAR |175| AUTHORITY', false],
  ['SEE CIRCULAR |1482|', true],
  ['PAGE 04.. STATE |321914| TOSEC', false],
  ['SECTION 01 OF 03 LA PAZ |13538|', false],
  ['LA PAZ |13538| 01 OF 03', false],
  ['STATE 321914 TOSEC |190106|', false],
  ['PARIS POLTO |1719|. FROM', false],
  ['RE POLTO 4 SEE POLTO |1719|.', true],
] as const)
  test(`"${text.replaceAll('|', '')}" ${expected ? 'cites it' : 'does not cite it'}`, () =>
    assert.equal(cites(text), expected));
