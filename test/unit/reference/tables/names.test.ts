import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanName, givesLargerUnit, isSameName, named } from '../../../../scripts/tables/names';

const CLEAN: readonly [printed: string, clean: string][] = [
  ['Bureau of  African Affairs ', 'Bureau of African Affairs'],
  ['Bureau of Consular Affairs, Depratment of State', 'Bureau of Consular Affairs'],
  ['Office of the Historian.', 'Office of the Historian'],
  ['Agency for the U.S.', 'Agency for the U.S.'],
  [
    'Bureau of Inter-American Affairs, Office of Bolivian-Chilean Affairs',
    'Office of Bolivian-Chilean Affairs, Bureau of Inter-American Affairs',
  ],
];

for (const [printed, clean] of CLEAN) {
  test(`"${printed}" is written "${clean}"`, () => assert.equal(cleanName(printed), clean));
}

const REMARKS: readonly [printed: string, name: string, remark: string][] = [
  ['Bureau of Arms Control (established April 1, 1999)', 'Bureau of Arms Control', 'established April 1, 1999'],
  ['Bureau of Nonproliferation (NP); merged into ISN', 'Bureau of Nonproliferation', 'merged into ISN'],
  ['Deputy Director of Operations (Command Center)', 'Deputy Director of Operations (Command Center)', ''],
  [
    'Division (after October 3, 1949, Office) of Chinese Affairs',
    'Division (after October 3, 1949, Office) of Chinese Affairs',
    '',
  ],
];

for (const [printed, name, remark] of REMARKS) {
  test(`"${printed}" is "${name}" with the remark "${remark}"`, () =>
    assert.deepEqual(named(printed), { name, remark }));
}

const SAME: readonly [a: string, b: string][] = [
  ['Bureau of International Narcotics Matters', 'Bureau for International Narcotics Matters'],
  ['Under Secretary of State for Political Affairs', 'Office of the Under Secretary for Political Affairs'],
  ['Office of Chinese Affairs', 'Office of Chinese Affairs, Bureau of Far Eastern Affairs'],
  ['Office of Brazil Affairs', 'Office of Brazilian Affairs'],
  ['Bureau of Politico-Military Affairs', 'Bureau of Political-Military Affairs'],
  ['Information Center, U.S. Information Agency', 'Information Center, United States Information Agency'],
  ['Bureau of Consular Affairs', 'Bureau of Consular Affairs (established in 1979)'],
  ['Fuels Division', 'Division of Fuels'],
  ['Army Attaché', 'Army Attache'],
  [
    'Office of Finance, Office of Development, Bureau of Economic Affairs',
    'Office of Finance, Bureau of Economic Affairs',
  ],
];

for (const [a, b] of SAME)
  test(`"${a}" and "${b}" are one name`, () => assert.ok(isSameName(a, b) && isSameName(b, a)));

const DIFFERENT: readonly [a: string, b: string][] = [
  ['Bureau of European Affairs', 'Bureau of European and Canadian Affairs'],
  ['Office of Chinese Affairs', 'Division of Chinese Affairs'],
  [
    'Office of South Asian Affairs, Bureau of Far Eastern Affairs',
    'Office of South Asian Affairs, Bureau of East Asian Affairs',
  ],
  ['Deputy Under Secretary for Administration', 'Under Secretary for Administration'],
  ['Executive Secretariat', 'Executive Secretary'],
  ['Office of Internal Security', 'Office of International Security'],
  ['Office of North African Affairs', 'Office of Northern African Affairs'],
  ['Minister of Defense', 'Ministry of Defense'],
  ['Government of Austria', 'Government of Australia'],
  ['Western Hemisphere Division, Directorate of Plans', 'Western Hemisphere Division, Directorate of Operations'],
  [
    'Deputy Director for Operations, Central Intelligence Agency',
    'Deputy Director of Operations (National Military Command Center)',
  ],
];

for (const [a, b] of DIFFERENT) {
  test(`"${a}" and "${b}" are two`, () => assert.ok(!isSameName(a, b) && !isSameName(b, a)));
}

test('a name tells whether it gives the larger unit', () => {
  assert.ok(givesLargerUnit('Office of Chinese Affairs, Bureau of Far Eastern Affairs'));
  assert.ok(!givesLargerUnit('Bureau of Near Eastern, South Asian, and African Affairs'));
});
