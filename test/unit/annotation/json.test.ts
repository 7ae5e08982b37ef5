import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Json,
  jsonFrom,
  listOf,
  objectsOf,
  sameJson,
  stringOr,
  stringsOf,
  withFields,
} from '../../../src/annotation/json';

test('a field may be missing, single or a list', () => {
  assert.deepEqual(
    [undefined, null, 'a', ['a', 'b'], 0].map((value) => listOf(value)),
    [[], [], ['a'], ['a', 'b'], [0]],
  );
});

test('what is of another kind is passed over', () => {
  const mixed: Json = ['a', 1, { b: 2 }, null, ['c']];
  assert.deepEqual(stringsOf(mixed), ['a']);
  assert.deepEqual(objectsOf(mixed), [{ b: 2 }]);
  assert.equal(stringOr(7, 'none'), 'none');
  assert.equal(stringOr('seven', 'none'), 'seven');
});

const PAIRS: [a: Json, b: Json, same: boolean][] = [
  [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: null }, false],
  [[1, 2], [2, 1], false],
  [[1], [1, 2], false],
  [[], {}, false],
  [null, {}, false],
  ['1', 1, false],
  [null, null, true],
];
for (const [a, b, same] of PAIRS) {
  test(`${JSON.stringify(a)} and ${JSON.stringify(b)} are ${same ? 'the same' : 'not the same'}`, () => {
    assert.equal(sameJson(a, b), same);
    assert.equal(sameJson(b, a), same);
  });
}

test('fields are replaced in their place, added at the end, and taken out', () => {
  const object = JSON.parse('{"a": 1, "b": 2, "__proto__": 3}');
  const changed = withFields(object, { a: 9, b: undefined, c: 4 });
  assert.equal(JSON.stringify(changed), '{"a":9,"__proto__":3,"c":4}');
});

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test('JSON is read with a byte order mark and without', () => {
  assert.deepEqual([jsonFrom('\uFEFF{"a": 1}'), jsonFrom('[2]')], [{ a: 1 }, [2]]);
});

for (const levels of [201, 100_000]) {
  test(`lists in lists ${levels} deep are refused with a word`, () => {
    assert.throws(() => jsonFrom(nested(levels)), /nested more than 200 deep/);
    assert.throws(() => jsonFrom(`{"a":${nested(levels)}}`), /nested more than 200 deep/);
  });
}

test('lists in lists 200 deep are read', () => {
  assert.equal(JSON.stringify(jsonFrom(nested(200))), nested(200));
});
