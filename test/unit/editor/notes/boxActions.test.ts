import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Item {
  readonly command: string;
  readonly group: string;
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The menu in the order of VS Code: by group, and in a group by the number behind the "@". */
function inOrder(menu: string): Item[] {
  const items: Item[] = contributes.menus[menu];
  const order = ({ group }: Item): number => Number(group.split('@')[1] ?? 0);
  const name = ({ group }: Item): string => group.split('@')[0]!;
  return [...items].sort((a, b) => name(a).localeCompare(name(b)) || order(a) - order(b));
}

/** Ctrl+Enter does the first action of a box, and its button is the blue one. */
const FIRST = [
  ['a note that is changed is saved', 'comments/comment/context', ['cable.saveNoteEdit', 'cable.cancelNoteEdit']],
  ['a new note and an answer are saved', 'comments/commentThread/context', ['cable.saveNote', 'cable.replyToNote']],
] as const;

for (const [what, menu, commands] of FIRST) {
  test(`with Ctrl+Enter ${what}`, () => {
    assert.deepEqual(
      inOrder(menu).map(({ command }) => command),
      commands,
    );
  });
}

test('the actions of a box are one group: VS Code does the first of the last group', () => {
  for (const [, menu] of FIRST) {
    const groups = inOrder(menu).map(({ group }) => group.split('@')[0]);
    assert.deepEqual([...new Set(groups)], ['inline'], menu);
  }
});
