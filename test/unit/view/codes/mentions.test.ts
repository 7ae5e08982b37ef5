import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import type { CodeOf } from '../../../../src/view/codes/code';
import { mentionAt, placesOf } from '../../../../src/view/codes/mentions';
import { telegram } from '../../cable/telegram';

const STATE = readFileSync('media/samples/2000-state-071482.txt', 'utf8');

/** What the words mention, read at an offset into them. */
function mentionOf(text: string, words: string, into = 0): CodeOf<'mention'> | null {
  const code = mentionAt(parse(text), text, text.indexOf(words) + into);
  return code?.kind === 'mention' ? code : null;
}

/** "REF B -> STATE 61127", or the first words of a paragraph. */
function told(text: string, words: string, into = 0): string | null {
  const mention = mentionOf(text, words, into);
  if (!mention) return null;
  const { node, range } = mention;
  const to =
    node.what === 'reference'
      ? node.references.map((one) => one.text).join(' + ')
      : node.elsewhere
        ? 'another telegram'
        : (node.words ?? 'nothing');
  return `${text.slice(...range)} -> ${to}`;
}

/** A telegram with references and a sentence in its second paragraph. */
const saying = (sentence: string, refs = 'REF: (A) STATE 088214; (B) LA PAZ 2967'): string =>
  telegram(['1. A FIRST', 'TUBA.', '', `2. ${sentence}`], { SUBJECT: `SUBJECT: A SUBJECT\n${refs}` });

describe('a reference that is mentioned by its letter', () => {
  for (const [words, expected] of [
    ['REF D', 'REF D -> MOSCOW 5120'],
    ['REF A) LISTS', 'REF A -> ROME 2417'],
    ['REF B GUIDANCE', 'REF B -> STATE 61127'],
    ['REF C)', 'REF C -> 99 STATE 214906'],
  ] as const)
    test(`${words} is the one of the REF line`, () => assert.equal(told(STATE, words), expected));

  for (const [sentence, words, into, expected] of [
    ['SEE REFS A AND B.', 'REFS', 0, 'REFS A -> STATE 088214'],
    ['SEE REFS A AND B.', 'AND B', 4, 'B -> LA PAZ 2967'],
    ['SEE REF (B).', 'REF (B)', 0, 'REF (B) -> LA PAZ 2967'],
    ['SEE REF E.', 'REF E', 0, 'REF E -> '],
    ['REF LINE IS LOST.', 'REF LINE', 0, null],
    ['HE REFERRED TO IT.', 'REFERRED', 0, null],
    ["REF A'S TONE IS DRY.", 'REF A', 0, null],
  ] as const)
    test(`"${sentence}" at ${words}: ${expected ?? 'nothing'}`, () =>
      assert.equal(told(saying(sentence), words, into), expected));

  test('REFTEL is the only one that there is, and none where there are several', () => {
    assert.equal(told(saying('SEE REFTEL.', 'REF: STATE 088214'), 'REFTEL'), 'REFTEL -> STATE 088214');
    assert.equal(told(saying('SEE REFTEL.'), 'REFTEL'), null);
  });

  test('its places are those of the REF line', () => {
    const text = saying('SEE REF B.');
    assert.deepEqual(
      placesOf(mentionOf(text, 'REF B')!).map((range) => text.slice(...range)),
      ['LA PAZ 2967'],
    );
  });
});

describe('a paragraph that is mentioned by its number', () => {
  for (const [sentence, words, into, expected] of [
    ['AS SAID IN PARA 1.', 'PARA 1', 0, 'PARA 1 -> 1. A FIRST TUBA.'],
    ['AS SAID IN PARAGRAPH 1 ABOVE.', 'PARAGRAPH', 0, 'PARAGRAPH 1 -> 1. A FIRST TUBA.'],
    ['SEE PARAS 2 AND 1.', 'AND 1', 4, '1 -> 1. A FIRST TUBA.'],
    ['SEE PARA 7.', 'PARA 7', 0, 'PARA 7 -> nothing'],
    ['SEE PARA 1, REFTEL.', 'PARA 1', 0, 'PARA 1 -> another telegram'],
    ['SEE PARA 1 REF A.', 'PARA 1', 0, 'PARA 1 -> another telegram'],
    ['SEE PARA 1 OF STATE 1234.', 'PARA 1', 0, 'PARA 1 -> another telegram'],
    ['SEE REF A, PARA 1.', 'PARA 1', 0, 'PARA 1 -> another telegram'],
    ['PARA MILITARY BANDS', 'PARA', 0, null],
  ] as const)
    test(`"${sentence}" at ${words}: ${expected ?? 'nothing'}`, () =>
      assert.equal(told(saying(sentence), words, into), expected));

  test('its place is that of the paragraph', () => {
    const [place] = placesOf(mentionOf(STATE, 'PARA 9')!);
    assert.match(STATE.slice(...place!), /^9\. \(C\) ACTION REQUEST: EMBASSY ROME/);
    assert.deepEqual(placesOf(mentionOf(saying('SEE PARA 7.'), 'PARA 7')!), []);
  });
});

test('what no prose says is no mention: the REF line itself', () =>
  assert.equal(mentionAt(parse(STATE), STATE, STATE.indexOf('REF: A.') + 1), null));

test('a line of nothing but mentions is looked through in time that grows with it', () => {
  const time = (n: number): number => {
    const text = telegram(['1. TEXT.', '', `2. ${'REF A AND B, PARA 1, 2 AND 3 '.repeat(n)}`]);
    const read = parse(text);
    const once = (): number => {
      const start = performance.now();
      mentionAt(read, text, text.length - 1);
      return performance.now() - start;
    };
    return Math.min(...Array.from({ length: 5 }, once));
  };
  assert.ok(time(8000) < 10 * Math.max(time(2000), 1));
});
