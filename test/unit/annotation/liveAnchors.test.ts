import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Anchor, anchorNotes } from '../../../src/annotation/anchoring';
import { type ContentChange, followEdits } from '../../../src/annotation/edits';
import { anchorsFor, remeasured, restedAnchors } from '../../../src/annotation/liveAnchors';
import { noteQuote } from '../../../src/annotation/note';
import { withText } from '../../../src/annotation/noteWriting';
import { CABLE, noteOn, rangeOf, textOf } from './sampleCable';

const SCARCE = noteOn('BREAD IS\nALREADY SCARCE');
const ROAD = noteOn('THE ROAD');
const anchors = anchorNotes([SCARCE, ROAD], textOf(CABLE));

const replacing = (words: string, by: string, raw = CABLE): [raw: string, change: ContentChange] => {
  const [start, end] = rangeOf(words, raw);
  return [raw.slice(0, start) + by + raw.slice(end), { rangeOffset: start, rangeLength: end - start, text: by }];
};

/** Anchors that have followed an edit, before and after the hand rests. */
function edited(words: string, by: string): { raw: string; followed: Anchor[]; rested: Anchor[] } {
  const [raw, change] = replacing(words, by);
  const followed = followEdits(anchors, [change]);
  return { raw, followed, rested: restedAnchors(followed, textOf(raw)) };
}

const EDITS: [what: string, words: string, by: string, state: string, now: string | null][] = [
  ['typing before it', 'CONFIDENTIAL\n', 'CONFIDENTIAL NODIS\n', 'exact', 'BREAD IS\nALREADY SCARCE'],
  ['typing inside it', 'ALREADY', 'SAID TO BE VERY', 'changed', 'BREAD IS\nSAID TO BE VERY SCARCE'],
  ['deleting most of it', 'READ IS\nALREADY SCA', '', 'changed', 'BRCE'],
  ['deleting all of it but a letter or two', 'EAD IS\nALREADY SCARCE', '', 'orphaned', null],
  ['deleting it', 'BREAD IS\nALREADY SCARCE', '', 'orphaned', null],
  [
    'deleting its paragraph',
    '4. COMMENT: THE GOVERNMENT WOULD NOT SURVIVE A LONG STRIKE. BREAD IS\nALREADY SCARCE.',
    '',
    'orphaned',
    null,
  ],
];
for (const [what, words, by, state, now] of EDITS) {
  test(`after ${what} a note is ${state}`, () => {
    const { raw, rested } = edited(words, by);
    assert.equal(rested[0]?.state, state);
    assert.equal(rested[0].range && raw.slice(...rested[0].range), now);
    assert.equal(rested.length, 2);
  });
}

test('words that are put back are found again', () => {
  const { rested, raw } = edited('BREAD IS\nALREADY SCARCE', '');
  const at = rangeOf('. END COMMENT', raw)[0];
  const back = followEdits(rested, [{ rangeOffset: at, rangeLength: 0, text: 'BREAD IS\nALREADY SCARCE' }]);
  const [anchor] = restedAnchors(back, textOf(CABLE));
  assert.equal(anchor?.state, 'exact');
  assert.deepEqual(anchor.range, rangeOf('BREAD IS\nALREADY SCARCE', CABLE));
});

test('words that are changed back are not changed any more', () => {
  const { rested, raw } = edited('ALREADY', 'HARDLY');
  const [, change] = replacing('HARDLY', 'ALREADY', raw);
  assert.equal(restedAnchors(followEdits(rested, [change]), textOf(CABLE))[0]?.state, 'moved');
});

test('only a note whose words were edited is measured anew, and its quote stays', () => {
  const { raw, rested } = edited('ALREADY', 'SAID TO BE VERY');
  const notes = remeasured(rested, textOf(raw));
  assert.deepEqual(
    notes.map(({ id }) => id),
    [SCARCE.id],
  );
  assert.deepEqual(noteQuote(notes[0]!), noteQuote(SCARCE));
  const [found] = anchorNotes(notes, textOf(raw));
  assert.deepEqual(found?.range, rested[0]?.range);
});

test('typing elsewhere leaves every note as it is stored', () => {
  const { raw, rested } = edited('CONFIDENTIAL\n', 'CONFIDENTIAL NODIS\n');
  assert.deepEqual(remeasured(rested, textOf(raw)), []);
});

test('a note that says something else stays where it followed to, without a search', () => {
  const { followed } = edited('CONFIDENTIAL\n', 'CONFIDENTIAL NODIS\n');
  const said = withText(SCARCE, 'Since when?', '2024-06-01T00:00:00Z');
  const now = anchorsFor([said], followed, () => assert.fail('no search'));
  assert.deepEqual(now, [{ ...followed[0], note: said }]);
});

test('new notes are sought in the text, and answers are not', () => {
  const answer = { ...ROAD, id: 'urn:uuid:a', motivation: 'replying', target: ROAD.id };
  const now = anchorsFor([SCARCE, answer], [], () => textOf(CABLE));
  assert.deepEqual(
    now.map(({ state }) => state),
    ['exact'],
  );
});
