import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import type { Begun } from '../../../../src/annotation/begun';
import { BegunShelf } from '../../../../src/editor/notes/begunShelf';

const change = (note: string, text: string, from = 'How much?'): Begun => ({
  file: 'file:///a.cable',
  purpose: { kind: 'change', note },
  from,
  text,
});

/** What a window keeps between its lives. */
function memory(kept: unknown = undefined) {
  const store = {
    kept,
    get: () => store.kept,
    async update(_key: string, value: unknown) {
      store.kept = structuredClone(value);
    },
    keys: () => [],
  };
  return store;
}

/** A window in which this has a box. */
const shelf = (store: ReturnType<typeof memory>, open: readonly Begun[] = []): BegunShelf =>
  new BegunShelf(store as never, () => open);

const whileNothingHappens = (): void => mock.timers.tick(1000);

test('what stands in an open box is there when the window has died', () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  const store = memory();
  shelf(store, [change('a', 'How much? And when?')]).storeSoon();
  whileNothingHappens();
  assert.deepEqual(shelf(store).all(), [change('a', 'How much? And when?')]);
  mock.timers.reset();
});

test('what was put away is there when the window was closed at once', () => {
  const store = memory();
  const first = shelf(store);
  first.add(change('a', 'How much? And when?'));
  first.dispose();
  assert.deepEqual(shelf(store).all(), [change('a', 'How much? And when?')]);
});

test('a box in which nothing was changed is not kept, and an empty shelf keeps nothing', () => {
  const store = memory();
  const first = shelf(store);
  first.add(change('a', 'How much?'));
  first.dispose();
  assert.equal(store.kept, undefined);
});

test('of the same note the text that was typed last stands, and others beside it', () => {
  const first = shelf(memory());
  for (const one of [change('a', 'One'), change('b', 'Two'), change('a', 'Three')]) first.add(one);
  assert.deepEqual(
    first.all().map(({ text }) => text),
    ['Two', 'Three'],
  );
  first.dispose();
});

test('who begins the same again has what was typed; who begins another has an empty box', () => {
  const first = shelf(memory());
  first.add(change('a', 'How much? And when?'));
  assert.equal(first.again(change('a', 'How much?')).text, 'How much? And when?');
  assert.equal(first.again(change('b', '')).text, '');
  first.drop(change('a', ''));
  assert.equal(first.again(change('a', 'How much?')).text, 'How much?');
  first.dispose();
});

test('what was begun goes along with a renamed cable', () => {
  const store = memory();
  const first = shelf(store);
  first.add(change('a', 'How much? And when?'));
  first.change((begun) => ({ ...begun, file: 'file:///b.cable' }));
  first.dispose();
  assert.deepEqual(
    shelf(store)
      .all()
      .map(({ file }) => file),
    ['file:///b.cable'],
  );
});

test('what cannot be read of what was kept is left out', () => {
  assert.deepEqual(shelf(memory([{ file: 1 }, change('a', 'Three')])).all(), [change('a', 'Three')]);
  assert.deepEqual(shelf(memory('nonsense')).all(), []);
});
