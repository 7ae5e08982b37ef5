import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyRanges } from '../../../../src/cable/body/bodyRanges';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { readLines } from '../../../../src/cable/reading/reader';
import { HEADER } from '../telegram';

const runs = (...lines: string[]): string[] => {
  const text = [...HEADER, ...lines].join('\n');
  return bodyRanges(readLines(splitLines(text))).map((range) => text.slice(...range));
};

for (const [what, lines, expected] of [
  ['one run', ['1. TEXT', 'THAT GOES ON'], ['1. TEXT\nTHAT GOES ON']],
  ['one run over blank lines', ['1. TEXT', '', '2. MORE'], ['1. TEXT\n\n2. MORE']],
  ['two runs around a page line', ['1. TEXT', 'PAGE 02  LA PAZ 03121  261915Z', 'GOES ON'], ['1. TEXT', 'GOES ON']],
  ['nothing of a header', [], []],
] as const)
  test(`the drafter's words are ${what}`, () => assert.deepEqual(runs(...lines), expected));
