import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { postNamesModule } from '../../../../scripts/tables/postNames';
import { POST_NAMES } from '../../../../src/cable/words/postNames';
import { tableText } from '../ourShelf';

const table = (...codes: string[]): string => ['code\tname', ...codes.map((code) => `${code}\tA name`)].join('\n');
const namesOf = (...codes: string[]): string[] =>
  postNamesModule(table(...codes))
    .split("'")[1]
    ?.split('|') ?? [];

for (const [code, expected] of [
  ['AMEMBASSY LA PAZ', ['LA PAZ']],
  ['AMEMBASSY KUWAIT CITY', ['KUWAIT', 'KUWAIT CITY']],
  ['BONN', ['BONN']],
  ['USDEL FEST ONE (TACTIAL)', []],
  ['DEPT OF ENERGY WASHDC', []],
  ['AMCONSUL PARA', []],
] as const)
  test(`${code} is cited as ${expected.join(', ') || 'nothing'}`, () => {
    const own = new Set(namesOf());
    assert.deepEqual(
      namesOf(code).filter((name) => !own.has(name)),
      expected,
    );
  });

test('the names are those of the table of posts: run scripts/build/tables.mjs after changing it', () => {
  const made = postNamesModule(['post.tsv', 'own/post.tsv'].map((file) => tableText(file) ?? '').join(''));
  assert.equal(made, readFileSync('src/cable/words/postNames.ts', 'utf8'));
});

test('an embassy, a spelling of its time and the Department are among them', () => {
  for (const name of ['SAIGON', 'DJAKARTA', 'STATE', 'LA PAZ']) assert.ok(POST_NAMES.has(name), name);
});
