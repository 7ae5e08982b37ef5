import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { wordPattern, ...configuration } = JSON.parse(readFileSync('language-configuration.json', 'utf8'));
const words = (line: string): string[] => line.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)) ?? [];

test('a double click takes an office symbol, a tag, a number as one word', () => {
  const table: [string, string[]][] = [
    ['EUR/WE:DVANCLEVE:DVC', ['EUR/WE', 'DVANCLEVE', 'DVC']],
    ['S/S-O:THANDREWS', ['S/S-O', 'THANDREWS']],
    ['TAGS: PREL, FR', ['TAGS', 'PREL', 'FR']],
    ['P 302006Z MAR 00', ['P', '302006Z', 'MAR', '00']],
    ['E.O. 12958: DECL: 3/28/10', ['E.O.', '12958', 'DECL', '3/28/10']],
    ['REASON: 1.5 (B)', ['REASON', '1.5', 'B']],
    ['INFO OCT-01 /018 W', ['INFO', 'OCT-01', '018', 'W']],
    ["O'DONOHUE, STRAUSZ-HUPE, Núñez", ["O'DONOHUE", 'STRAUSZ-HUPE', 'Núñez']],
    ['1.(SBU) SUMMARY. 2.TO', ['1', 'SBU', 'SUMMARY', '2', 'TO']],
    ['-- U.S. FORCES --', ['U.S.', 'FORCES']],
  ];
  for (const [line, expected] of table) assert.deepEqual(words(line), expected, line);
});

test('the word pattern never finds the empty word', () => {
  assert.deepEqual(words(' -- //// ... '), []);
});

test('typing a bracket closes none, and an unbalanced one is not marked', () => {
  assert.deepEqual(configuration.autoClosingPairs, []);
  assert.deepEqual(configuration.brackets, []);
  assert.deepEqual(configuration.colorizedBracketPairs, []);
  assert.equal(configuration.comments, undefined);
});
