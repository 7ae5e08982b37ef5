import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attributeCard } from '../../../src/card/attributeCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cardOf = (attribute: string) =>
  attributeCard(codeIn(`${headerWith()}1. TEXT.\n\n        Message Attributes\n\n${attribute}\n`, 'attribute'), shelf);

for (const { attribute, lines } of [
  { attribute: 'Film Number: D740081-0829', lines: ['Reel and frame of the microfilm.'] },
  { attribute: 'Type: TE', lines: ['TE: telegram.'] },
  { attribute: 'Executive Order: GS ROE', lines: ['GS: GDS, General Declassification Schedule.'] },
  { attribute: 'Executive Order: X3', lines: ['X3: XGDS-3, which is not in our sources.'] },
  { attribute: 'Executive Order: N/A', lines: [] },
  { attribute: 'Page Count: 2', lines: [] },
]) {
  test(`${attribute}: ${lines.join(' ') || 'its name says it'}`, () => {
    const card = cardOf(attribute);
    assert.equal(card.title, "NARA's metadata, not part of the telegram");
    assert.deepEqual(card.lines, lines);
  });
}
