import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageLineCard } from '../../../src/card/pageLineCard';
import { headerWith, lineCodeIn } from './codeIn';

for (const { line, reference, title, lines, doubts } of [
  {
    line: 'PAGE 01 STATE 060001 302006Z',
    title: 'Page 1 of STATE 060001',
    lines: ['302006Z: the copy was processed on day 30 of the month at 20:06 UTC.'],
  },
  {
    line: 'PAGE 02 KAMPAL 00370 01 OF 03 011127Z POSS DUPE',
    reference: 'CONFIDENTIAL SECTION 1 OF 3 KAMPALA 370',
    title: 'Page 2 of KAMPAL 00370',
    lines: [
      'Section 1 of 3.',
      '011127Z: the copy was processed on day 1 of the month at 11:27 UTC.',
      'POSS DUPE: suspected duplicate of another copy.',
      'KAMPAL is KAMPALA: a page line shows six characters of the station.',
    ],
  },
  {
    line: 'PAGE 01 STATE 060001 TOSEC 140001',
    title: 'Page 1 of STATE 060001',
    lines: ['TOSEC 140001: number in the series of the travelling Secretary of State.'],
  },
  { line: 'PAGE 03', title: 'Page 3', lines: [] },
  {
    line: '~PAGE 0		STATE	060001	302006z',
    title: 'Page 0 of STATE 060001',
    lines: ['302006z: the copy was processed on day 30 of the month at 20:06 UTC.'],
    doubts: ['Read through damage; compare the other page lines.'],
  },
]) {
  test(`${line}: ${title}`, () => {
    const text = headerWith({ PAGE: line, ...(reference ? { CONFIDENTIAL: reference } : {}) });
    const card = pageLineCard(lineCodeIn(text, line));
    assert.deepEqual([card.title, card.lines, card.doubts], [title, lines, doubts ?? []]);
  });
}
