import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const BLOCK = `

Message Attributes

Automatic Decaptioning: X
Capture Date: 01 JAN 1994
Channel Indicators: n/a
Current Classification: UNCLASSIFIED
Concepts: COCA, ROADS, LORRIES, LABOR
  DISPUTES
Draft Date: 26 MAR 1979
Executive Order: GS 19850326 SAMPLE, JANE
TAGS: PINT, BL
To: STATE
Type: TE
`;

const read = (text: string): Readonly<Record<string, string>> => firstCable(text).attributes;

test("the archive's attributes are read by their keys", () => {
  const attributes = read(telegram(['1. TEXT OF THE FIRST PARAGRAPH.', 'SAMPLE'], {}) + BLOCK);
  assert.equal(attributes['Draft Date'], '26 MAR 1979');
  assert.equal(attributes['Current Classification'], 'UNCLASSIFIED');
  assert.equal(attributes.Type, 'TE');
});

test('a value over two lines is one value', () => {
  const attributes = read(telegram(['1. TEXT OF THE FIRST PARAGRAPH.', 'SAMPLE']) + BLOCK);
  assert.equal(attributes.Concepts, 'COCA, ROADS, LORRIES, LABOR DISPUTES');
});

test('a telegram without a block has no attributes', () => {
  assert.deepEqual(read(telegram(['1. TEXT OF THE FIRST PARAGRAPH.'])), {});
});

test("the block's TAGS and addressees are the archive's, not the telegram's", () => {
  const cable = firstCable(telegram(['1. TEXT.', 'SAMPLE'], { TAGS: 'TAGS: EAID' }) + BLOCK);
  assert.deepEqual(
    cable.tags.map(({ code }) => code),
    ['EAID'],
  );
  assert.equal(cable.attributes.TAGS, 'PINT, BL');
});
