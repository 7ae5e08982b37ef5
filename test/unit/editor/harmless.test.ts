import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { harmless } from '../../../src/editor/harmless';

/** What VS Code takes for a link in a message, and for an icon in a list: src/vs/base/common/linkedText.ts, iconLabels.ts. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/;

/** As the eye has it. */
const read = (text: string): string => text.replaceAll('\u2060', '');

describe('foreign words in a message or a list', () => {
  for (const text of [
    '[x](command:workbench.action.openSettings)',
    '[x](COMMAND:x "title")',
    '[all is well](https://example.org/)',
    '[notes](file:///etc/passwd)',
    '[[x]](command:x)',
    '[a] [b](command:x)',
    '[x](command:x)[y](command:y)',
    '$(flame) urgent',
    '$(sync~spin)',
    '$($(flame))',
    '\\$(flame)',
  ]) {
    test(`${text} is shown letter by letter`, () => {
      assert.doesNotMatch(harmless(text), LINK);
      assert.doesNotMatch(harmless(text), ICON);
      assert.equal(read(harmless(text)), text);
    });
  }

  for (const [text, shown] of [
    ['[x]\u0000(command:y)', '[x] (command:y)'],
    ['[x]\u200b(command:y)', '[x] (command:y)'],
    ['[x\n](command:y)', '[x ](command:y)'],
    ['$\u2060(flame)', '$(flame)'],
    ['gnp.\u202etxt', 'gnp. txt'],
    ['two\r\nlines', 'two  lines'],
    ['\u001b]0;title\u0007', ' ]0;title '],
  ] as const) {
    test(`${JSON.stringify(text)} is read as ${shown}`, () => {
      assert.equal(read(harmless(text)), shown);
      assert.doesNotMatch(harmless(text), LINK);
    });
  }

  for (const text of ['2000-state-071482.txt', 'US$ (1976) and [REF] (C)', 'Côte d’Ivoire', 'https://example.org', ''])
    test(`${JSON.stringify(text)} stays as it is`, () => assert.equal(harmless(text), text));

  test('doing it twice changes nothing', () => {
    const once = harmless('[x](command:y) $(zap)');
    assert.equal(harmless(once), once);
  });
});

describe('foreign words without end', () => {
  test('lose their middle: what we say before and after them stays', () => {
    const shown = harmless(`The notes on ${'x'.repeat(5000)} cannot be read.`);
    assert.equal(shown.length, 800);
    assert.match(shown, /^The notes on x+…x+ cannot be read\.$/);
  });

  test('are no longer than asked', () => assert.equal(harmless('x'.repeat(5000), 90).length, 90));

  test('are not cut within a letter', () => {
    const halved = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
    for (const most of [90, 91, 92, 93]) assert.doesNotMatch(harmless('😀'.repeat(3000), most), halved);
  });

  test('cannot make a link of their two ends', () => {
    const text = `[x]${' '.repeat(5000)}(command:y)`;
    assert.doesNotMatch(harmless(text, 12), LINK);
    for (let most = 4; most < 40; most++) assert.doesNotMatch(harmless(`[x](command:y)${text}`, most), LINK);
  });
});
