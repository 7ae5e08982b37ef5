import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsFor } from '../../../src/reference/completions';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#office',
    'ZZZ|Of the time||1970|1980|attested|sourced|A|',
    'EUR|Bureau of European Affairs||1949|1983|true|sourced|A|',
    'EUR|Bureau of European and Canadian Affairs||1983|1999|true|sourced|A|',
    'AAA|Of another time||1990|1999|attested|sourced|A|',
    'MMM|Without years|||||sourced|A|',
    '#tags',
    'PREL|External Political Relations|||||sourced|A|',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

const codes = (date: string | null): string[] => completionsFor(shelf, 'office', date).map(({ entry }) => entry.code);

test('codes of the time and those without years come first, then those of another time', () =>
  assert.deepEqual(codes('1975'), ['EUR', 'MMM', 'ZZZ', 'AAA']));

test('without a date the alphabet orders', () => assert.deepEqual(codes(null), ['AAA', 'EUR', 'MMM', 'ZZZ']));

test('codes of another time are known as such, those without years may be of any time', () => {
  const at = (date: string | null) => completionsFor(shelf, 'office', date).filter(({ isOfDate }) => !isOfDate);
  assert.deepEqual(
    at('1975').map(({ entry }) => entry.code),
    ['AAA'],
  );
  assert.deepEqual(at(null), []);
});

test('a code is offered once, with its name at the date', () => {
  const [first] = completionsFor(shelf, 'office', '1990').filter(({ entry }) => entry.code === 'EUR');
  assert.equal(first?.entry.name, 'Bureau of European and Canadian Affairs');
  assert.equal(codes('1990').filter((code) => code === 'EUR').length, 1);
});

test('only codes of the kind are offered', () =>
  assert.deepEqual(
    completionsFor(shelf, 'tags', '1990').map(({ entry }) => entry.code),
    ['PREL'],
  ));

test('a kind without codes offers none', () => assert.deepEqual(completionsFor(shelf, 'post', '1990'), []));
