import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentChange } from '../../../../src/annotation/edits';
import type { Range } from '../../../../src/cable/model';
import { type Typed, typedInto } from '../../../../src/editor/notes/letters';

const TEXT = '1. BREAD IS SCARCE.\n2. BREAD IS DEAR.\n';
const at = (words: string): Range => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const change = (rangeOffset: number, rangeLength: number, text: string): ContentChange => ({
  rangeOffset,
  rangeLength,
  text,
});
const applied = (text: string, changes: readonly (readonly ContentChange[])[]): string =>
  changes
    .flat()
    .reduce(
      (now, { rangeOffset: at, rangeLength, text: put }) => now.slice(0, at) + put + now.slice(at + rangeLength),
      text,
    );

const takenBack = (now: string, { range: [start, end], words }: Typed): string =>
  now.slice(0, start) + words + now.slice(end);

/** What VS Code reports when these keys are pressed with this selection. */
function pressed(keys: readonly string[], [start, end]: Range): ContentChange[][] {
  let [caret, selected] = [start, end - start];
  return keys.map((key) => {
    const [offset, length, text] =
      key === 'Backspace' && !selected ? [caret - 1, 1, ''] : [caret, selected, key === 'Backspace' ? '' : key];
    caret = offset + text.length;
    selected = 0;
    return [change(offset, length, text)];
  });
}

const cursor: Range = [19, 19];
for (const [what, keys, selection, letters] of [
  ['a letter at the cursor', ['x'], cursor, 'x'],
  ['a word at the cursor', [...'since'], cursor, 'since'],
  ['letters in the place of selected words', [...'when?'], at('BREAD IS DEAR.'), 'when?'],
  ['letters that begin like the words', [...'BREAK'], at('BREAD IS DEAR.'), 'BREAK'],
  ['a letter that is taken back', ['a', 'b', 'Backspace', 'c'], cursor, 'ac'],
  ['all letters taken back', ['a', 'Backspace'], cursor, ''],
  ['the selected words deleted, then letters', ['Backspace', 'a'], at('DEAR'), 'a'],
  ['a new line', ['a', '\n', 'b'], cursor, 'a\nb'],
  ['a new line of Windows', ['a', '\r\n', 'b'], cursor, 'a\nb'],
  ['nothing', [], at('DEAR'), ''],
] as const) {
  test(`${what}: found, and the text is as before when they are taken back`, () => {
    const changes = pressed(keys, selection);
    const typed = typedInto(TEXT, selection, changes)!;
    assert.equal(typed.letters, letters);
    const now = applied(TEXT, changes);
    assert.equal(takenBack(now, typed), TEXT);
  });
}

test('a bracket that is put around selected words is one letter, and letters after it take their place', () => {
  const [start, end] = at('DEAR');
  const around = [change(end, 0, ')'), change(start, 0, '(')];
  for (const [changes, letters] of [
    [[around], '('],
    [[around, [change(start + 1, end - start, 'h')], [change(start + 2, 0, 'm')]], '(hm'],
  ] as const) {
    const typed = typedInto(TEXT, [start, end], changes)!;
    assert.equal(typed.letters, letters);
    assert.equal(takenBack(applied(TEXT, changes), typed), TEXT);
  }
});

for (const [what, changes] of [
  ['a file that was read anew', [[change(0, TEXT.length, `${TEXT}AND MORE.\n`)]]],
  ['words that were put in', [[change(19, 0, 'A PARAGRAPH FROM ELSEWHERE.')]]],
  ['a letter elsewhere', [[change(3, 0, 'x')]]],
  ['letters, then one elsewhere', [[change(19, 0, 'x')], [change(3, 0, 'y')]]],
  ['letters at two cursors', [[change(19, 0, 'x'), change(3, 0, 'x')]]],
  ['more taken back than was typed', [[change(19, 0, 'x')], [change(17, 3, '')]]],
] as const) {
  test(`${what} is nobody's to take back`, () => {
    assert.equal(typedInto(TEXT, cursor, changes), null);
  });
}
