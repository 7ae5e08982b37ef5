import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { sidecarOn } from '../../../src/cli/sidecarFile';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidecar-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a sidecar is made beside the cable, replaced, and nothing else is left there', async () => {
  const file = sidecarOn(join(folder, 'a.cable'));
  assert.equal(await file.read(), null);
  assert.equal(await file.replace('one', null), true);
  assert.equal(await file.replace('two', 'one'), true);
  assert.equal(await file.read(), 'two');
  assert.deepEqual(readdirSync(folder), ['a.cable.annotations.json']);
});

test('a sidecar that says something else by now stays as it is', async () => {
  const file = sidecarOn(join(folder, 'a.cable'));
  await file.replace('one', null);
  assert.equal(await file.replace('three', 'two'), false);
  assert.equal(await file.replace('three', null), false);
  assert.equal(await file.read(), 'one');
  assert.deepEqual(readdirSync(folder), ['a.cable.annotations.json']);
});

test('a folder that is not there says so', async () => {
  const file = sidecarOn(join(folder, 'gone', 'a.cable'));
  await assert.rejects(file.replace('one', null), /its folder is not there/);
});
