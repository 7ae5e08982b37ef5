import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renamed } from '../../../src/editor/renamed';

const KEPT = {
  'file:///cables/lapaz.cable': ['a'],
  'file:///cables/lapaz.cable.bak': ['b'],
  'file:///cables/1976/rome.cable': ['c'],
  'file:///cables/19760/oslo.cable': ['d'],
};

describe('what is kept of a file goes along when it is renamed', () => {
  const moves: readonly [name: string, from: string, to: string, kept: Record<string, string[]>][] = [
    [
      'a file, and none whose name only begins so',
      'file:///cables/lapaz.cable',
      'file:///cables/3121.cable',
      {
        'file:///cables/3121.cable': ['a'],
        'file:///cables/lapaz.cable.bak': ['b'],
        'file:///cables/1976/rome.cable': ['c'],
        'file:///cables/19760/oslo.cable': ['d'],
      },
    ],
    [
      'the files in a folder, and none of a folder whose name only begins so',
      'file:///cables/1976',
      'file:///old/seventies',
      {
        'file:///cables/lapaz.cable': ['a'],
        'file:///cables/lapaz.cable.bak': ['b'],
        'file:///old/seventies/rome.cable': ['c'],
        'file:///cables/19760/oslo.cable': ['d'],
      },
    ],
    [
      'a file that takes the place of another',
      'file:///cables/lapaz.cable',
      'file:///cables/1976/rome.cable',
      {
        'file:///cables/lapaz.cable.bak': ['b'],
        'file:///cables/1976/rome.cable': ['a'],
        'file:///cables/19760/oslo.cable': ['d'],
      },
    ],
    ['a file of which nothing is kept', 'file:///cables/paris.cable', 'file:///cables/p.cable', KEPT],
  ];
  for (const [name, from, to, kept] of moves) {
    test(name, () => assert.deepEqual(renamed(KEPT, from, to), kept));
  }
});
