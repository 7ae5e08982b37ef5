import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, wholeFile } from '../../../src/annotation/wholeFile';

const NAME = 'A.annotations.json';
const TAKEN = `${NAME}.taken`;

class Stopped extends Error {}

/** Files in memory that stop, as a killed program does, after so many steps that change something. */
class MemoryFiles implements Files {
  waited = 0;
  constructor(
    public files: Record<string, string>,
    private steps = Number.POSITIVE_INFINITY,
  ) {}
  private step(): void {
    if (this.steps-- <= 0) throw new Stopped();
  }
  read = async (name: string): Promise<string | null> => this.files[name] ?? null;
  write = async (name: string, text: string): Promise<void> => {
    this.step();
    this.files[name] = text;
  };
  move = async (from: string, to: string): Promise<boolean> => {
    this.step();
    const text = this.files[from];
    if (text === undefined || this.files[to] !== undefined) return false;
    delete this.files[from];
    this.files[to] = text;
    return true;
  };
  remove = async (name: string): Promise<void> => {
    this.step();
    delete this.files[name];
  };
  wait = async (milliseconds: number): Promise<void> => {
    this.waited += milliseconds;
  };
}

let count = 0;
const fileIn = (files: Files) => wholeFile(NAME, files, () => String(count++));

const CASES: [what: string, before: Record<string, string>, expected: string | null, done: boolean, after: object][] = [
  ['a file that is not there is made', {}, null, true, { [NAME]: 'new' }],
  ['a file as expected is replaced', { [NAME]: 'old' }, 'old', true, { [NAME]: 'new' }],
  ['a file that came meanwhile stays', { [NAME]: 'other' }, null, false, { [NAME]: 'other' }],
  ['a file that says something else stays', { [NAME]: 'other' }, 'old', false, { [NAME]: 'other' }],
  ['a file that is gone stays away', {}, 'old', false, {}],
  ['what a stopped program had taken is put back', { [TAKEN]: 'old' }, 'old', false, { [NAME]: 'old' }],
  [
    'what a stopped program had not cleared away goes',
    { [NAME]: 'old', [TAKEN]: 'older' },
    'old',
    false,
    { [NAME]: 'old' },
  ],
];
for (const [what, before, expected, done, after] of CASES) {
  test(what, async () => {
    const files = new MemoryFiles({ ...before });
    assert.equal(await fileIn(files).replace('new', expected), done);
    assert.deepEqual(files.files, after);
  });
}

const STARTS: Record<string, string>[] = [{ [NAME]: 'old' }, {}];
for (const before of STARTS) {
  for (let steps = 0; steps < 6; steps++) {
    test(`stopped after ${steps} steps from ${JSON.stringify(before)}, the notes are the old or the new, and can be written again`, async () => {
      const files = new MemoryFiles({ ...before }, steps);
      const expected = before[NAME] ?? null;
      const done = await fileIn(files)
        .replace('new', expected)
        .catch((error) => assert.ok(error instanceof Stopped));
      const survivor = fileIn(new MemoryFiles(files.files));
      const text = await survivor.read();
      assert.ok(done ? text === 'new' : text === expected || text === 'new', String(text));
      const again = (await survivor.replace('next', text)) || (await survivor.replace('next', text));
      assert.ok(again);
      assert.equal(await survivor.read(), 'next');
    });
  }
}

test('of two that write at once one waits for the other, and neither reads half a file or none', async () => {
  const files = new MemoryFiles({ [NAME]: '0' });
  const texts: (string | null)[] = [];
  const add = async (): Promise<void> => {
    for (let i = 0; i < 50; ) {
      const file = fileIn(files);
      const text = await file.read();
      texts.push(text);
      if (await file.replace(String(Number(text) + 1), text)) i++;
    }
  };
  await Promise.all([add(), add()]);
  assert.equal(files.files[NAME], '100');
  assert.ok(texts.every((text) => text !== null));
});
