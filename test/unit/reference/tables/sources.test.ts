import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joined, sourcesOf } from '../../../../scripts/tables/sources';

const SOURCES: readonly [printed: string, sources: string[]][] = [
  ['frus1955-57v11;frus1949v07p1', ['FRUS 1949v07p1', 'FRUS 1955-57v11']],
  ['frus-terms-historylab', ['FRUS lists']],
  ['frus1981-88v13 (via a merged list);frus-terms-historylab', ['FRUS 1981-88v13']],
  ['FRUS terms frus1981-88v03 (some/repository:volumes/frus1981-88v03.xml)', ['FRUS 1981-88v03']],
  ['HistoryAtState/administrative-timeline:timeline/timeline.xml[1949-08-01]', ['Department timeline 1949-08-01']],
  ['administrative-timeline[2009-02-25];HistoryAtState/administrative-timeline', ['Department timeline 2009-02-25']],
  ['HistoryAtState/pocom:positions-principals/counselor.xml', ['Principal Officers of the Department']],
  ['HistoryAtState/people:A Name (FRUS persons frus1969-76v11)', ['FRUS 1969-76v11']],
  ['[inferred: name and symbol in separate sources]', ['no source given']],
  [
    'offices.tsv S/NIS: HistoryAtState/administrative-timeline; seed STATE 060269',
    ['Department timeline', 'released cables'],
  ],
  ['offices.tsv A; 1 FAM 210', ['1 FAM 210']],
  ['stem matches agency/office abbreviation Labor', ['by the shape of the code']],
  ['could also be USIA I/SO; see gaps; 1 FAM 210', ['1 FAM 210']],
  ['ACP 117 CAN-US SUPP-1 (2010/2014)', ['ACP 117 (2010, 2014)']],
  ['ACP 117 CAN-US SUPP-1 (2010 sect. by place)', ['ACP 117 (2010)']],
  ['as used in STATE 150591 (1974) and STATE 296107 (1978)', ['STATE 150591 (1974)', 'STATE 296107 (1978)']],
  ['TAGS manual 1974 sec. 1a', ['TAGS handbook of 1974']],
  ['fam.state.gov 1 FAM 125.1 (stored page; chapter current in 2021-2024)', ['1 FAM 125.1']],
  ['careers.state.gov/an/office/ (stored page, undated; c. 2015-2017; of the page)', ['careers.state.gov (2015-2017)']],
  ['', ['no source given']],
];

for (const [printed, sources] of SOURCES) {
  test(`"${printed}" is named ${sources.join(' and ')}`, () => assert.deepEqual(sourcesOf(printed), sources));
}

test('registers come first, then FRUS by time, then what only shows use', () => {
  const sources = joined(['released cables', 'FRUS 1964-68v12'], ['FRUS 1955-57v11', '1 FAM 210']);
  assert.deepEqual(sources, ['1 FAM 210', 'FRUS 1955-57v11', 'FRUS 1964-68v12', 'released cables']);
});

test('no source is named twice', () => assert.deepEqual(joined(['1 FAM 210'], ['1 FAM 210']), ['1 FAM 210']));
