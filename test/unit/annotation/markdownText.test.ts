import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { noteInMarkdown, wordsInMarkdown } from '../../../src/annotation/markdownText';

/** As a program reads Markdown that shows HTML and makes links of addresses. */
const reader = new MarkdownIt({ html: true, linkify: true });

type Token = ReturnType<typeof reader.parse>[number];
const kindsIn = (markdown: string): string[] =>
  reader.parse(markdown, {}).flatMap((token: Token) => [token, ...(token.children ?? [])].map(({ type }) => type));
const others = (markdown: string, allowed: RegExp): string[] => kindsIn(markdown).filter((kind) => !allowed.test(kind));
const shown = (markdown: string): string =>
  reader
    .parse(markdown, {})
    .flatMap((token: Token) => (token.type === 'inline' ? [token.children ?? []] : []))
    .map((line) => line.map(({ type, content }) => (type === 'softbreak' ? '\n' : content)).join(''))
    .join('\n');

const WORDS = /^(?:paragraph_(?:open|close)|inline|text|softbreak)$/;
const NOTE =
  /^(?:(?:paragraph|bullet_list|ordered_list|list_item|em|strong)_(?:open|close)|inline|text|softbreak|hardbreak)$/;

const HOSTILE: readonly string[] = [
  '![x](https://example.org/seen.png)',
  '!\\[x](https://example.org/seen.png)',
  '\\![x](https://example.org/seen.png)',
  '\\\\[x](command:y)',
  '[x](command:workbench.action.openSettings)',
  '[x][1]\n\n[1]: https://example.org',
  '<https://example.org>',
  'https://example.org/path',
  'see //a.b and //example.org',
  'see www.example.org',
  'see example.org',
  'me@example.org',
  '<img src=x onerror=alert(1)>',
  '<!-- -->',
  '<script>\nalert(1)\n</script>',
  '&lt;b&gt;',
  '# Notes on another cable',
  '- # heading',
  '1. # heading',
  'Heading\n=======',
  'Heading\n---',
  '- Heading\n  ---',
  '---',
  '* * *',
  '___',
  '1. ---',
  '+ - 2) * * *',
  '- 1. ===',
  '1.      code',
  '-      code',
  '> What the cable never said.',
  '- > quoted',
  '```\nunclosed',
  '~~~\nunclosed',
  '`code`',
  '    indented code',
  '\tindented code',
  'words\n\n     code',
  'a | b\n--|--\n1 | 2',
  '| a |\n|---|',
  '|\n---:',
  'a\u2028# b',
  'a\r# b',
  '\u001b[31mred',
  '\u202Egnp',
];

describe('a note in Markdown', () => {
  for (const text of HOSTILE)
    test(`${JSON.stringify(text)} brings nothing in`, () => assert.deepEqual(others(noteInMarkdown(text), NOTE), []));

  for (const text of [
    '**How much?**',
    'See *it*.\n\n- one\n- two\n\n1. first',
    'Since when? A-B, 5 - 3.',
    'Two\nlines',
  ])
    test(`${JSON.stringify(text)} stays as it is`, () => assert.equal(noteInMarkdown(text), text));

  test('a letter that is escaped already is not escaped again', () =>
    assert.equal(shown(noteInMarkdown('\\*no\\* \\[x\\] \\\\ a\\b')), '*no* [x] \\ a\\b'));

  test('what is shown are the letters that were written', () => {
    for (const text of ['[x](y) <b> &amp; `c` #oil US$ 5', '# x', '> x', '```', 'https://example.org', '---'])
      assert.equal(shown(noteInMarkdown(text)), text);
  });
});

describe('words in Markdown', () => {
  for (const text of [
    ...HOSTILE,
    '*x* _y_ **z**',
    '- item',
    '+ item',
    '1. item',
    '12) item',
    '= x',
    '= = =',
    'a\nb\n\nc',
  ])
    test(`${JSON.stringify(text)} are words`, () => {
      assert.deepEqual(others(wordsInMarkdown(text), WORDS), []);
      assert.equal(wordsInMarkdown(text).split(/[\r\n\u2028]/).length, 1);
    });

  for (const text of ['1979LAPAZ06550.txt', 'A. Reader', '*x* [y](z) \\ `c` <d> &amp; 5 | 6 ~7~ $8$ #9'])
    test(`${text} is shown letter by letter`, () => assert.equal(shown(wordsInMarkdown(text)), text));
});

test('whatever is put together from markup stays outside', () => {
  const pieces = ['[', ']', '(', ')', '!', '<', '>', '`', '~', '#', '*', '_', '-', '=', '\\', '|', '&', ':', '/', '$'];
  const piece = fc.constantFrom(
    ...pieces,
    ' ',
    '\n',
    '\t',
    'x',
    '1.',
    'https:',
    '//',
    'www.',
    'img',
    '.org',
    '[x]',
    '(y)',
    '---',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (all) => {
      const text = all.join('');
      assert.deepEqual(others(noteInMarkdown(text), NOTE), []);
      assert.deepEqual(others(wordsInMarkdown(text), WORDS), []);
    }),
    { numRuns: 2000 },
  );
});
