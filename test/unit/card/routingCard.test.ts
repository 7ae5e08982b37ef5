import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Card } from '../../../src/card/card';
import { routingCard } from '../../../src/card/routingCard';
import { readReaderTable, withReaderEntries } from '../../../src/reference/readerTable';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cardOf = (to: string, role = 'to'): Card =>
  routingCard(
    codeIn(headerWith({ TO: `TO ${to}`, FM: 'FM RUEHC/SECSTATE WASHDC' }), 'routingIndicator', { role }),
    shelf,
  );

for (const { to, title, also, small } of [
  {
    to: 'RUEHFR/AMEMBASSY PARIS PRIORITY 1234',
    title: 'AMEMBASSY PARIS',
    also: [],
    small: ['Seen 2010-2014', 'Source: ACP 117'],
  },
  {
    to: 'RUEHFR/ USMISSION OECD PARIS',
    title: 'USMISSION OECD PARIS',
    also: [],
    small: ['No source of ours lists it so.'],
  },
  {
    to: 'RUEAMJA/DEPTJUSTICE WASHDC',
    title: 'DEPTJUSTICE WASHDC',
    also: [],
    small: ['No source of ours lists it so.'],
  },
]) {
  test(`${to}: the name beside the routing indicator comes first, and what our table has waits with all meanings`, () => {
    const card = cardOf(to);
    assert.deepEqual([card.title, card.known, card.doubts], [title, true, []]);
    assert.deepEqual([card.also, card.small], [also, small]);
    assert.equal(card.meanings.length, to.startsWith('RUEHFR') ? 1 : 0);
  });
}

test('a name of the reader comes before the name that is printed', () => {
  const own = withReaderEntries(
    shelf,
    readReaderTable('code\tkind\tname\nRUEHFR\trouting\tMy Paris\n', 'mine.tsv').entries,
  );
  const code = codeIn(headerWith({ TO: 'TO RUEHFR/AMEMBASSY PARIS' }), 'routingIndicator');
  assert.equal(routingCard(code, own).title, 'My Paris');
});

test('the sender has its routing indicator too', () => {
  assert.equal(cardOf('RUEHFR/AMEMBASSY PARIS', 'from').title, 'SECSTATE WASHDC');
});

for (const [line, title, known] of [
  ['PP RUEHFR', 'AMEMBASSY PARIS', true],
  ['PP RUEHXX', 'Not in our sources', false],
] as const)
  test(`${line}: alone in a format line it is what our table says, with the doubt of its years`, () => {
    const text = `VZCZCXRO1234\n${line}\nDE RUEHC #0269/01 0902006\nZNR UUUUU ZZH\n${headerWith().split('\n').slice(6).join('\n')}`;
    const card = routingCard(codeIn(text, 'routingIndicator', { code: line.slice(3) }), shelf);
    assert.deepEqual([card.title, card.known], [title, known]);
    assert.equal(card.doubts.length, known ? 1 : 0);
  });
