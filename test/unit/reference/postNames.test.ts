import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postEntries } from '../../../src/reference/postNames';
import { loadShelf } from '../../../src/reference/shelf';

const row = (code: string, name: string): string => `${code}\t${name}\tX\t\t\t\tsourced\tS\tCity / embassy / RUEHXX`;
const shelf = loadShelf(
  [
    '#post',
    row('AMEMBASSY PARIS', 'Embassy Paris'),
    row('AMEMBASSY NEW DELHI', 'Embassy New Delhi'),
    row('AMEMBASSY LA PAZ', 'Embassy La Paz'),
    row('AMCONSUL HAMBURG', 'Consulate Hamburg'),
    row('SECSTATE WASHDC', 'Department of State'),
    row('USMISSION USUN NEW YORK', 'Mission to the UN'),
    row('CIA WASHDC', 'CIA'),
    row('NSC WASHDC', 'NSC'),
    row('AMEMBASSY GUATEMALA CITY', 'Embassy Guatemala City'),
    row('BONN', 'Post at Bonn'),
    row('AMEMBASSY BONN', 'Embassy Bonn'),
    row('AMCONSUL BONN', 'Consulate Bonn'),
    row('WHITE HOUSE SITUATION ROOM WASHDC', 'White House Situation Room'),
  ].join('\n'),
);

const NAMED: readonly [printed: string, name: string | undefined][] = [
  ['AMEMBASSY PARIS', 'Embassy Paris'],
  ['RUEHFR/AMEMBASSY PARIS', 'Embassy Paris'],
  ['paris', 'Embassy Paris'],
  ['HAMBURG', 'Consulate Hamburg'],
  ['NEWDE', 'Embassy New Delhi'],
  ['NEW DE', 'Embassy New Delhi'],
  ['LAPAZ', 'Embassy La Paz'],
  ['USUNN', 'Mission to the UN'],
  ['USUN N', 'Mission to the UN'],
  ['STATE', 'Department of State'],
  ['CIA', 'CIA'],
  ['CIA WASHINGTON DC', 'CIA'],
  ['RUEAIIA/CIA WASHDC', 'CIA'],
  ['WHITEHOUSE WASHDC', 'White House Situation Room'],
  ['AMEMBASSY GUATEMALA', 'Embassy Guatemala City'],
  ['GUATEMALA', 'Embassy Guatemala City'],
  ['USINT PARIS', 'Embassy Paris'],
  ['DEPARTMENT', 'Department of State'],
  ['NATIONAL SECURITY COUNCIL WASHINGTON DC', 'NSC'],
  ['WHITEHOUSE NSC WASHDC', 'NSC'],
  ['US MISSION USUN NEW YORK', 'Mission to the UN'],
  ['ATLANTIS', undefined],
  ['', undefined],
];

for (const [printed, name] of NAMED) {
  test(`"${printed}" is ${name ?? 'no post that we know'}`, () =>
    assert.equal(postEntries(shelf, printed)[0]?.name, name));
}

test('a place that stands alone gives all its posts', () =>
  assert.deepEqual(
    postEntries(shelf, 'BONN').map(({ name }) => name),
    ['Post at Bonn', 'Embassy Bonn', 'Consulate Bonn'],
  ));

test('an address that is listed gives that post alone', () =>
  assert.deepEqual(
    postEntries(shelf, 'AMCONSUL BONN').map(({ name }) => name),
    ['Consulate Bonn'],
  ));

test('a row with the address as printed is found where no other form of it is listed', () => {
  const own = loadShelf(`#post\n${row('NATIONAL BOARD WASHINGTON DC', 'National Board')}`);
  assert.equal(postEntries(own, 'NATIONAL BOARD WASHINGTON DC')[0]?.name, 'National Board');
});
