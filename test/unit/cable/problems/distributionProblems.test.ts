import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const messages = (replaced: Record<string, string>): string[] =>
  parse(telegram(['1. TEXT.'], replaced))
    .problems.filter((p) => p.code.startsWith('distribution'))
    .map((p) => p.message);

const CASES: readonly [what: string, replaced: Record<string, string>, message: RegExp | null][] = [
  ['a total that adds up', {}, null],
  ['a total that does not add up', { INFO: 'INFO OCT-01 ISO-00 /018 W' }, /says 18 copies, .* add up to 11\.$/],
  [
    'codes read through damage',
    { INFO: 'INFO OCT-O1 ISO-00 /018 W' },
    /add up to 11; 1 of the codes are read through damage/,
  ],
  ['R after ACTION', { INFO: 'INFO OCT-01 ISO-00 /011 R' }, /ends in R; after ACTION it is W/],
  ['W after ORIGIN', { ACTION: 'ORIGIN ARA-10' }, /ends in W; after ORIGIN it is R/],
  ['a block without a total', { INFO: 'INFO OCT-01 ISO-00' }, null],
];

for (const [what, replaced, message] of CASES) {
  test(`${what} ${message ? 'is told' : 'is no finding'}`, () => {
    const found = messages(replaced);
    if (message) assert.match(found.join('\n'), message);
    else assert.deepEqual(found, []);
  });
}

test('the next section repeats the block and is not counted twice', () => {
  const text = `${telegram(['1. TEXT.'])}\n${telegram(['2. TEXT.'])}`;
  assert.deepEqual(
    parse(text).problems.filter((p) => p.code === 'distribution-total'),
    [],
  );
});
