import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type Begun,
  begunFrom,
  begunWords,
  isSame,
  isUnfinished,
  movedBegun,
  type Purpose,
} from '../../../src/annotation/begun';
import { NotedText } from '../../../src/annotation/notedText';
import { targetOf } from '../../../src/annotation/target';
import { parse } from '../../../src/cable/parse';

const TEXT = 'FM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\n\n1. BREAD IS SCARCE.\n\n2. BREAD IS DEAR.\n';

function onWords(words: string, text = TEXT): Purpose {
  const start = text.indexOf(words);
  const target = targetOf('a.cable', [start, start + words.length], new NotedText(text, parse(text)));
  return { kind: 'note', target, below: [start, start + words.length] };
}
const change: Purpose = { kind: 'change', note: 'urn:uuid:1' };
const begun = (purpose: Purpose, text = 'Since when?', from = '', file = 'file:///a.cable'): Begun => ({
  file,
  purpose,
  from,
  text,
});

for (const [what, text, from, unfinished] of [
  ['letters in a new note', 'S', '', true],
  ['an empty box', '', '', false],
  ['a box with blanks', ' \n', '', false],
  ['a note that is opened and not changed', 'How much?', 'How much?', false],
  ['a note that is changed', 'How much? And when?', 'How much?', true],
  ['a note whose words were all deleted', '', 'How much?', false],
] as const) {
  test(`${what} ${unfinished ? 'would be lost' : 'is nothing to be lost'}`, () => {
    assert.equal(isUnfinished(begun(change, text, from)), unfinished);
  });
}

for (const [what, a, b, same] of [
  ['the same words', begun(onWords('BREAD IS SCARCE')), begun(onWords('BREAD IS SCARCE'), 'Other'), true],
  ['other words', begun(onWords('BREAD IS SCARCE')), begun(onWords('BREAD IS DEAR')), false],
  ['the same word elsewhere', begun(onWords('BREAD')), begun(onWords('BREAD IS DEAR')), false],
  [
    'the same words of another cable',
    begun(onWords('BREAD')),
    begun(onWords('BREAD'), '', '', 'file:///b.cable'),
    false,
  ],
  ['a change of the same note', begun(change), begun(change, 'Other'), true],
  ['a change of another note', begun(change), begun({ kind: 'change', note: 'urn:uuid:2' }), false],
  ['the same text in boxes of VS Code', begun({ kind: 'unknown' }), begun({ kind: 'unknown' }), true],
  ['other text in boxes of VS Code', begun({ kind: 'unknown' }), begun({ kind: 'unknown' }, 'Other'), false],
  ['an answer to the note that is changed', begun(change), begun({ kind: 'answer', note: 'urn:uuid:1' }), false],
] as const) {
  test(`${what}: ${same ? 'the same' : 'not the same'}`, () => {
    assert.equal(isSame(a, b), same);
    assert.equal(isSame(b, a), same);
  });
}

test('the words of a new note are known, those of others are not', () => {
  assert.equal(begunWords(begun(onWords('BREAD IS DEAR'))), 'BREAD IS DEAR');
  assert.equal(begunWords(begun(change)), '');
  assert.equal(begunWords(begun({ kind: 'unknown' })), '');
});

test('what was stored comes back as it was', () => {
  const all = [
    begun(onWords('BREAD')),
    begun(change),
    begun({ kind: 'unknown' }),
    { ...begun(change), place: 'cable-note:/1' },
  ];
  assert.deepEqual(begunFrom(JSON.parse(JSON.stringify(all))), all);
});

for (const [what, stored] of [
  ['nothing', undefined],
  ['a word', 'begun'],
  ['no text', [{ file: 'f', from: '', purpose: change }]],
  ['a purpose that is a word', [{ file: 'f', from: '', text: 'x', purpose: 'note' }]],
  ['a note without a target', [{ file: 'f', from: '', text: 'x', purpose: { kind: 'note', below: [0, 1] } }]],
  ['a change of no note', [{ file: 'f', from: '', text: 'x', purpose: { kind: 'change' } }]],
] as const) {
  test(`${what} in the store is left out`, () => {
    assert.deepEqual(begunFrom(stored), []);
  });
}

for (const [what, rangeOffset, rangeLength, text, moved] of [
  ['typed above it', 0, 0, 'SECRET\n', 7],
  ['cut above it', 0, 3, '', -3],
  ['typed below it', TEXT.length, 0, 'MORALES\n', 0],
] as const) {
  test(`the line below which a box stands is found when something was ${what}`, () => {
    const before = begun(onWords('BREAD IS SCARCE'));
    const after = movedBegun(before, [{ rangeOffset, rangeLength, text }]);
    assert.ok(before.purpose.kind === 'note' && after.purpose.kind === 'note');
    assert.deepEqual(
      after.purpose.below,
      before.purpose.below.map((offset) => offset + moved),
    );
    assert.deepEqual(after.purpose.target, before.purpose.target);
  });
}

test('a change has no line of its own, and stays as it is when the text is edited', () => {
  const one = begun(change);
  assert.strictEqual(movedBegun(one, [{ rangeOffset: 0, rangeLength: 0, text: 'SECRET' }]), one);
});
