import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const people = (...lines: string[]): string[] => {
  const text = telegram(['1. TEXT.'], { INFO: ['INFO OCT-01 /011 W', ...lines].join('\n') });
  return firstCable(text).drafting.map(
    ({ role, office, name, note }) => `${role} ${office}:${name}${note ? ` ${note}` : ''}`,
  );
};

const BLOCKS: readonly [what: string, lines: string[], expected: string[]][] = [
  [
    'the drafter, without typist, date and telephone',
    ['DRAFTED BY: EUR/WE:JDOE:JD -- 03/30/00 7-0000'],
    ['drafted EUR/WE:JDOE'],
  ],
  ['a drafter with a dash', ['DRAFTED BY ARA/AND/B - JDOE:LEE'], ['drafted ARA/AND/B:JDOE']],
  ['the approver', ['APPROVED BY S/S - MR. SAMPLE'], ['approved S/S:MR. SAMPLE']],
  ['an approver by title', ['APPROVED BY THE DEPUTY SECRETARY'], ['approved null:THE DEPUTY SECRETARY']],
  [
    'a clearance with its note',
    ['DRAFTED BY A:X', 'OC/T - MR. SAMPLE (SUBST)'],
    ['drafted A:X', 'cleared OC/T:MR. SAMPLE SUBST'],
  ],
  [
    'two names of one office',
    ['DRAFTED BY A:X', 'EUR/WE:JSAMPLE,MEXAMPLE'],
    ['drafted A:X', 'cleared EUR/WE:JSAMPLE', 'cleared EUR/WE:MEXAMPLE'],
  ],
  [
    'two offices on one line',
    ['DRAFTED BY A:X', 'NP/RA:JHALL DRL:MSWEET'],
    ['drafted A:X', 'cleared NP/RA:JHALL', 'cleared DRL:MSWEET'],
  ],
  [
    'all on one line',
    ['060269 SOURCE: KODAKB.030085 DRAFTED BY: EUR/WE:JDOE:JD APPROVED BY: D:RROE EUR:ASAMPLE S/NIS:BTEST:CTEST;DTEST'],
    [
      'drafted EUR/WE:JDOE',
      'approved D:RROE',
      'cleared EUR:ASAMPLE',
      'cleared S/NIS:BTEST',
      'cleared S/NIS:CTEST',
      'cleared S/NIS:DTEST',
    ],
  ],
];

for (const [what, lines, expected] of BLOCKS)
  test(`drafting shows ${what}`, () => assert.deepEqual(people(...lines), expected));

test('drafts without labels show the drafter above a date, then the approver, then who cleared', () => {
  const block = ['WHA/AND:JSAMPLE-ROE', '08/24/2009 202-647-0000', 'S:AEXAMPLE', 'WHA/PA:BTEST WHA/BSC:CTEST'];
  assert.deepEqual(people(...block), [
    'drafted WHA/AND:JSAMPLE-ROE',
    'approved S:AEXAMPLE',
    'cleared WHA/PA:BTEST',
    'cleared WHA/BSC:CTEST',
  ]);
});

for (const noise of ['PRINTER: VK', 'SP-OZ', 'SUMMARY - NONE'])
  test(`${noise} is no clearance where nobody drafted`, () => assert.deepEqual(people(noise), []));

test('SMART shows them below the text', () => {
  const text = [
    'MRN:                17 SAMPLETOWN 1208',
    'Subject:            A subject',
    '',
    '1. (U) Text.',
    '',
    'Signature:          Sample',
    'Drafted By:         SAMPLETOWN:Doe, John Q',
    'Cleared By:         ECON - Economic Section:Roe, Jane',
    '                    Example, Ann (Sampletown)',
    'Approved By:        EXEC:Test, Bob',
    'Released By:        SAMPLETOWN:Doe, John Q',
  ].join('\n');
  assert.deepEqual(
    firstCable(text).drafting.map(({ role, office, name }) => [role, office, name]),
    [
      ['drafted', 'SAMPLETOWN', 'Doe, John Q'],
      ['cleared', 'ECON - Economic Section', 'Roe, Jane'],
      ['cleared', null, 'Example, Ann (Sampletown)'],
      ['approved', 'EXEC', 'Test, Bob'],
    ],
  );
});
