import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Range } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';
import { foldsIn } from '../../../src/view/folds';
import type { OutlineNode } from '../../../src/view/outline/node';
import { outlineOf } from '../../../src/view/outline/outline';
import { told } from '../../../src/view/outline/speech';
import { selectionsAt } from '../../../src/view/selections';
import { texts } from '../cable/texts';

const numRuns = Number(process.env.RUNS ?? 2000);
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);
console.log(`# property tests of the outline: ${numRuns} runs each, seed ${seed}`);
const check = <T extends unknown[]>(property: fc.IProperty<T>): void => fc.assert(property, { numRuns, seed });

const holds = (outer: Range, inner: Range): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];

/** VS Code refuses symbols without a name, and symbols that are selected outside of themselves. */
function assertShowable(node: OutlineNode, parent: Range): void {
  const name = told(node.name);
  assert.ok(name.trim(), `a ${node.kind} without a name`);
  assert.ok(holds(parent, node.range), `${name} leaves what holds it`);
  assert.ok(holds(node.range, node.selectionRange), `${name} is selected outside of itself`);
  for (const child of node.children) assertShowable(child, node.range);
}

test('every entry has a name and lies inside its parent', () => {
  check(
    fc.property(texts, (text) => {
      for (const root of outlineOf(parse(text), text)) assertShowable(root, [0, text.length]);
    }),
  );
});

test('no fold leaves the text', () => {
  check(
    fc.property(texts, (text) => {
      for (const { kind, range } of foldsIn(parse(text))) {
        assert.ok(holds([0, text.length], range) && range[0] <= range[1], `${kind} ${range}`);
      }
    }),
  );
});

test('a selection grows with every step', () => {
  check(
    fc.property(texts, fc.double({ min: 0, max: 1, noNaN: true }), (text, part) => {
      const ranges = selectionsAt(parse(text), text, Math.floor(part * text.length));
      for (const [i, outer] of ranges.entries()) {
        const inner = ranges[i - 1];
        if (inner) assert.ok(holds(outer, inner) && !holds(inner, outer), `${inner} in ${outer}`);
      }
    }),
  );
});
