import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captured } from '../../../../src/cable/capture';
import type { LineKind } from '../../../../src/cable/lines/kinds';
import { remember } from '../../../../src/cable/reading/memory';
import { type State, startState } from '../../../../src/cable/reading/state';
import { splitLines } from '../../../../src/cable/textLines';

const lines = splitLines('ORIGIN EUR-01\nSUBJECT: X');
const line = lines[1] ?? { text: '', start: 0, end: 0 };

/** A state in the text header, after one line of a kind. */
function after(kind: LineKind, zone: State['zone'] = 'textHeader'): State {
  const state = { ...startState(lines, zone), gap: 2, taken: 3 };
  remember(state, line, [captured(kind, line)]);
  return state;
}

const OPEN: readonly [kind: LineKind, field: State['field']][] = [
  ['subject', 'subject'],
  ['subjectCont', 'subject'],
  ['refItem', 'ref'],
  ['tags', 'tags'],
  ['eoX', 'eo'],
  ['pass', 'pass'],
  ['passCont', null],
  ['caption', null],
];

for (const [kind, field] of OPEN)
  test(`${kind} leaves ${field ?? 'nothing'} open`, () => assert.equal(after(kind).field, field));

test('damaged kinds are met like whole ones', () => {
  const { seen, met } = after('eoX');
  assert.deepEqual([[...seen], [...met]], [['eo'], ['eoX']]);
});

test('lines of a field are counted, and the gap before the next line begins anew', () => {
  assert.deepEqual([after('subjectCont').taken, after('subject').taken], [4, 0]);
  const { gap, last } = after('subject');
  assert.deepEqual([gap, last], [0, 'SUBJECT: X']);
});

test('a telegram of the Department is known by its ORIGIN', () => {
  const state = startState(lines, 'heading');
  remember(state, line, [captured('dist', line, { role: { text: 'ORIGIN', range: [0, 6] } })]);
  assert.ok(state.seen.has('origin'));
});
