import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Quote } from '../../../src/annotation/note';
import { findQuote, type Sought } from '../../../src/annotation/quoteSearch';
import { textOf } from './sampleCable';

const HERE = { cable: null, paragraph: null };
const ONCE = { copy: { which: 1, count: 1 }, rival: 0 };
const sought = (quote: Partial<Quote>, rest: Partial<Sought> = {}): Sought => ({
  quote: { exact: '', prefix: '', suffix: '', ...ONCE, ...quote },
  place: HERE,
  start: null,
  ...rest,
});
const find = (what: Sought, text: string): string | null => {
  const found = findQuote(what, textOf(text));
  return found && text.slice(...found.range);
};

const ROAD = { prefix: 'LORRY DRIVERS BLOCKED ', exact: 'THE ROAD', suffix: ' TO THE YUNGAS ON MONDAY' };
const LINE = 'LORRY DRIVERS BLOCKED THE ROAD TO THE YUNGAS ON MONDAY. ';

test('words in their context are found wherever they are', () => {
  assert.deepEqual(findQuote(sought(ROAD), textOf(`NEWS: ${LINE}`)), { range: [28, 36], sameWords: true, score: 1 });
});

const PRECISION: [what: string, quote: Partial<Quote>, text: string][] = [
  ['a short word in other company', { ...ROAD, exact: 'ROAD' }, 'THE ROAD IS LONG AND WINDING AND LEADS TO A DOOR.'],
  ['other words in the same company', ROAD, LINE.replace('THE ROAD', 'SHIPPING')],
  ['a line that now stands twice', ROAD, LINE + LINE],
  ['a line of two of which one is left', { ...ROAD, copy: { which: 1, count: 2 } }, LINE],
  ['what is no more like it than its rival was', { ...ROAD, rival: 0.95 }, LINE.replace('DRIVERS', 'DRIVER')],
  ['half a word for a word without context', { exact: 'LORRY' }, 'LORRYMEN ARE ON STRIKE.'],
  ['a number among other numbers', { prefix: '\n\n  ', exact: '1.', suffix: '  \n\n' }, 'SECTION 1. OF 2'],
  [
    'the line of another page put in its place',
    { exact: 'PAGE 01 LA PAZ 06550 232006Z', prefix: 'SECRET\n', suffix: '\nACTION ARA-15 INFO OCT-01' },
    'SECRET\nPAGE 02 LA PAZ 06550 232006Z\nACTION ARA-15 INFO OCT-01',
  ],
  [
    'a letter that came to stand behind its prefix',
    { ...ROAD, exact: 'T', suffix: 'HE ROAD TO THE YUNGAS ON MONDAY' },
    LINE.replace('THE ROAD TO THE YUNGAS ON MONDAY', 'TRAFFIC IN THE CAPITAL CITY'),
  ],
  [
    'a near twin in other company',
    { ...ROAD, exact: 'THE ROAD TO THE YUNGAS', suffix: ' ON MONDAY' },
    'NEWS. IN PERU THE ROAD TO THE HARBOUR IS OPEN.',
  ],
  ['words that one beside them would look like', { ...ROAD, rival: 1 }, LINE],
  ['blanks', { prefix: 'A', exact: '  \n', suffix: 'B' }, 'A B'],
];
for (const [what, quote, text] of PRECISION) {
  test(`${what} is not taken for the quote`, () => assert.equal(find(sought(quote), text), null));
}

test('the second of two lines is the second of two lines', () => {
  const second = sought({ ...ROAD, copy: { which: 2, count: 2 } });
  assert.deepEqual(findQuote(second, textOf(`NEWS. ${LINE}${LINE}`))?.range, [6 + 56 + 22, 6 + 56 + 30]);
});

test('of two lines the one that has not moved is meant when there was one before', () => {
  assert.deepEqual(findQuote(sought(ROAD, { start: 22 }), textOf(LINE + LINE))?.range, [22, 30]);
});

test('of two lines the one in the paragraph of the same number is meant', () => {
  const text = `1. ${LINE}\n\n2. ${LINE}\n\n3. END.\n`;
  const found = findQuote(sought(ROAD, { place: { cable: null, paragraph: '2' } }), textOf(text));
  assert.equal(found?.range[0], text.lastIndexOf('THE ROAD'));
});

test('a word without context is found when it stands alone', () => {
  assert.equal(find(sought({ exact: 'YUNGAS' }), LINE), 'YUNGAS');
});

test('a misread quote in its context is found, and is not the same words', () => {
  const text = LINE.replace('ROAD', 'R0AD');
  assert.equal(findQuote(sought(ROAD), textOf(text))?.sameWords, false);
  assert.equal(find(sought(ROAD), text), 'THE R0AD');
});

test('of two prints of a page either is meant; of two pages neither', () => {
  const words = (seed: string): string => Array.from({ length: 90 }, (_, i) => `${seed}${i * i} AND${i * 3}`).join(' ');
  const page = (line: string, seed: string): string => `${words(seed)} ${line} ${words(seed)}\n`;
  const [one, other] = [LINE.replace('DRIVERS', 'DRIV3RS'), LINE.replace('DRIVERS', 'DR1VERS')];
  assert.equal(find(sought(ROAD), page(one, 'WORD') + page(other, 'WORD')), 'THE ROAD');
  assert.equal(find(sought(ROAD), page(one, 'WORD') + page(other, 'TERM')), null);
});

const LONG = Array.from({ length: 120 }, (_, i) => `SHIPMENT ${i * 37} LEFT PORT.`).join(' ');

test('a long quote is found by its ends when its middle was edited', () => {
  const text = `BEFORE. ${LONG.replace(/(SHIPMENT 2220).*(SHIPMENT 2590)/, '$1 SANK. $2')} AFTER.`;
  assert.equal(find(sought({ exact: LONG, prefix: 'BEFORE. ', suffix: ' AFTER.' }), text), text.slice(8, -7));
});

test('a long quote is not found when most of it is gone', () => {
  const text = `BEFORE. ${LONG.slice(0, 300)} ${LONG.slice(-300)} AFTER.`;
  assert.equal(find(sought({ exact: LONG, prefix: 'BEFORE. ', suffix: ' AFTER.' }), text), null);
});

test('a long quote that stands as it was is found, though its first words stand elsewhere too', () => {
  const text = `BEFORE. ${LONG} AFTER. BEFORE. ${LONG.slice(0, 250)} OTHERWISE.`;
  const quote = { exact: LONG, prefix: 'BEFORE. ', suffix: ' AFTER.', rival: 1 };
  assert.deepEqual(findQuote(sought(quote), textOf(text))?.range, [8, 8 + LONG.length]);
});

test('a long quote that is only wrapped otherwise is the same words', () => {
  const quote = sought({ exact: LONG, prefix: 'BEFORE. ', suffix: ' AFTER.' });
  const found = findQuote(quote, textOf(`BEFORE. ${LONG.replaceAll('. ', '.\n')} AFTER.`));
  assert.equal(found?.sameWords, true);
});
