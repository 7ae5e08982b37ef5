import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

test('a telegram in order gives no findings', () => {
  assert.deepEqual(parse(telegram(['1. (C) ONE.', '2. (C) TWO.', 'SAMPLE'])).problems, []);
});

test('findings come in the order of the text and are never errors', () => {
  const text = telegram(['1. (C) ONE.', '2. (G) TWO.', '5. (C) FIVE.', '6. (C) SIX.'], { INFO: 'INFO OCT-01 /099 W' });
  const { problems } = parse(text);
  assert.ok(problems.length >= 3);
  assert.deepEqual(
    [...problems].sort((a, b) => a.range[0] - b.range[0]),
    problems,
  );
  for (const { severity } of problems) assert.match(severity, /^(?:information|hint)$/);
});

test('a date-time group read through damage is told with its reading', () => {
  const { problems } = parse(telegram(['1. TEXT.'], { 'P 26': 'P 2618302 MAR 79' }));
  assert.match(problems.map((p) => p.message).join(), /printed 2618302 MAR 79 and was read as 1979-03-26T18:30:00Z/);
});
