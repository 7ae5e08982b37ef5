import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresseeBehind, citingIn } from '../../../../src/cable/citations/citing';

const NONE: ReadonlySet<string> = new Set();

const CASES: readonly [before: string, expected: string | null][] = [
  ['ALONG LINES DEPTEL ', 'DEPTEL by department from 12'],
  ['DEPTEL NO. ', 'DEPTEL by department from 0'],
  ['PURSUANT TO DEPTEL ', 'DEPTEL by department from 12'],
  ['SEE CIRCULAR TELEGRAM ', 'CIRCULAR by circular from 4'],
  ['DEPTEL TO BONN ', 'DEPTEL by department to BONN from 0'],
  ["THE DEPARTMENT'S TELEGRAM TO SAIGON ", 'department to SAIGON from 4'],
  ['RE YOUR ', 'reader from 3'],
  ['IN MY NODIS ', 'writer from 3'],
  ['OF YOUR TELEGRAMS ', 'reader from 3'],
  ["REF: DEPT'S ", 'department from 5'],
  ["AS INDICATED CONSULATE GENERAL'S ", 'mission from 13'],
  ['REFERENCE EMBASSY TELEGRAM ', 'mission from 10'],
  ["WE CONCUR IN EMBASSY AMMAN'S ", 'AMMAN from 21'],
  ['IN PENETRATING TELEGRAM ', 'unknown from 15'],
  ['REPORTED TEL AVIV ', 'TEL AVIV from 9'],
  ['TOLD IN LA PAZ ', 'LA PAZ from 8'],
  ['EMERGENCY MESSAGES ', null],
  ['SINCERELY YOURS ', null],
  ['THE PRICE OF TIN IS ', null],
  ['', null],
];

for (const [before, expected] of CASES)
  test(`"${before.trim()}" ${expected ? `cites: ${expected}` : 'cites nothing'}`, () => {
    const found = citingIn(before, NONE);
    const by = found && (found.post ?? [found.series, found.sender].filter(Boolean).join(' by '));
    assert.equal(found && `${by}${found.to ? ` to ${found.to}` : ''} from ${found.start}`, expected);
  });

test('a station that only the header names cites too', () => {
  assert.equal(citingIn('SEE PORT NOWHERE ', NONE), null);
  assert.equal(citingIn('SEE PORT NOWHERE ', new Set(['PORT NOWHERE']))?.post, 'PORT NOWHERE');
});

for (const [behind, expected] of [
  [' TO MADRID REMAINS', 'MADRID'],
  [' TO DEPT, REPEATED', 'STATE'],
  [' to Tel Aviv as well', 'TEL AVIV'],
  [' TO MAKE CLEAR', null],
  ['. TO PARIS HE', null],
] as const)
  test(`"${behind}" ${expected ? `was sent to ${expected}` : 'names no addressee'}`, () =>
    assert.equal(addresseeBehind(behind, NONE), expected));
