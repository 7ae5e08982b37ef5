import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relayLineCard } from '../../../src/card/relayLineCard';
import { headerWith, lineCodeIn } from './codeIn';

for (const { line, lines, small } of [
  {
    line: '----- 45A567 302008Z /38',
    lines: [
      '45A567: running number of the relay, shared by all posts.',
      '302008Z: received for relay on day 30 of the month at 20:08 UTC.',
    ],
    small: ['What the number after the slash (38) stands for is not documented.'],
  },
  {
    line: '------------------011159Z 002825 /10',
    lines: [
      '002825: running number of the relay, shared by all posts.',
      '011159Z: received for relay on day 1 of the month at 11:59 UTC.',
    ],
    small: ['What the number after the slash (10) stands for is not documented.'],
  },
  {
    line: '--------------------- 019384',
    lines: ['019384: running number of the relay, shared by all posts.'],
    small: [],
  },
]) {
  test(`${line} tells counter and time apart`, () => {
    const card = relayLineCard(lineCodeIn(headerWith({ '-----': line }), line));
    assert.deepEqual([card.lines, card.small, card.doubts], [lines, small, []]);
  });
}

test('a line without its dashes is read with doubt', () => {
  const card = relayLineCard(lineCodeIn(headerWith({ '-----': 'mm E62A6C 3006027 /38' }), 'mm E62A6C 3006027 /38'));
  assert.deepEqual(card.doubts, ['Read through damage.']);
  assert.equal(card.lines[1], '300602Z: received for relay on day 30 of the month at 06:02 UTC.');
});
