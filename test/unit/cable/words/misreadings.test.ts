import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bareNumber,
  digitsOf,
  FIRST_PAGE,
  firstOrderDigits,
  lettersOf,
  orderDigits,
  serialDigit,
  wordLetters,
} from '../../../../src/cable/words/misreadings';

const DIGITS: readonly [printed: string, digits: string][] = [
  ['08', '08'],
  ['0B', '08'],
  ['3O', '30'],
  ['lt', '11'],
  ['G5', '65'],
  ['0$', '0'],
  ['XYZ', ''],
];

for (const [printed, digits] of DIGITS)
  test(`"${printed}" is read as "${digits}"`, () => assert.equal(digitsOf(printed), digits));

const NUMBERS: readonly [printed: string, bare: string][] = [
  ['00370', '370'],
  ['370', '370'],
  ['O37Ø', '370'],
  ['A-0012', '12'],
  ['', ''],
];

for (const [printed, bare] of NUMBERS)
  test(`${printed || 'nothing'} is compared as ${bare || 'nothing'}`, () => assert.equal(bareNumber(printed), bare));

test('a letter of a serial number is a digit only where it is that one alone', () => {
  assert.deepEqual(
    [...'7OØ@DQIli'].map((letter) => serialDigit(letter)),
    ['7', '0', '0', '0', '0', '0', '1', '1', '1'],
  );
  for (const letter of ['S', 'B', 'G', 'X']) assert.equal(serialDigit(letter), null);
});

test("an order's number is read through letters, whole or as far as it goes", () => {
  assert.deepEqual([orderDigits('l2366'), orderDigits('123t6o'), orderDigits('12Ss8')], ['12366', '123160', '12558']);
  assert.deepEqual([firstOrderDigits('123WW/A'), firstOrderDigits('l2o'), firstOrderDigits('WW')], ['123', '120', '']);
});

test('the letters of an office and of a struck-through word are put back', () => {
  assert.deepEqual([lettersOf('55O'), lettersOf('OM8'), lettersOf('EUR')], ['SSO', 'OMB', 'EUR']);
  assert.deepEqual([wordLetters('CONF1DENT|AL'), wordLetters('5ecret')], ['CONFIDENTIAL', 'SECRET']);
});

test('a first page is known through its damage, a second one is none', () => {
  for (const page of ['01', '@1', '91', '1', 'Ot']) assert.match(page, FIRST_PAGE);
  for (const page of ['02', '11', '21']) assert.doesNotMatch(page, FIRST_PAGE);
});
