import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { SAMPLE_CABLES } from '../../../src/editor/sampleCables';
import { nameOf } from '../../../src/view/telegramNames';

const FOLDER = 'media/samples';

test('every sample that is shipped can be opened', () => {
  assert.deepEqual(SAMPLE_CABLES.map(({ file }) => file).sort(), readdirSync(FOLDER).sort());
});

for (const { file, title, shows } of SAMPLE_CABLES) {
  test(`${file} is called by its own number, and what it shows names its year`, () => {
    const [cable] = parse(readFileSync(join(FOLDER, file), 'utf8')).cables;
    assert.ok(cable?.messageReference);
    assert.equal(nameOf(cable.messageReference), title);
    assert.ok(shows.includes(cable.date?.slice(0, 4) ?? '?'));
  });
}

test('the walkthrough opens the first of them', () => {
  const { walkthroughs } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  const words = JSON.parse(readFileSync('package.nls.json', 'utf8'));
  const [first] = walkthroughs[0].steps;
  const [, query = ''] = /cable\.openSample\?([^)]*)\)/.exec(words[first.description.slice(1, -1)]) ?? [];
  assert.deepEqual(JSON.parse(decodeURIComponent(query)), [SAMPLE_CABLES[0]?.file]);
});
