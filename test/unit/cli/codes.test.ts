import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { codesCommand } from '../../../src/cli/codes';
import { UsageError } from '../../../src/cli/files';
import { headerWith } from '../card/codeIn';
import { shelf } from '../card/shelf';

const folder = mkdtempSync(join(tmpdir(), 'cable-codes-'));
after(() => rmSync(folder, { recursive: true }));

function run(...texts: readonly string[]): { file: string; codes: Record<string, unknown>[] }[] {
  const files = [...texts.keys()].map((i) => join(folder, `${i}.txt`));
  for (const [i, file] of files.entries()) writeFileSync(file, texts[i] ?? '');
  const lines: string[] = [];
  const command = codesCommand(
    () => shelf,
    (text) => lines.push(text),
    new Date('2026-01-01'),
  );
  command.exitOverride().parse(files, { from: 'user' });
  return lines.map((line) => {
    assert.match(line, /^\{.*\}\n$/);
    return JSON.parse(line);
  });
}

test('each file gives one line of JSON, in the order asked', () => {
  const listed = run(headerWith(), 'NO TELEGRAM');
  assert.deepEqual(
    listed.map(({ file }) => file),
    [join(folder, '0.txt'), join(folder, '1.txt')],
  );
  assert.deepEqual(listed[1]?.codes, []);
});

test('a code is listed with its line, its range and the first line of its card', () => {
  const text = headerWith();
  const tag = run(text)[0]?.codes.find(({ code }) => code === 'PREL');
  const start = text.indexOf('PREL');
  assert.deepEqual(tag, {
    code: 'PREL',
    kind: 'tag',
    role: null,
    range: [start, start + 4],
    line: text.slice(0, start).split('\n').length,
    card: 'PREL - External Political Relations',
  });
});

test('where our sources are silent the card is null', () => {
  const [listed] = run(headerWith());
  assert.equal(listed?.codes.find(({ code }) => code === 'LOG')?.card, null);
});

test('lines are counted from 1, also after a code on the same line', () => {
  const [listed] = run('CONFIDENTIAL\r\nPAGE 01 STATE 060001 302006Z\r\nORIGIN EUR-01\r\n');
  assert.deepEqual(
    listed?.codes.map(({ code, line }) => `${line} ${code}`),
    ['1 CONFIDENTIAL', '2 PAGE 01 STATE 060001', '3 ORIGIN', '3 EUR'],
  );
});

test('a file that is not there ends the command with a clear message', () => {
  const command = codesCommand(
    () => shelf,
    () => undefined,
  ).exitOverride();
  assert.throws(() => command.parse([join(folder, 'missing.txt')], { from: 'user' }), {
    constructor: UsageError,
    message: /missing\.txt: no such file/,
  });
});
