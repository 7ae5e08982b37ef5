import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { newSidecar, writeSidecar } from '../../../src/annotation/sidecar';
import { notesCommand } from '../../../src/cli/notes';
import { CABLE, FILE, noteOn } from '../annotation/sampleCable';

let folder = '';
let cable = '';
let sidecar = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'notes-'));
  cable = join(folder, FILE);
  sidecar = `${cable}.annotations.json`;
  writeFileSync(cable, CABLE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  process.exitCode = 0;
});

const noteThese = (...words: string[]): void =>
  writeFileSync(sidecar, writeSidecar({ ...newSidecar(FILE), notes: words.map((quote) => noteOn(quote)) }));

async function run(...args: string[]): Promise<{ out: string; code: unknown; told?: string }> {
  let [out, told] = ['', ''];
  process.exitCode = 0;
  const write = (text: string): void => {
    out += text;
  };
  const command = notesCommand(write, write, (message) => {
    told += `${message}\n`;
  });
  await command.parseAsync(args, { from: 'user' });
  return {
    out: out.replaceAll(folder, ''),
    code: process.exitCode,
    ...(told && { told: told.replaceAll(folder, '') }),
  };
}

test('check prints place, state and quote of each note', async () => {
  noteThese('BREAD', 'A HIGHER\nTARIFF');
  const { out, code } = await run('check', cable);
  assert.equal(out, `/${FILE}:23: exact: "A HIGHER TARIFF"\n/${FILE}:35: exact: "BREAD"\n`);
  assert.equal(code, 0);
});

test('check fails when a note has lost its words', async () => {
  noteThese('BREAD');
  writeFileSync(cable, CABLE.replace(/4\. COMMENT[\s\S]*COMMENT\./, ''));
  assert.deepEqual(await run('check', cable), { out: `/${FILE}: orphaned: "BREAD"\n`, code: 1 });
});

test('check fails when notes cannot be read, says where, and goes on', async () => {
  writeFileSync(sidecar, '{\n<<<<<<< HEAD\n');
  const other = join(folder, 'other.txt');
  writeFileSync(other, CABLE);
  const { out, code } = await run('check', cable, other, sidecar);
  assert.equal(out, `/${FILE}.annotations.json:2: unreadable: it holds an unresolved merge conflict\n`);
  assert.equal(code, 1);
});

test('check tells what does not follow the model', async () => {
  const page = newSidecar(FILE).page;
  writeFileSync(sidecar, JSON.stringify({ ...page, items: [{ ...noteOn('BREAD'), created: 'today' }] }));
  assert.match((await run('check', cable)).out, /items\[0\]\.created must be a date and time in UTC/);
});

const FORMATS: [format: string, head: RegExp][] = [
  ['markdown', /^# Notes on 1979LAPAZ06550\.txt\n\n## Telegram 6550 from La Paz/],
  ['csv', /^file,line,message_reference,/],
  ['json', /^\{\n {2}"@context": \[[\s\S]*"type": "AnnotationCollection"/],
];
for (const [format, head] of FORMATS) {
  test(`export prints ${format}`, async () => {
    noteThese('BREAD');
    const { out } = await run('export', '--format', format, cable, sidecar);
    assert.match(out, head);
    assert.match(out, /BREAD/);
  });
}

test('export does not pass over notes that cannot be read', async () => {
  writeFileSync(sidecar, '[]');
  const other = join(folder, 'other.txt');
  writeFileSync(other, CABLE);
  const { out, code, told } = await run('export', cable, join(folder, 'none.txt'), other);
  assert.match(
    told ?? '',
    /annotations\.json: it is no page of annotations[\s\S]*cannot read .*none\.txt: no such file/,
  );
  assert.match(out, /^# Notes on other\.txt\n\nNo notes\.\n$/);
  assert.equal(code, 2);
});

const HYPOTHESIS = (exact: string) => ({
  id: exact,
  uri: 'https://example.org/cable',
  text: 'From elsewhere.',
  target: [
    { source: 'https://example.org/cable', selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }] },
  ],
});

test('import adds notes where their words stand, twice as well as once', async () => {
  noteThese('A HIGHER\nTARIFF');
  const json = join(folder, 'export.json');
  writeFileSync(json, JSON.stringify({ total: 2, rows: [HYPOTHESIS('BREAD'), HYPOTHESIS('CAVIAR')] }));
  const { out } = await run('import', json, '--to', cable);
  assert.equal(out, `2 imported, 0 of them known already, 1 without their words in /${FILE}\n`);
  const once = readFileSync(sidecar, 'utf8');
  assert.match((await run('check', cable)).out, /:35: exact: "BREAD"\n.*orphaned: "CAVIAR"/);
  assert.match((await run('import', json, '--to', cable)).out, /^2 imported, 2 of them known already/);
  assert.equal(readFileSync(sidecar, 'utf8'), once);
  assert.deepEqual(readdirSync(folder).sort(), [FILE, `${FILE}.annotations.json`, 'export.json']);
});

test('import tells what it skipped', async () => {
  const json = join(folder, 'export.json');
  writeFileSync(json, '[{"type": "Note"}]');
  assert.match(
    (await run('import', json, '--to', cable)).out,
    /^0 imported.*\nskipped: an object of type Note is no annotation\n$/,
  );
});

test('import does not write over notes that cannot be read, and wants JSON', async () => {
  writeFileSync(sidecar, 'not json');
  const json = join(folder, 'export.json');
  writeFileSync(json, '[]');
  await assert.rejects(run('import', json, '--to', cable), /it is no JSON/);
  assert.equal(readFileSync(sidecar, 'utf8'), 'not json');
  await assert.rejects(run('import', cable, '--to', cable), /is no JSON/);
});
