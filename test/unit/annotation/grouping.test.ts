import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FiledPassage, type Grouping, grouped, matchesFilter } from '../../../src/annotation/grouping';
import { newReply, withResolved } from '../../../src/annotation/noteWriting';
import { passagesOf } from '../../../src/annotation/passages';
import { parse } from '../../../src/cable/parse';
import { CABLE, FILE, noteOn } from './sampleCable';

const BREAD = noteOn('BREAD', CABLE, { text: 'Since when?', tags: ['food', 'prices'] });
const ROAD = withResolved(noteOn('THE ROAD', CABLE, { tags: ['prices'] }), true, '2024-05-02T00:00:00Z');
const FORCE = noteOn('WOULD NOT USE\nFORCE AGAINST');
const REPLY = newReply(BREAD.id, {
  id: 'urn:uuid:r',
  now: '2024-05-03T00:00:00Z',
  creator: 'B. Critic',
  text: 'June.',
});
const EDITED = CABLE.replace('WOULD NOT USE\nFORCE AGAINST', 'WAS SILENT ON');

const filed = (file: string, raw: string): FiledPassage<string>[] =>
  passagesOf({ fileName: FILE, raw, document: parse(raw), notes: [BREAD, ROAD, FORCE, REPLY] }).map((passage) => ({
    file,
    passage,
  }));
const NOTES = [...filed('b', CABLE), ...filed('a', EDITED)];

const GROUPS: [by: Grouping, groups: string[]][] = [
  ['file', ['a: 3', 'b: 3']],
  ['tag', ['food: 2', 'prices: 4', ': 2']],
  ['state', ['orphaned: 1', 'moved: 1', 'exact: 2', 'resolved: 2']],
];
for (const [by, groups] of GROUPS) {
  test(`by ${by} there are ${groups.join(', ')}`, () => {
    const found = grouped(NOTES, by, (file) => file).map(({ name, notes }) => `${name}: ${notes.length}`);
    assert.deepEqual(found, groups);
  });
}

test('no notes make no groups', () => assert.deepEqual(grouped([], 'tag', String), []));

const FILTERS: [filter: string, shown: number][] = [
  ['', 6],
  ['  ', 6],
  ['since', 2],
  ['SINCE when', 2],
  ['since never', 0],
  ['#prices', 4],
  ['#price', 4],
  ['june', 2],
  ['critic', 2],
  ['force', 2],
  ['orphaned', 1],
  ['paragraph 4', 2],
];
for (const [filter, shown] of FILTERS) {
  test(`the filter "${filter}" shows ${shown}`, () => {
    assert.equal(NOTES.filter((note) => matchesFilter(note, filter)).length, shown);
  });
}
