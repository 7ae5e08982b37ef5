import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { telegram } from '../telegram';

const found = (replaced: Record<string, string>): string[] =>
  parse(telegram(['1. TEXT.'], replaced))
    .problems.filter((p) => p.code === 'time-order')
    .map((p) => p.message);

const PAGE = (time: string): Record<string, string> => ({ PAGE: `PAGE 01  LA PAZ 03121  ${time}` });

const CASES: readonly [what: string, replaced: Record<string, string>, count: number][] = [
  ['sent, processed, relayed in order', {}, 0],
  ['processed before it was sent', PAGE('261815Z'), 1],
  ['relayed before it was processed', { '------------------': '------------------088249 261900Z /23' }, 1],
  [
    'sent on the last of a month, processed on the first of the next',
    { ...PAGE('011915Z'), 'P 26': 'P 311830Z MAR 79', '------------------': '------------------088249 011948Z /23' },
    0,
  ],
  ['a time that is none', PAGE('269915Z'), 0],
  ['the last minute of an hour', PAGE('261759Z'), 1],
  ['a minute that is none', PAGE('261760Z'), 0],
  ['the last hour of a day', PAGE('252359Z'), 1],
  ['an hour that is none', PAGE('252459Z'), 0],
  ['the day that is none', PAGE('001815Z'), 0],
  ['processed in the minute in which it was sent', PAGE('261830Z'), 0],
  ['half a month before, which is the month after', { ...PAGE('111830Z'), 'P 26': 'P 261830Z MAR 79' }, 0],
  ['nearly half a month before', { ...PAGE('111831Z'), 'P 26': 'P 261830Z MAR 79' }, 1],
];

for (const [what, replaced, count] of CASES) test(`times: ${what}`, () => assert.equal(found(replaced).length, count));

test('the finding names both times', () => assert.match(found(PAGE('261815Z')).join(), /261815Z.*261830Z MAR 79/));
