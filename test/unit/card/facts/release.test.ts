import assert from 'node:assert/strict';
import { test } from 'node:test';
import { release } from '../../../../src/card/facts/release';
import { telegram } from '../../cable/telegram';
import { askedOf, told } from './sheet';

const BODY = ['1. TEXT OF THE FIRST PARAGRAPH.', 'BRENNOCK', 'NNNN'];
const factsAfter = (...lines: string[]): string[] => told(release(askedOf(telegram([...BODY, ...lines]))));

const FOIA = 'UNCLASSIFIED U.S. Department of State Case No. F-2014-99439 Doc No. C05999493 Date: 12/31/2015';
const ATTRIBUTES = [
  '                    Message Attributes',
  'Automatic Decaptioning: X',
  'Disposition Case Number: n/a',
  'Document Number: 1979LAPAZ03121',
  'Film Number: D790141-0000',
  'Review Action: RELEASED, APPROVED',
  'Review Authority: n/a',
  'Review Date: 12 MAR 2004',
];

const RELEASES: readonly [what: string, lines: readonly string[], facts: readonly string[]][] = [
  [
    'the stamp of a request tells case, document and day',
    [FOIA],
    ['Case: F-2014-99439', 'Document: C05999493', 'Stamped on: 12/31/2015'],
  ],
  [
    'a stamp of every page is told once',
    [FOIA, FOIA],
    ['Case: F-2014-99439', 'Document: C05999493', 'Stamped on: 12/31/2015'],
  ],
  [
    'two stamps that do not agree are both told',
    [FOIA, FOIA.replace('C05999493', 'C05999498')],
    ['Case: F-2014-99439', 'Document: C05999493; C05999498', 'Stamped on: 12/31/2015'],
  ],
  [
    'a stamp of a lawsuit has a page stamp for its document',
    ['FL-2017-99804 B-00009630136 "UNCLASSIFIED" 09/12/2024 Page 210'],
    ['Case: FL-2017-99804', 'Document: B-00009630136', 'Stamped on: 09/12/2024'],
  ],
  [
    'a review names who decided, when and in which case',
    ['REVIEW AUTHORITY: JANE Q SAMPLE', 'DATE/CASE ID: 09 NOV 2006 200699958'],
    ['Case: 200699958', 'Stamped on: 09 NOV 2006', 'Reviewed by: JANE Q SAMPLE'],
  ],
  [
    'a systematic review bears a day alone',
    ['Declassified/Released US Department of State EO Systematic Review 20 Mar 2014'],
    ['Stamped on: 20 Mar 2014'],
  ],
  [
    'a decision is told in words, with what is withheld under which exemption',
    ['RELEASE IN PART B1,1.4(D)'],
    [
      'Decision: Released in part: some of it is withheld',
      'Withheld under: B1: Properly classified information; 1.4(d)',
    ],
  ],
  [
    'exemptions in the margin are told, each once',
    ['B1', 'B1'],
    ['Withheld under: B1: Properly classified information'],
  ],
  [
    "the archive's lines name document and film; where they say n/a they say nothing",
    ATTRIBUTES,
    ['Decision: RELEASED, APPROVED (12 MAR 2004)', 'Document: 1979LAPAZ03121', 'Film: D790141-0000'],
  ],
];

for (const [what, lines, facts] of RELEASES) test(what, () => assert.deepEqual(factsAfter(...lines), facts));

test('a review without a day is told as it is', () => {
  const withoutDay = ATTRIBUTES.filter((line) => !line.startsWith('Review Date'));
  assert.ok(factsAfter(...withoutDay).includes('Decision: RELEASED, APPROVED'));
});

test('what is stamped above the telegram belongs to it', () => {
  const asked = askedOf([FOIA, '', telegram(BODY)].join('\n'));
  assert.ok(told(release(asked)).includes('Document: C05999493'));
});

test('a telegram that nobody stamped tells of no release', () => assert.equal(release(askedOf(telegram(BODY))), null));
