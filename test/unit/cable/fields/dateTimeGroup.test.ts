import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetOf, utcOf } from '../../../../src/cable/fields/dateTimeGroup';
import { firstCable, telegram } from '../telegram';

const GROUPS: readonly [what: string, line: string, utc: string | null, certainty: string][] = [
  ['a clean one', 'P 261830Z MAR 79', '1979-03-26T18:30:00Z', 'certain'],
  ['two precedences', 'O P 261830Z MAR 79', '1979-03-26T18:30:00Z', 'certain'],
  ['an operating signal behind it', 'O 261830Z MAR 79 ZFF4', '1979-03-26T18:30:00Z', 'certain'],
  ['a letter behind the year', 'O 261830Z MAR 79R', '1979-03-26T18:30:00Z', 'probable'],
  ['Z scanned as 2', 'P 2618302 MAR 79', '1979-03-26T18:30:00Z', 'probable'],
  ['blanks between digits', 'P 261830 Z MAR 7 9', '1979-03-26T18:30:00Z', 'certain'],
  ['a precedence scanned as zero', '0 261830Z MAR 79', '1979-03-26T18:30:00Z', 'probable'],
  ['O for a zero', 'P 26183OZ MAR 79', '1979-03-26T18:30:00Z', 'guess'],
  ['a month with one letter wrong', 'P 261830Z NAR 79', '1979-03-26T18:30:00Z', 'probable'],
  ['a precedence glued to it', 'RØ118302 NOV 79', '1979-11-01T18:30:00Z', 'guess'],
  ['@ for a zero', 'P @61830Z MAR 79', '1979-03-06T18:30:00Z', 'guess'],
  ['a full stop behind it', '0 261830Z MAR 79.', '1979-03-26T18:30:00Z', 'probable'],
  ['a stroke behind it', '_R 261830Z MAR 79|', '1979-03-26T18:30:00Z', 'probable'],
  ['a degree sign for a blank', '0°261830Z MAR 79', '1979-03-26T18:30:00Z', 'probable'],
  ['a day that no month has', 'P 311830Z JUN 79', null, 'certain'],
];

for (const [what, line, utc, certainty] of GROUPS) {
  test(`a date-time group is read: ${what}`, () => {
    const group = firstCable(telegram(['1. TEXT.'], { 'P 26': line })).dateTimeGroup;
    assert.equal(group?.utc, utc);
    if (utc && !line.includes('7 9')) assert.equal(group?.certainty, certainty);
  });
}

const PRECEDENCES: readonly [line: string, names: string[]][] = [
  ['P 261830Z MAR 79', ['PRIORITY']],
  ['O R 261830Z MAR 79', ['IMMEDIATE', 'ROUTINE']],
  ['Z 261830Z MAR 79', ['FLASH']],
];

for (const [line, names] of PRECEDENCES) {
  test(`${line} is ${names.join(' and ').toLowerCase()}`, () => {
    const { precedence } = firstCable(telegram(['1. TEXT.'], { 'P 26': line }));
    assert.deepEqual(
      precedence.map(({ name }) => name),
      names,
    );
  });
}

test('the year of the archive number stands where the printed one was misread', () => {
  const text = `TEXT OF TELEGRAM 79LAPAZ003121\n${telegram(['1. TEXT.'], { 'P 26': 'P 261830Z MAR 70' })}`;
  const { dateTimeGroup } = firstCable(text);
  assert.equal(dateTimeGroup?.utc, '1979-03-26T18:30:00Z');
  assert.equal(dateTimeGroup?.certainty, 'probable');
});

test("a year that cannot be read is the archive number's, or none", () => {
  const cable = telegram(['1. TEXT.'], { 'P 26': "O 261830Z 'MAR 1,x" });
  const known = firstCable(`TEXT OF TELEGRAM 79LAPAZ003121\n${cable}`).dateTimeGroup;
  assert.deepEqual([known?.utc, known?.certainty], ['1979-03-26T18:30:00Z', 'guess']);
  assert.equal(firstCable(cable).dateTimeGroup?.utc, null);
});

test('a year in which the executive order was not in force is doubtful', () => {
  const { dateTimeGroup } = firstCable(telegram(['1. TEXT.'], { 'P 26': 'P 261830Z MAR 99' }));
  assert.equal(dateTimeGroup?.certainty, 'guess');
});

test('the labels of other systems bear one too', () => {
  const text = 'MRN: 11 JERUSALEM 3042\nDate/DTG: Nov 23, 2011 / 231057Z NOV 11\nSubject: X\n\n1. (U) Text.';
  assert.equal(firstCable(text).dateTimeGroup?.utc, '2011-11-23T10:57:00Z');
});

const TIMES: readonly [
  what: string,
  digits: string[],
  zone: string,
  month: number | null,
  year: string,
  utc: string | null,
][] = [
  ['in UTC', ['26', '18', '30'], 'Z', 3, '79', '1979-03-26T18:30:00Z'],
  ['east of it', ['26', '18', '30'], 'A', 3, '79', '1979-03-26T17:30:00Z'],
  ['west of it', ['26', '18', '30'], 'R', 3, '79', '1979-03-26T23:30:00Z'],
  ['in this century', ['01', '00', '00'], 'Z', 1, '00', '2000-01-01T00:00:00Z'],
  ['with an hour that is none', ['26', '25', '30'], 'Z', 3, '79', null],
  ['with no month', ['26', '18', '30'], 'Z', null, '79', null],
];

for (const [what, digits, zone, month, year, utc] of TIMES)
  test(`a time ${what}`, () => assert.equal(utcOf(digits, zone, month, year), utc));

test('a damaged Z is taken for Z', () => assert.equal(offsetOf('2'), 0));

test('telegrams cite E.O. 12958 until 2010: the order that amended it did not replace it', () => {
  const group = (year: string) =>
    firstCable(telegram(['1. TEXT.'], { 'P 26': `P 261830Z MAR ${year}`, 'E.O.': 'E.O. 12958: DECL: 3/26/16' }))
      .dateTimeGroup;
  assert.deepEqual([group('06')?.certainty, group('09')?.certainty], ['certain', 'certain']);
  assert.equal(group('83')?.certainty, 'guess');
});
