import assert from 'node:assert/strict';
import { test } from 'node:test';
import { earlier, gapBetween, later, yearsOf } from '../../../../scripts/tables/years';

const ERAS: readonly [era: string, from: string, to: string][] = [
  ['1973-79', '1973', '1979'],
  ['1955-1957', '1955', '1957'],
  ['2000s', '2000', '2009'],
  ['1990s-2000s', '1990', '2009'],
  ['1970s-1995', '1970', '1995'],
  ['1940s-', '1940', ''],
  ['1969-', '1969', ''],
  ['2022', '2022', '2022'],
  ['2003- (12958 as amended by 13292)', '2003', ''],
  ['', '', ''],
  ['unknown', '', ''],
];

for (const [era, from, to] of ERAS) {
  test(`"${era}" is from ${from || 'unknown'} to ${to || 'open'}`, () => assert.deepEqual(yearsOf(era), { from, to }));
}

const ENDS: readonly [a: string, b: string, earliest: string, latest: string][] = [
  ['1973', '1955', '1955', '1973'],
  ['1958-02', '1958-08-20', '1958-02', '1958-08-20'],
  ['', '1955', '1955', '1955'],
  ['', '', '', ''],
];

for (const [a, b, earliest, latest] of ENDS) {
  test(`of "${a}" and "${b}" the earlier is "${earliest}", the later "${latest}"`, () => {
    assert.equal(earlier(a, b), earliest);
    assert.equal(later(a, b), latest);
  });
}

const years = (text: string): { from: string; to: string } => {
  const [from = '', to = ''] = text.split(' ');
  return { from, to };
};

const GAPS: readonly [a: string, b: string, gap: number][] = [
  ['1958 1976', '1983-09-15 1999', 7],
  ['1983-09-15 1999', '1958 1976', 7],
  ['1958 1976', '1970 1990', 0],
  ['1958 1976', '', 0],
  ['1989 ', '1958 1976', 13],
  [' 1950', '1958 1976', 8],
];

for (const [a, b, gap] of GAPS) {
  test(`between "${a}" and "${b}" there are ${gap} years`, () => assert.equal(gapBetween(years(a), years(b)), gap));
}
