import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Front, TextLock } from '../../../src/editor/textLock';

/** An editor whose commands mark the file in front when they arrive, as VS Code's do. */
class Window implements Front {
  readonly readOnly = new Set<string>();
  marks = 0;
  /** What happens on the way of the next command, before it arrives and after it did. */
  before: (() => void) | null = null;
  after: (() => void) | null = null;
  lock: TextLock | null = null;

  constructor(public inFront: string | null) {}

  file = (): string | null => this.inFront;

  async mark(locked: boolean): Promise<void> {
    this.marks++;
    await this.pass('before');
    if (this.inFront !== null) this.readOnly[locked ? 'add' : 'delete'](this.inFront);
    await this.pass('after');
  }

  bring(file: string | null): Promise<void> {
    this.inFront = file;
    return this.lock!.settle();
  }

  private async pass(when: 'before' | 'after'): Promise<void> {
    await null;
    const act = this[when];
    this[when] = null;
    act?.();
  }
}

function locked(inFront: string | null, wanted: Set<string>, known: string[] = []) {
  const window = new Window(inFront);
  const kept: string[][] = [];
  const lock = new TextLock(
    window,
    (file) => wanted.has(file),
    (files) => kept.push([...files]),
    known,
  );
  window.lock = lock;
  return { window, lock, kept };
}

test('the text of a file is locked while that is wanted, and free again when it is not', async () => {
  const wanted = new Set(['a']);
  const { window, lock, kept } = locked('a', wanted);
  await lock.settle();
  assert.deepEqual([...window.readOnly], ['a']);
  assert.ok(lock.isLocked('a'));
  wanted.clear();
  await lock.settle();
  assert.deepEqual([...window.readOnly], []);
  assert.ok(!lock.isLocked('a'));
  assert.deepEqual(kept.at(-1), []);
});

test('what is locked is not locked again, and what is free is left alone', async () => {
  const { window, lock } = locked('a', new Set(['a']));
  for (let i = 0; i < 3; i++) await lock.settle();
  await window.bring('b');
  assert.equal(window.marks, 1);
});

test('a file that is not in front waits until it is', async () => {
  const wanted = new Set(['a']);
  const { window, lock } = locked('b', wanted);
  await lock.settle();
  assert.deepEqual([...window.readOnly], []);
  assert.ok(!lock.isLocked('a'));
  await window.bring('a');
  assert.deepEqual([...window.readOnly], ['a']);
  await window.bring('b');
  wanted.clear();
  await lock.settle();
  assert.deepEqual([...window.readOnly], ['a']);
  await window.bring('a');
  assert.deepEqual([...window.readOnly], []);
});

test('with no file in front nothing is marked', async () => {
  const { window, lock } = locked(null, new Set(['a']));
  await lock.settle();
  assert.equal(window.marks, 0);
});

for (const when of ['before', 'after'] as const) {
  test(`another file that comes to the front ${when} the command arrives does not stay locked`, async () => {
    const { window, lock } = locked('a', new Set(['a']));
    window[when] = () => void window.bring('b');
    await lock.settle();
    await lock.settle();
    assert.deepEqual(
      [...window.readOnly].filter((file) => file !== 'a'),
      [],
    );
    assert.ok(!lock.isLocked('a') || window.readOnly.has('a'));
    await window.bring('a');
    assert.deepEqual([...window.readOnly], ['a']);
    assert.ok(lock.isLocked('a'));
  });
}

test('a file that was in front only while the command was on its way is given back when it comes again', async () => {
  const { window, lock } = locked('a', new Set(['a']));
  window.before = () => void window.bring('b');
  window.after = () => void window.bring('a');
  await lock.settle();
  await lock.settle();
  assert.deepEqual([...window.readOnly].sort(), ['a', 'b']);
  assert.ok(lock.isLocked('a'));
  await window.bring('b');
  assert.deepEqual([...window.readOnly], ['a']);
});

test('where VS Code does not take the command nobody says that the text is locked, and it is tried again', async () => {
  const { window, lock } = locked('a', new Set(['a']));
  window.before = () => {
    throw new Error('no such command');
  };
  await lock.settle();
  assert.ok(!lock.isLocked('a'));
  await lock.settle();
  assert.ok(lock.isLocked('a'));
});

test('files that were locked before a new start are given back', async () => {
  const { window, lock, kept } = locked('a', new Set(), ['a', 'b']);
  window.readOnly.add('a').add('b');
  await lock.settle();
  assert.deepEqual([...window.readOnly], ['b']);
  assert.deepEqual(kept.at(-1), ['b']);
  await window.bring('b');
  assert.deepEqual([...window.readOnly], []);
});

test('of files that were locked before a new start and are wanted, nobody says that they are until they were locked anew', async () => {
  const { lock } = locked('a', new Set(['a']), ['a']);
  assert.ok(!lock.isLocked('a'));
  await lock.settle();
  assert.ok(lock.isLocked('a'));
});

test('however files come and go, what is in front ends as wanted and no other stays locked once it was in front', async () => {
  let seed = 7;
  const draw = (n: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  for (let round = 0; round < 200; round++) {
    const wanted = new Set<string>();
    const { window, lock } = locked('a', wanted);
    for (let act = 0; act < 20; act++) {
      const file = 'abc'[draw(3)]!;
      const bring = () => void window.bring(file);
      const what = draw(6);
      if (what === 0) window.before = bring;
      else if (what === 1) window.after = bring;
      else if (what < 4) bring();
      else if (!wanted.delete(file)) wanted.add(file);
      if (draw(2)) await lock.settle();
    }
    window.before = window.after = null;
    for (const file of 'abc') await window.bring(file);
    assert.deepEqual([...window.readOnly].sort(), [...wanted].sort(), `round ${round}`);
  }
});
