import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../../../src/card/facts/facts';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const sheetOf = (replaced: Record<string, string> = {}) => factsOf(askedOf(telegram(['1. TEXT.'], replaced)));

test('the sheet bears the number of the telegram', () => assert.equal(sheetOf().title, 'LA PAZ 3121'));

test('groups stand in the order in which a reader asks', () => {
  assert.deepEqual(
    sheetOf().groups.map(({ title }) => title),
    ['From, to, when', 'Classification', 'Subject', 'Distribution', 'Text'],
  );
});

test('a number on whose lines nobody agrees is told with doubt', () => {
  const { groups } = sheetOf({ PAGE: 'PAGE 01  LA PAZ 03127  261915Z' });
  assert.deepEqual(told(groups[0] ?? null), [
    'Doubt: The lines that print the number are damaged, or do not agree.',
    'Printed: 3121, 03127',
  ]);
});

test('a number that is a guess is no title', () =>
  assert.equal(sheetOf({ PAGE: 'PAGE 01  LA PAZ 01127  261915Z' }).title, 'LA PAZ 3121 / 01127'));

test('without a number the subject stands for it, and without both a plain word', () => {
  assert.equal(sheetOf({ 'C O N F': '', PAGE: '' }).title, 'A SUBJECT');
  assert.equal(factsOf(askedOf('1. A TEXT WITHOUT ANY HEADER AT ALL')).title, 'Telegram without a number');
});
