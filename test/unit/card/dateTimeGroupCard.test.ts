import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateTimeGroupCard } from '../../../src/card/dateTimeGroupCard';
import { codeIn, headerWith } from './codeIn';

const TODAY = new Date('2026-03-31T00:00:00Z');
const cardOf = (line: string) => dateTimeGroupCard(codeIn(headerWith({ P: line, 'E.O.': '' }), 'dateTimeGroup'), TODAY);

for (const { line, title, lines, doubts } of [
  {
    line: 'P 302006Z MAR 00',
    title: '2000-03-30 20:06 UTC, Thursday',
    lines: ['In Washington: 15:06 EST, Thursday 30 March 2000.', 'Sent 26 years ago.'],
    doubts: [],
  },
  {
    line: 'R 041551Z JUL 74',
    title: '1974-07-04 15:51 UTC, Thursday',
    lines: ['In Washington: 11:51 EDT, Thursday 4 July 1974.', 'Sent 51 years ago.'],
    doubts: [],
  },
  {
    line: 'P 302006R MAR 00',
    title: '2000-03-31 01:06 UTC, Friday',
    lines: [
      'In Washington: 20:06 EST, Thursday 30 March 2000.',
      'Sent 26 years ago.',
      'Zone letter R, not Z: the printed time is a local one.',
    ],
    doubts: [],
  },
  {
    line: 'P 3020062 MAR 00',
    title: '2000-03-30 20:06 UTC, Thursday',
    lines: ['In Washington: 15:06 EST, Thursday 30 March 2000.', 'Sent 26 years ago.'],
    doubts: ['Printed 3020062 MAR 00: blanks or the zone letter are damaged.'],
  },
]) {
  test(`${line}: ${title}`, () => {
    const card = cardOf(line);
    assert.deepEqual([card.title, card.lines, card.doubts], [title, lines, doubts]);
    assert.equal(card.known, true);
  });
}

test('digits that are no time are shown as such, without a guess', () => {
  const card = cardOf('P 312506Z MAR 00');
  assert.equal(card.known, false);
  assert.equal(card.title, 'Date-time group that cannot be read');
  assert.deepEqual(card.lines, []);
  assert.match(card.doubts.join(), /312506Z MAR 00/);
});

test("a misread year is replaced by that of the archive's number, and said to be", () => {
  const text = headerWith({ P: 'P 302006Z MAR 89', PAGE: 'TEXT OF TELEGRAM 86STATE 060001', 'E.O.': '' });
  const card = dateTimeGroupCard(codeIn(text, 'dateTimeGroup'), TODAY);
  assert.equal(card.title, '1986-03-30 20:06 UTC, Sunday');
  assert.deepEqual(card.doubts, ["Printed 302006Z MAR 89: the year shown is that of the archive's document number."]);
});

for (const [what, date, doubts] of [
  ['of another year than the telegram', '1986-03-30', ['The telegram itself is of 1986.']],
  ['a day from the telegram, across New Year', '2000-01-01', []],
  ['of the year of a telegram without a day', '1999', []],
] as const)
  test(`a group ${what} is ${doubts.length ? 'doubted' : 'not doubted'}`, () => {
    const code = codeIn(headerWith({ P: 'P 312206Z DEC 99' }), 'dateTimeGroup');
    const cable = code.cable && { ...code.cable, date };
    assert.deepEqual(dateTimeGroupCard({ ...code, cable }, TODAY).doubts, doubts);
  });
