import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { nodeOf, type OutlineKind, type OutlineNode } from '../../../../src/view/outline/node';
import { outlineOf } from '../../../../src/view/outline/outline';
import { rowsOf } from '../../../../src/view/outline/rows';
import { telegram } from '../../cable/telegram';
import { shown } from './shown';

const node = (kind: OutlineKind, name: string, ...children: OutlineNode[]): OutlineNode =>
  nodeOf(kind, [name], [0, 9], { children });
const leaf = node('reference', 'A STATE 88214');

const CASES: readonly (readonly [string, readonly OutlineNode[], readonly string[]])[] = [
  ['addressees are one row', [node('addressees', 'Info', node('addressee', 'LIMA'))], ['Info']],
  ['so are clearances', [node('people', 'Cleared by', node('person', 'JDOE'))], ['Cleared by']],
  ['and references, also inside a header', [node('header', 'H', node('references', 'R', leaf))], ['H', '  R']],
  ['a paragraph keeps its items', [node('paragraph', '1', node('item', 'A'))], ['1', '  A']],
  ['speckle has no row', [node('paragraph', '1', node('speckle', '0'), node('item', 'A'))], ['1', '  A']],
  ['what stands inside it has', [node('speckle', 'S •', node('item', 'A'), leaf)], ['A', 'A STATE 88214']],
];
for (const [name, nodes, expected] of CASES) test(name, () => assert.deepEqual(shown(rowsOf(nodes)), expected));

test('of a damaged scan the paragraphs are rows, and what has no word is none', () => {
  const text = telegram(['1. (C) THE TUBA:', '-- A CRATE;', '-- 0 0 o', '', '0 \u2022 S', '', '2. 0 0']);
  const rows = rowsOf(outlineOf(parse(text), text)[0]?.children ?? []).filter(({ kind }) => kind !== 'header');
  assert.deepEqual(shown(rows), ['Subject · A SUBJECT', '1 (C) THE TUBA: [Confidential]', '  A CRATE;', '2. 0 0']);
});

test('an outline is the same whether it is asked for once or twice', () => {
  const text = telegram(['1. (C) FIRST.'], { TO: 'TO SECSTATE WASHDC\nINFO LIMA\nQUITO' });
  const rows = rowsOf(outlineOf(parse(text), text));
  assert.deepEqual(rowsOf(rows), rows);
});
