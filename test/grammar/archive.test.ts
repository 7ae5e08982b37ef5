import {
  attribute,
  calm,
  classification,
  colours,
  paragraph,
  person,
  precedence,
  serial,
  stamp,
  station,
} from './expectations';

colours('stamps of a release are quiet, whole or cut', [
  ...[
    'UNCLASSIFIED U.S. Department of State Case No. F-2014-01302 Doc No. C05517243 Date: 05/05/2014',
    'C06815043|FIED U.S. Department of State Case No. F-2017-13804 Doc No. C06815043 Date: 11/18/2020',
    'FL-2017-13804 B-00002630136 "UNCLASSIFIED" 09/12/2024 Page 210',
    'CSP-2025-00040',
    'B-00002707028',
    'Sheryl P. Walter Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
    'Declassified/Released US Department of State EO Systematic Review 30 JUN 2005',
    'Margaret P. Grafeld Declassified/Released US Department of State EO Systematic Review 04 M',
    'RELEASED IN FULL',
    'RELEASE IN PART B1,1.4(B),1.4(D)',
    'DECAPTIONED',
    'B1',
    '1.4(D)',
    '(b)(6)',
    'REVIEW AUTHORITY: Charles Daris, Senior Reviewer',
    'DATE/CASE ID: 09 NOV 2006 200600958',
    'John Powers, Acting-Director',
    'Page 1 of 5',
    'Declassified in Full / Release in Full',
    '2/25/2026',
    'ERROR READING TEXT INDEX #BAD',
    'F:\\Cable\\Data Source\\Cables\\CD035\\Jan99\\M3644925.html                 Page 1 of 14',
    'CLINTON LIBRARY PHOTOCOPY',
    'INCOMING TELEGRAM Department of State',
  ].map((line) => ({ line, tokens: [stamp(line)] })),
  { line: '4. THE QUAY WAS EMPTY. RELEASED IN FULL', tokens: [paragraph('4.'), stamp('RELEASED IN FULL')] },
]);

colours('running heads of viewers and of the archiving system name the telegram', [
  {
    line: 'Heading:\tSTATE 60269 - CONFIDENTIAL\tPRIORITY',
    tokens: [
      attribute('Heading'),
      station('STATE'),
      serial('60269'),
      classification('CONFIDENTIAL', 'confidential'),
      precedence('PRIORITY'),
    ],
  },
  {
    line: 'Heading: STATE53158 SJIMPIOEIT51 PRIORITY',
    tokens: [attribute('Heading'), station('STATE'), serial('53158')],
  },
  {
    line: 'Post: USNATO MRN: 2540 Printed by: Bass, John 10/6/98 8:31',
    tokens: [
      attribute('Post'),
      station('USNATO'),
      attribute('MRN'),
      serial('2540'),
      attribute('Printed by'),
      person('Bass, John 10/6/98 8:31'),
    ],
  },
  {
    line: 'Current Class: CONFIDENTIAL Page: 1',
    tokens: [attribute('Current Class'), classification('CONFIDENTIAL', 'confidential')],
  },
  {
    line: 'Document Number: 1994PARIS11799 Channel: n/a',
    tokens: [attribute('Document Number'), serial('1994PARIS11799'), attribute('Channel')],
  },
  {
    line: '*** Current Classification *** SECRET',
    tokens: [attribute('Current Classification'), classification('SECRET', 'secret')],
  },
]);

calm('sentences with the words of a stamp stay prose', [
  'THE PRISONERS WERE RELEASED IN PARTICULAR BECAUSE OF THE FEAST',
  'HE DECLASSIFIED NOTHING AND RELEASED NOBODY',
  'Heading: the mast, the wind and the sea',
  'THE U.S. DEPARTMENT OF STATE TOLD US',
]);
