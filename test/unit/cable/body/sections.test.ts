import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

test('sections follow each other from heading to heading, up to the signature', () => {
  const text = telegram([
    '1. (C) FIRST.',
    '',
    'BALKANS',
    '',
    '2. (C) SECOND.',
    '',
    'CHINA',
    '',
    '3. (C) THIRD.',
    'SAMPLE',
  ]);
  const { sections } = firstCable(text);
  assert.deepEqual(
    sections.map((s) => s.heading?.text ?? null),
    [null, 'BALKANS', 'CHINA'],
  );
  assert.match(text.slice(...(sections[1]?.range ?? [0, 0])), /^BALKANS\s+2\. \(C\) SECOND\.$/);
  assert.match(text.slice(...(sections[2]?.range ?? [0, 0])), /THIRD\.$/);
});

test('a text without headings is one section', () => {
  const { sections } = firstCable(telegram(['1. (C) FIRST.', '2. (C) SECOND.']));
  assert.equal(sections.length, 1);
  assert.equal(sections[0]?.heading, null);
});

test('a heading keeps its place in the text', () => {
  const text = telegram(['1. (C) FIRST.', '', '   BALKANS', '', '2. (C) SECOND.']);
  const heading = firstCable(text).sections[1]?.heading;
  assert.equal(heading && text.slice(...heading.range), 'BALKANS');
});
