import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable } from '../telegram';

const DATE = 'Sampletown, April 12, 1955—6:50 p.m.';

const HEADS: readonly [what: string, head: string[], from: string, to: string | null, post: string | null][] = [
  [
    'the Department to an embassy',
    ['81. Telegram From the Department of State to the Embassy in Samplia1'],
    'the Department of State',
    'the Embassy in Samplia',
    'STATE',
  ],
  [
    'an embassy to the Department, on two lines',
    ['81. Telegram From the Embassy in Samplia', 'to the Department of State'],
    'the Embassy in Samplia',
    'the Department of State',
    'SAMPLETOWN',
  ],
  [
    'the number in the title, and the date',
    ['92. Telegram 924 From the Department of', 'State to the Embassy in Samplia,', 'May 26, 1971, 2123Z1'],
    'the Department of State',
    'the Embassy in Samplia',
    'STATE',
  ],
  [
    'a consul general of the forties',
    ['The Consul General at Sampletown', 'to the Acting Secretary of State'],
    'The Consul General at Sampletown',
    'the Acting Secretary of State',
    'SAMPLETOWN',
  ],
];

for (const [what, head, from, to, post] of HEADS) {
  test(`an edited print names ${what}`, () => {
    const text = [...head, '', DATE, '', 'The text of the telegram.'].join('\n');
    const cable = firstCable(text);
    assert.deepEqual([cable.from?.text, cable.to[0]?.text ?? null, cable.from?.post], [from, to, post]);
    assert.equal(cable.from && text.slice(...cable.from.range).replace(/\s+/g, ' '), from);
  });
}

test('number and year of an edited print come from its text and its date', () => {
  const text = [HEADS[0]?.[1][0], '', DATE, '', '397. The Department concurs.'].join('\n');
  const reference = firstCable(text).messageReference;
  assert.deepEqual([reference?.post, reference?.number, reference?.year], ['STATE', '397', 1955]);
});

test('a title that ends in the blank before a comma of the next line keeps to its line', () => {
  const text = '81. Telegram From the Department of State to the Embassy in Samplia\n,';
  const [to] = firstCable(text).to;
  assert.equal(to && text.slice(...to.range), 'the Embassy in Samplia');
});

test('a telegram is no edited print', () => {
  assert.equal(
    firstCable('FM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\nUNCLAS LA PAZ 1\n\n1. TEXT').from?.text,
    'AMEMBASSY LA PAZ',
  );
});
