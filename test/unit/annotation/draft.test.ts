import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Draft, draftFrom, draftOf, motivationOf, typedFrom } from '../../../src/annotation/draft';
import { noteOn } from './sampleCable';

const TYPED: [typed: string, draft: Draft][] = [
  ['Worth a look.', { text: 'Worth a look.', tags: [] }],
  ['Worth a look.\n#oil #shipping', { text: 'Worth a look.', tags: ['oil', 'shipping'] }],
  ['  Two lines\nof text\n\n#oil  ', { text: 'Two lines\nof text', tags: ['oil'] }],
  ['#oil', { text: '', tags: ['oil'] }],
  ['#oil #oil', { text: '', tags: ['oil'] }],
  ["#E.O.12958 #Côte-d'Ivoire", { text: '', tags: ['E.O.12958', "Côte-d'Ivoire"] }],
  ['See #3 of the list', { text: 'See #3 of the list', tags: [] }],
  ['# A heading', { text: '# A heading', tags: [] }],
  ['#oil\nis what it is about', { text: '#oil\nis what it is about', tags: [] }],
  ['##', { text: '##', tags: [] }],
  ['', { text: '', tags: [] }],
];
for (const [typed, draft] of TYPED) {
  test(`${JSON.stringify(typed)} has the tags ${draft.tags.join(', ') || 'none'}`, () => {
    assert.deepEqual(draftFrom(typed), draft);
  });
}

test('what is typed again for a note gives the same note', () => {
  for (const [, draft] of TYPED) assert.deepEqual(draftFrom(typedFrom(draft)), draft);
});

test('a tag with blanks, from another program, can be typed', () => {
  assert.equal(typedFrom({ text: 'x', tags: ['oil price', 'a#b'] }), 'x\n\n#oil-price #a-b');
});

test('a note is drafted as it stands', () => {
  assert.deepEqual(draftOf(noteOn('BREAD', undefined, { text: 'Rye?', tags: ['food'] })), {
    text: 'Rye?',
    tags: ['food'],
  });
});

const MOTIVATIONS: [draft: Draft, motivation: string][] = [
  [{ text: 'So it is.', tags: [] }, 'commenting'],
  [{ text: 'Is it so?', tags: ['oil'] }, 'questioning'],
  [{ text: '', tags: ['oil'] }, 'tagging'],
  [{ text: '', tags: [] }, 'highlighting'],
];
for (const [draft, motivation] of MOTIVATIONS) {
  test(`${JSON.stringify(draft)} is ${motivation}`, () => assert.equal(motivationOf(draft), motivation));
}
