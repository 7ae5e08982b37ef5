import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distributionBlockCard } from '../../../src/card/distributionBlockCard';
import { codeIn, headerWith } from './codeIn';

const cardOf = (role: string, info = 'INFO LOG-00 CIAE-02 /003 R') =>
  distributionBlockCard(codeIn(headerWith({ INFO: info }), 'distributionBlock', { role }));

const BY_OFFICE = ['By office: CIAE 2, EUR 1.', 'Listed, no copy: LOG.'];

for (const { role, info, lines, doubts } of [
  { role: 'ORIGIN', lines: ['3 offices, 3 copies.', ...BY_OFFICE, 'The printed total, 3, agrees.'] },
  {
    role: 'INFO',
    lines: [
      '2 offices, 2 copies.',
      'By office: CIAE 2.',
      'Listed, no copy: LOG.',
      'With ORIGIN EUR, 3 copies in all, as the printed total says.',
    ],
  },
  { role: 'total', lines: ['3 offices, 3 copies.', ...BY_OFFICE, 'The printed total, 3, agrees.'] },
  {
    role: 'ORIGIN',
    info: 'INFO LOG-00',
    lines: ['2 offices, 1 copy.', 'By office: EUR 1.', 'Listed, no copy: LOG.', 'The total is lost.'],
  },
  {
    role: 'ORIGIN',
    info: 'INFO LOG-00 CIAE-02 /009 R',
    lines: ['3 offices, 3 copies.', ...BY_OFFICE],
    doubts: ['The printed total is 9, the codes that can be read add up to 3: a code is misread or lost.'],
  },
]) {
  test(`on ${role} of "${info ?? 'INFO LOG-00 CIAE-02 /003 R'}": ${lines.join(' ')}`, () => {
    const card = cardOf(role, info);
    assert.deepEqual([card.lines, card.doubts], [lines, doubts ?? []]);
  });
}

test('the keyword says which way the telegram went', () => {
  assert.match(cardOf('ORIGIN').title, /drafted it.*the Department sent/);
  assert.match(cardOf('INFO').title, /for information/);
});
