import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stampCard } from '../../../src/card/stampCard';
import { headerWith, lineCodeIn } from './codeIn';

for (const { stamp, title, lines } of [
  {
    stamp: 'UNCLASSIFIED U.S. Department of State Case No. F-2017-00001 Doc No. C00000001 Date: 11/18/2020',
    title: 'Release stamp of the Department of State (Freedom of Information Act)',
    lines: [
      'Case: F-2017-00001.',
      'Document: C00000001.',
      'Date of the stamp, not of the telegram: 11/18/2020.',
      'UNCLASSIFIED in this stamp is the status after the release; it is not the classification of the telegram.',
    ],
  },
  {
    stamp: 'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
    title: 'Stamp of the systematic review by the Department of State',
    lines: ['Date of the batch that was released: 30 JUN 2005.'],
  },
  { stamp: 'RELEASE IN PART B1', title: 'Released in part: some of it is withheld', lines: [] },
  { stamp: 'RELEASED IN FULL', title: 'Released in full: nothing is withheld', lines: [] },
  { stamp: 'DECAPTIONED', title: 'Decaptioned: the caption no longer holds', lines: [] },
  { stamp: 'REVIEW AUTHORITY: JANE ROE', title: 'Reviewer who decided on the release', lines: ['Reviewer: JANE ROE.'] },
  {
    stamp: 'DATE/CASE ID: 09 NOV 2006 200600001',
    title: 'Case line of the release',
    lines: ['Date of the stamp, not of the telegram: 09 NOV 2006.', 'Case (year and number): 200600001.'],
  },
  { stamp: 'CSP-2025-00001', title: 'Part of a release stamp of the Department of State', lines: [] },
]) {
  test(`${stamp}: ${title}`, () => {
    const card = stampCard(lineCodeIn(`${headerWith()}1. TEXT.\n${stamp}\n`, stamp));
    assert.deepEqual([card.title, card.lines], [title, lines]);
    assert.deepEqual(card.small, ['Added at the release; not part of the telegram.']);
  });
}
