import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type ContentChange, followEdits, moveRange } from '../../../src/annotation/edits';

const TEXT = 'THE [MINISTER] SAID';
const RANGE = [4, 14] as const;
const change = (rangeOffset: number, rangeLength: number, text: string): ContentChange => ({
  rangeOffset,
  rangeLength,
  text,
});
const applied = (text: string, { rangeOffset, rangeLength, text: by }: ContentChange): string =>
  text.slice(0, rangeOffset) + by + text.slice(rangeOffset + rangeLength);

const EDITS: [what: string, edit: ContentChange, words: string][] = [
  ['typing before it', change(0, 0, 'NOW '), '[MINISTER]'],
  ['deleting before it', change(0, 4, ''), '[MINISTER]'],
  ['typing behind it', change(15, 0, 'HE '), '[MINISTER]'],
  ['typing at its start', change(4, 0, 'NEW '), '[MINISTER]'],
  ['typing at its end', change(14, 0, 'S'), '[MINISTER]'],
  ['typing inside', change(5, 0, 'PRIME '), '[PRIME MINISTER]'],
  ['deleting inside', change(8, 5, ''), '[MIN]'],
  ['replacing inside', change(5, 8, 'CHIEF'), '[CHIEF]'],
  ['deleting its start', change(4, 4, ''), 'ISTER]'],
  ['replacing its start', change(4, 4, 'XYZ'), 'ISTER]'],
  ['deleting across its start', change(2, 4, ''), 'INISTER]'],
  ['replacing across its start', change(2, 4, '--'), 'INISTER]'],
  ['deleting its end', change(9, 5, ''), '[MINI'],
  ['replacing across its end', change(9, 7, 'ONE'), '[MINI'],
  ['deleting it', change(4, 10, ''), ''],
  ['replacing it', change(4, 10, 'KING'), ''],
  ['deleting all around', change(0, 19, ''), ''],
  ['deleting up to its end', change(2, 12, ''), ''],
  ['deleting from its start on', change(4, 12, ''), ''],
];
for (const [what, edit, words] of EDITS) {
  test(`${what} leaves ${words || 'nothing'}`, () => {
    assert.equal(applied(TEXT, edit).slice(...moveRange(RANGE, edit)), words);
  });
}

test('several edits of one event are followed in their order; what has no range is passed over', () => {
  const items = [
    { id: 1, range: RANGE },
    { id: 2, range: null },
  ];
  const moved = followEdits(items, [change(15, 0, 'HE '), change(0, 4, ''), change(0, 0, '😀')]);
  assert.deepEqual(moved, [
    { id: 1, range: [2, 12] },
    { id: 2, range: null },
  ]);
});

const LF = 'PAGE 01\nTHE MINISTER\nSAID SO\n';
const CR_LF = LF.replaceAll('\n', '\r\n');
for (const [what, from, to, words] of [
  ['CR LF for LF', LF, CR_LF, 'MINISTER\r\nSAID'],
  ['LF for CR LF', CR_LF, LF, 'MINISTER\nSAID'],
  ['another text', CR_LF, LF.replace('THE', '+THE'), ''],
  ['the same text', LF, LF, ''],
] as const) {
  test(`${what}, reported as the whole text written anew, leaves ${JSON.stringify(words)}`, () => {
    const range = [from.indexOf('MINISTER'), from.indexOf('SAID') + 4] as const;
    const [item] = followEdits([{ range }], [change(0, from.length, to)]);
    assert.equal(to.slice(...item!.range!), words);
  });
}

test('whatever is edited, a range stays in the text and holds nothing but its own words and what was typed among them', () => {
  const edit = fc.tuple(fc.nat(30), fc.nat(12), fc.constantFrom('', 'x', 'xyz', '\n', '😀'));
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      let text = TEXT;
      let range: readonly [number, number] = RANGE;
      for (const [at, length, by] of edits) {
        const rangeOffset = Math.min(at, text.length);
        const next = change(rangeOffset, Math.min(length, text.length - rangeOffset), by);
        text = applied(text, next);
        range = moveRange(range, next);
        assert.ok(0 <= range[0] && range[0] <= range[1] && range[1] <= text.length);
        assert.doesNotMatch(text.slice(...range), /THE|SAID/);
      }
    }),
  );
});

test('many edits of one act move a range as they do one after the other', () => {
  const piece = fc.record({
    gap: fc.integer({ min: 0, max: 6 }),
    rangeLength: fc.integer({ min: 0, max: 4 }),
    text: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(40), fc.nat(20), (pieces, start, length) => {
      let at = 0;
      const ascending = pieces.map(({ gap, rangeLength, text }): ContentChange => {
        const rangeOffset = at + gap;
        at = rangeOffset + rangeLength;
        return { rangeOffset, rangeLength, text };
      });
      const backwards = [...ascending].reverse();
      const range = [start, start + length] as const;
      assert.deepEqual(followEdits([{ range }], backwards)[0]?.range, backwards.reduce(moveRange, range));
    }),
  );
});
