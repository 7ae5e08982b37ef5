// Whole telegrams, each beside what the grammar makes of it: fixtures/NAME.cable and fixtures/NAME.tokens.txt.
// After a wanted change: CABLE_TOKENS=write npm run grammar, then read the difference.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { tokensOf } from './tokenizer';

const FOLDER = 'test/grammar/fixtures';

/** Each line as it stands, and below it its coloured stretches. */
function rendered(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const tokens = tokensOf(lines);
  const blocks = lines.map((line, i) => [
    line,
    ...(tokens[i] ?? []).map(([part, scope]) => `    ~ ${part} = ${scope}`),
  ]);
  return `${blocks.flat().join('\n')}\n`;
}

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.cable'))) {
  test(`${file} is coloured as ever`, () => {
    const expected = join(FOLDER, file.replace('.cable', '.tokens.txt'));
    const actual = rendered(readFileSync(join(FOLDER, file), 'utf8'));
    if (process.env.CABLE_TOKENS === 'write') writeFileSync(expected, actual);
    assert.equal(actual, readFileSync(expected, 'utf8'));
  });
}
