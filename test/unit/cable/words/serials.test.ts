import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreedSerial } from '../../../../src/cable/words/serials';

const CASES: readonly [what: string, printed: string[], number: string | null, certainty?: string][] = [
  ['one line', ['060269'], '060269', 'certain'],
  ['lines that pad it differently', ['370', '00370', '00370'], '370', 'certain'],
  ['O for zero, on one line alone', ['1O9'], '109', 'probable'],
  ['D for zero, with a line that agrees', ['11D9', 'D1109'], '1109', 'probable'],
  ['zeros with a stroke, read 8, 9 and 6', ['160817', '19017', '16017'], '10017', 'probable'],
  ['zeros with a stroke, read @', ['20083', '2@003'], '20003', 'probable'],
  ['a letter that is no digit', ['"1813', 'S1813'], '1813', 'probable'],
  ['a bracket for a digit that another line has', ['[587', '81567', 'O1567', '@1567'], '01567', 'probable'],
  ['two lines that disagree', ['4871', '4877'], '4871', 'guess'],
  ['two lines that print two numbers', ['2238', '03121'], '2238', 'guess'],
  ['two lines of which one has a digit more', ['160817', '19017'], '160817', 'guess'],
  ['three lines, of which one disagrees', ['4877', '4871', '4871'], '4871', 'probable'],
  ['a letter that no line helps with', ['a3999'], '3999', 'guess'],
  ['no digits', ['"'], null],
  ['nothing', [], null],
];

for (const [what, printed, number, certainty] of CASES)
  test(`a serial number of ${what}`, () => {
    const serial = agreedSerial(printed);
    assert.equal(serial?.number ?? null, number);
    if (certainty) assert.equal(serial?.certainty, certainty);
  });

test('a guess is never a number that no line prints', () => {
  for (const printed of [
    ['160817', '19017'],
    ['12345', '12845', '12365', '12865'],
    ['90', '80'],
  ])
    assert.ok(printed.includes(agreedSerial(printed)?.number ?? ''), String(printed));
});

const READINGS: readonly [what: string, printed: string[], readings: string[]][] = [
  ['one where all agree', ['370', '00370', '0370'], ['370']],
  ['each that differs, once', ['160817', '19017', '160817', '19017'], ['160817', '19017']],
  ['without what stands around it', ['"1813', '1873.'], ['1813', '1873']],
  ['four at most', ['1', '2', '3', '4', '5'], ['1', '2', '3', '4']],
];
for (const [what, printed, readings] of READINGS)
  test(`the printed numbers are kept: ${what}`, () => assert.deepEqual(agreedSerial(printed)?.readings, readings));

test('the order of the other lines does not matter', () => {
  const others = ['81567', 'O1567', '@1567'];
  for (const turned of [others, others.toReversed(), [others[1]!, others[0]!, others[2]!]])
    assert.equal(agreedSerial(['[587', ...turned])?.number, '01567');
});
