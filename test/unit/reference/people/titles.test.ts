import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeTitle } from '../../../../src/reference/people/titles';

for (const [office, place, expected] of [
  ['ambassador-e-p', 'saudi-arabia', 'Ambassador to Saudi Arabia'],
  ['charge-daffaires-ad-interim', 'norway', "Chargé d'affaires ad interim in Norway"],
  ['secretary', '', 'Secretary of State'],
  ['secretary-ad-interim', '', 'Acting Secretary of State'],
  ['assistant-secretary-for-african-affairs', '', 'Assistant Secretary for African Affairs'],
  ['representative-to-nato', 'representative-to-nato', 'Representative to NATO'],
  ['chief-of-protocol', '', 'Chief of Protocol'],
] as const)
  test(`${office} is ${expected}`, () =>
    assert.equal(officeTitle({ surname: '', given: '', office, place, from: '', to: '', id: '' }), expected));
