import assert from 'node:assert/strict';
import { test } from 'node:test';
import MarkdownIt from 'markdown-it';
import { markdownOf } from '../../../src/annotation/markdown';
import type { Note } from '../../../src/annotation/note';
import { newReply, withResolved } from '../../../src/annotation/noteWriting';
import { parse } from '../../../src/cable/parse';
import { CABLE, FILE, noteOn } from './sampleCable';

const markdown = (notes: readonly Note[], raw = CABLE): string =>
  markdownOf([{ fileName: FILE, raw, document: parse(raw), notes }]);

test('a note reads as citation, quotation, remark, signature and answers', () => {
  const note = withResolved(
    noteOn('A HIGHER\nTARIFF', CABLE, { text: '**How much?**', tags: ['transport', 'prices'] }),
    true,
    '',
  );
  const reply = newReply(note.id, {
    id: 'urn:uuid:r',
    now: '2024-05-03T10:00:00Z',
    creator: 'B. Reader',
    text: 'See telegram 6601.\nAnd 6602.',
  });
  assert.equal(
    markdown([note, reply]),
    `# Notes on 1979LAPAZ06550.txt

## Telegram 6550 from La Paz, August 23, 1979, 2006Z, paragraph 2

> A HIGHER\\
> TARIFF

**How much?**

— A. Reader, 2024-05-01 · tags: transport, prices · resolved

- B. Reader, 2024-05-03: See telegram 6601.
  And 6602.
`,
  );
});

test('a file without notes says so', () => assert.match(markdown([]), /^# Notes on .*\n\nNo notes\.\n$/));

test('words that are lost or changed are told of', () => {
  assert.match(
    markdown([noteOn('TO THE YUNGAS')], CABLE.replace('TO THE YUNGAS', '')),
    /> TO THE YUNGAS\n\n\*These words were not found in the text\.\*/,
  );
  assert.match(
    markdown([noteOn('HIGHER TARIFF'.replace(' ', '\n'))], CABLE.replace('HIGHER', 'HICHER')),
    /have changed/,
  );
});

const QUOTED: [text: string, markdown: string][] = [
  ['1. SUMMARY:', '> 1\\. SUMMARY:'],
  ['------- SUMMARY -------', '> \\------- SUMMARY -------'],
  ['# 1234 *BEGIN* _TEXT_', '> \\# 1234 \\*BEGIN\\* \\_TEXT\\_'],
  ['<B1> [ ] `X` A|B', '> \\<B1\\> \\[ \\] \\`X\\` A\\|B'],
  ['     FOUR BLANKS OF CODE', '> FOUR BLANKS OF CODE'],
  ['ONE\n\n\nTWO', '> ONE\n>\n>\n> TWO'],
  ['ONE\r\nTWO', '> ONE\\\n> TWO'],
];
for (const [text, expected] of QUOTED) {
  test(`${JSON.stringify(text)} is quoted as text, not as markup`, () => {
    const raw = `SOME TEXT BEFORE.\n${text}\nSOME TEXT AFTER.\n`;
    assert.ok(markdown([noteOn(text, raw)], raw).includes(`\n\n${expected}\n\n`), markdown([noteOn(text, raw)], raw));
  });
}

test('whatever stands in a note, the document holds a heading for it, its words and its signature', () => {
  const hostile = '# x\n\n![x](https://example.org/x.png)\n\n> x\n\n---\n\n<b>\n\n[x](command:y)\n\n```\n';
  const note = {
    ...noteOn('BREAD', CABLE, { text: hostile, creator: hostile, tags: [hostile] }),
    created: '[x](//a.b)',
  };
  const reply = newReply(note.id, { id: 'urn:uuid:r', now: hostile, creator: hostile, text: hostile });
  const document = markdownOf([{ fileName: hostile, raw: CABLE, document: parse(CABLE), notes: [note, reply] }]);
  const tokens = new MarkdownIt({ html: true, linkify: true }).parse(document, {});
  const kinds = tokens.flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]);
  const counted = (kind: string): number => kinds.filter((one) => one === kind).length;
  assert.deepEqual(['heading_open', 'blockquote_open', 'bullet_list_open'].map(counted), [2, 1, 1]);
  assert.deepEqual(
    ['image', 'link_open', 'html_block', 'html_inline', 'fence', 'hr', 'code_block'].filter(counted),
    [],
  );
});

test('a highlight has no remark, an unsigned note says so', () => {
  const note = noteOn('BREAD', CABLE, { text: '', creator: null, motivation: 'highlighting' });
  assert.match(markdown([note]), /> BREAD\n\n— unsigned, 2024-05-01\n$/);
});
