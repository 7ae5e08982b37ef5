import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { codesCommand } from '../../../src/cli/codes';
import { headerWith } from '../card/codeIn';
import { shelf } from '../card/shelf';

const folder = mkdtempSync(join(tmpdir(), 'cable-codes-'));
after(() => rmSync(folder, { recursive: true }));

interface Listed {
  readonly file: string;
  readonly codes: Record<string, unknown>[];
}

async function run(...texts: readonly string[]): Promise<Listed[]> {
  const files = [...texts.keys()].map((i) => join(folder, `${i}.txt`));
  for (const [i, file] of files.entries()) writeFileSync(file, texts[i] ?? '');
  const lines: string[] = [];
  const command = codesCommand(
    () => shelf,
    (text) => lines.push(text),
    new Date('2026-01-01'),
  );
  await command.exitOverride().parseAsync(files, { from: 'user' });
  return lines.map((line) => {
    assert.match(line, /^\{.*\}\n$/);
    return JSON.parse(line);
  });
}

test('each file gives one line of JSON, in the order asked', async () => {
  const listed = await run(headerWith(), 'NO TELEGRAM');
  assert.deepEqual(
    listed.map(({ file }) => file),
    [join(folder, '0.txt'), join(folder, '1.txt')],
  );
  assert.deepEqual(listed[1]?.codes, []);
});

test('a code is listed with its line, its range and the first line of its card', async () => {
  const text = headerWith();
  const tag = (await run(text))[0]?.codes.find(({ code }) => code === 'PREL');
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

test('where our sources are silent the card is null', async () => {
  const [listed] = await run(headerWith());
  assert.equal(listed?.codes.find(({ code }) => code === 'LOG')?.card, null);
});

test('lines are counted from 1, also after a code on the same line', async () => {
  const [listed] = await run('CONFIDENTIAL\r\nPAGE 01 STATE 060001 302006Z\r\nORIGIN EUR-01\r\n');
  assert.deepEqual(
    listed?.codes.map(({ code, line }) => `${line} ${code}`),
    ['1 CONFIDENTIAL', '2 PAGE 01 STATE 060001', '3 ORIGIN', '3 EUR'],
  );
});

test('a file that is not there is told of, and the others are listed', async () => {
  const [told, listed]: string[][] = [[], []];
  const command = codesCommand(
    () => shelf,
    (text) => listed?.push(JSON.parse(text).file),
    new Date(),
    (message) => told?.push(message),
  ).exitOverride();
  const file = join(folder, 'there.txt');
  writeFileSync(file, '');
  await command.parseAsync([join(folder, 'missing.txt'), file], { from: 'user' });
  assert.deepEqual([told, listed], [[`cannot read ${join(folder, 'missing.txt')}: no such file`], [file]]);
  assert.equal(process.exitCode, 2);
  process.exitCode = 0;
});
