import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card } from '../../../src/card/card';
import { escaped, markdownOf } from '../../../src/card/markdown';

test('a card is laid out in blocks: name, sentences, doubts, other meanings, small print, link', () => {
  const full = card('EUR', 'Bureau', {
    lines: ['One.', 'Two.'],
    doubts: ['Damaged.'],
    also: ['Another'],
    small: ['Source.'],
  });
  assert.equal(
    markdownOf(full, { title: 'All meanings', target: 'command:x?%5B(1)%5D' }),
    [
      '**EUR** - Bureau',
      'One\\.  \nTwo\\.',
      '**Doubt:** Damaged\\.',
      'Also:\n- Another',
      '---\n\n*Source\\.*',
      '[All meanings](command:x?%5B%281%29%5D)',
    ].join('\n\n'),
  );
});

test('a card that only has a name is one line', () => {
  assert.equal(markdownOf(card('NNNN', 'End')), '**NNNN** - End');
});

for (const [text, markdown] of [
  ['[x](command:y)', '\\[x\\]\\(command\\:y\\)'],
  ['<img src=x>', '\\<img src\\=x\\>'],
  ['**bold** _it_ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\`'],
  ['http://example.org', 'http\\:\\/\\/example\\.org'],
  ['$(zap) &lt;', '\\$\\(zap\\) \\&lt\\;'],
  ['1. one\n# two', '1\\. one \\# two'],
  ['    indented', 'indented'],
  ['a\u202eb\u0000c', 'a b c'],
  ['Côte d’Ivoire', 'Côte d’Ivoire'],
] as const) {
  test(`${JSON.stringify(text)} stays text`, () => assert.equal(escaped(text), markdown));
}

test('text of a cable in any place of a card is escaped', () => {
  const hostile = '](command:evil)<b>';
  const all = card(hostile, hostile, { lines: [hostile], doubts: [hostile], also: [hostile], small: [hostile] });
  assert.doesNotMatch(markdownOf(all), /[^\\]\]\(|[^\\]</);
});
