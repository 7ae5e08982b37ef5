import assert from 'node:assert/strict';
import { test } from 'node:test';
import { limited } from '../../../../src/view/outline/limited';
import { nodeOf, type OutlineNode } from '../../../../src/view/outline/node';
import { shown } from './shown';

const node = (name: string, ...children: OutlineNode[]): OutlineNode =>
  nodeOf('paragraph', [name], [0, 1], { children });
const ROOTS = [node('1', node('1a', node('1a1')), node('1b')), node('2', node('2a'))];

const CASES: readonly (readonly [string, number, readonly string[], boolean])[] = [
  ['an outline that fits stays whole', 6, ['1', '  1a', '    1a1', '  1b', '2', '  2a'], false],
  ['the deepest entries go first', 5, ['1', '  1a', '  1b', '2', '  2a'], true],
  ['then the last of the level above', 4, ['1', '  1a', '  1b', '2'], true],
  ['roots stay longest', 1, ['1'], true],
  ['nothing is left of nothing', 0, [], true],
];
for (const [name, most, expected, isCut] of CASES) {
  test(name, () => {
    const [roots, cut] = limited(ROOTS, most);
    assert.deepEqual(shown(roots), expected);
    assert.equal(cut, isCut);
  });
}

test('an empty outline is not cut', () => assert.deepEqual(limited([], 0), [[], false]));
