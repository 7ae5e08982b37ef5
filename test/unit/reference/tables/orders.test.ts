import assert from 'node:assert/strict';
import { test } from 'node:test';
import { order } from '../../../../scripts/tables/orders';

const CASES: readonly [what: string, raw: readonly [order: string, code: string, era: string], rows: string[]][] = [
  [
    'an order has the days on which it was in force',
    ['E.O. 12356', '(order)', '1982-1995'],
    ['E.O. 12356 | | 1982-08-01 | 1995-10-14'],
  ],
  [
    'a schedule has those of its order',
    ['E.O. 11652', 'GDS', '1973-1978'],
    ['GDS | E.O. 11652 | 1972-06-01 | 1978-12-01'],
  ],
  [
    'what follows DECL is the code',
    ['E.O. 12356', 'DECL: OADR', '1982-1995'],
    ['OADR | E.O. 12356 | 1982-08-01 | 1995-10-14'],
  ],
  [
    'a reason of 1995 ends with the amendment',
    ['E.O. 12958', '1.5(d)', '1995-2003'],
    ['1.5(d) | E.O. 12958 | 1995-10-14 | 2003-03-25'],
  ],
  ['so does an exemption of 1995', ['E.O. 12958', 'X1', '1995-2003'], ['X1 | E.O. 12958 | 1995-10-14 | 2003-03-25']],
  [
    'what the amendment brought is of the amended order first',
    ['E.O. 13526', '1.4(b)', '2003- (12958 as amended)'],
    ['1.4(b) | E.O. 12958 | 2003-03-25 | 2010-06-27', '1.4(b) | E.O. 13526 | 2010-06-27 | '],
  ],
  [
    'an exemption of the statute has its own years',
    ['FOIA 5 U.S.C. 552(b)', 'B1', '1967-'],
    ['B1 | FOIA 5 U.S.C. 552(b) | 1967 | '],
  ],
  ['a release stamp is no order', ['Release stamp', 'RELEASE IN FULL', ''], []],
];

for (const [what, [name, code, era], rows] of CASES) {
  test(what, () => {
    const made = order({ order: name, code, meaning: 'Meaning', era, source: name });
    assert.deepEqual(
      made.map((one) => [one.code, one.parent, one.from, one.to].join(' | ').replace('|  |', '| |')),
      rows,
    );
    assert.ok(made.every(({ period, sources }) => period === 'true' && sources.length === 1));
  });
}
