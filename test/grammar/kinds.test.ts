// One line for each kind whose row in the table of kinds has a colour: the reader takes it for that kind, and the grammar gives
// it that colour. A kind without its line does not compile.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SCOPES } from '../../scripts/grammar/scopes';
import { type KindsWith, type LineKind, rowOf } from '../../src/cable/model';
import { kindsOf } from '../unit/cable/reading/kinds';
import { tokensOf } from './tokenizer';

/** A line, and the lines above that it needs around it. */
type Sample = readonly [line: string, ...above: string[]];

const PAGE = 'PAGE 01 STATE 060269';
const ADDRESSED = ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS'];
const HEADED = [...ADDRESSED, 'CONFIDENTIAL STATE 060269'];
const TEXT = [...HEADED, 'E.O. 12958: DECL: 3/28/10', 'TAGS: PREL', 'SUBJECT: THE HARBOR', '', '1. (C) ONE.', ''];
const ATTRIBUTES = '                    Message Attributes';

const SAMPLES: Readonly<Record<Exclude<LineKind, KindsWith<'colour', 'plain'>>, Sample>> = {
  systematic: ['Declassified/Released US Department of State EO Systematic Review 20 Mar 2014'],
  foiaStamp: ['UNCLASSIFIED U.S. Department of State Case No. F-2014-20001 Doc No. C05780001 Date: 12/31/2015'],
  foiaStamp2: ['FL-2017-13804 B-00002630136 "UNCLASSIFIED" 09/12/2024 Page 210'],
  cspStamp: ['CSP-2025-00040'],
  reviewAuth: ['REVIEW AUTHORITY: JANE ROE'],
  caseId: ['DATE/CASE ID: 09 NOV 2006 200600001'],
  release: ['RELEASE IN PART B1,1.4(B),1.4(D)'],
  sasHead: ['Current Class: CONFIDENTIAL Page: 1'],
  sasDoc: ['Document Number: 1994PARIS11799 Channel: n/a'],
  viewerHead: ['Heading:	STATE 60269 - CONFIDENTIAL	PRIORITY'],
  viewerPost: ['Post: USNATO MRN: 2540 Printed by: Roe, Jane 10/6/98 8:31'],
  aadText: ['                     Message Text'],
  aadAttrs: [ATTRIBUTES],
  aadFooter: ['*** Current Classification *** CONFIDENTIAL'],
  lostText: ['ERROR READING TEXT INDEX #BAD'],
  endOfDoc: ['<< END OF DOCUMENT >>'],
  nscFoot: ['CLINTON LIBRARY PHOTOCOPY'],
  smartFoot: ['Page 1 of 5'],
  aadAttr: ['Original Classification: UNCLASSIFIED', ATTRIBUTES],
  systemLabel: ['DOCUMENT_ID: 9709752'],
  fl1: ['VZCZCXYZ0001'],
  fl2: ['PP RUEHFR RUEHNO', 'VZCZCXYZ0001'],
  fl3: ['DE RUEHC #0269/01 0902006'],
  fl4: ['ZNY CCCCC ZZH'],
  janap: ['RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.'],
  bt: ['BT'],
  eomCheck: ['#0269'],
  nnnn: ['NNNN'],
  banner: ['CONFIDENTIAL'],
  page: ['PAGE 01 KIGALI 00370 01 OF 03 011127Z'],
  pageX: ['PAGE 01 KIGALI 03188 O1 OF C4 3006012'],
  pageTail: ['MOSCOW 13169 01 OF 02 301754Z', 'PAGE 01'],
  cxPage: ['SAMPLETOWN 00000123  001.2 OF 003'],
  dist: ['ACTION ARA-10', PAGE],
  distCont: ['MMO-01 EB-08 SCA-01 IO-13', PAGE, 'ACTION ARA-10'],
  distTotal: ['/065W', PAGE, 'ACTION ARA-10'],
  atInfo: ['@INFO: MA(01) SSS(01) NSCE(00)', PAGE, 'ACTION ARA-10'],
  atStamp: ['==== 301520L MAR 00 BWM (TOTAL COPIES:012)', PAGE, 'ACTION ARA-10'],
  source: ['060269 SOURCE: KODAKB.030085', PAGE, 'ORIGIN EUR-01'],
  drafted: ['DRAFTED BY: EUR/WE:DVANCLEVE', PAGE, 'ORIGIN EUR-01'],
  approved: ['APPROVED BY: D:STALBOTT', PAGE, 'ORIGIN EUR-01'],
  clearance: ['EUR/WE:JSPILSBURY,MSULLIVAN', PAGE, 'ORIGIN EUR-01', 'DRAFTED BY: EUR/WE:DVANCLEVE'],
  desired: ['DESIRED DISTRIBUTION', PAGE, 'ORIGIN EUR-01'],
  relay: ['------------------088249 061048Z /23', PAGE],
  relayX: ['350352 301747Z /44', PAGE, 'ORIGIN EUR-01'],
  dtg: ['P 302006Z MAR 00'],
  dtgX: ['P 2715122 AUG 93 ZDK', PAGE, 'ORIGIN EUR-01'],
  fm: ['FM AMEMBASSY KIGALI'],
  to: ['TO AMEMBASSY PARIS', ...ADDRESSED.slice(0, 2)],
  info: ['INFO USMISSION USNATO', ...ADDRESSED],
  xmt: ['XMT AMEMBASSY QUITO', ...ADDRESSED],
  label: ['INFO', ...ADDRESSED],
  mrn: ['C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370'],
  caption: ['NOFORN, SIPDIS', ...HEADED],
  corrected: ['C O R R E C T E D  C O P Y (MRN 729 VICE 716)', ...HEADED],
  military: ['MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE', ...HEADED],
  eo: ['E.O. 12065: GDS 8/7/85', ...HEADED],
  tags: ['TAGS: PREL, MARR, PINR, FR', ...HEADED],
  subject: ['SUBJECT: THE HARBOR', ...HEADED],
  ref: ['REF: STATE 075474', ...HEADED],
  refItem: ['B) 2004 STATE 333', ...HEADED, 'REF: A) STATE 1'],
  classBy: ['CLASSIFIED BY POLMINCOUNS JANE ROE. REASON 1.5 (B/D).', ...HEADED],
  para: ['7. (S) THE MINISTER', ...TEXT],
  entireText: ['2. (C - ENTIRE TEXT)', ...TEXT],
  entireTextX: ['1. 4I / ITIMINOW - ENTIRE TEXT.', ...TEXT.slice(0, -2)],
  subAlpha: ['A. PRESENTLY, THE HARBOR IS CLOSED', ...TEXT],
  subNum: ['(1) CONCERN FOR THE HARBOR', ...TEXT],
  rule: ['-----------------', ...TEXT],
  ruleHead: ['------- SUMMARY -------', ...TEXT],
  summaryOpen: ['BEGIN SUMMARY:', ...TEXT],
  summaryEnd: ['END SUMMARY.', ...TEXT],
  begin: ['BEGIN TRANSCRIPT:', ...TEXT],
  quoteOpen: ['QTE: MOSCOW 001234 NODIS', ...TEXT],
  quoteEnd: ['UNQUOTE', ...TEXT],
  ocNote: ['NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).', ...TEXT],
};

for (const [kind, [line, ...above]] of Object.entries(SAMPLES) as [keyof typeof SAMPLES, Sample][]) {
  test(`${line} is of the kind ${kind} and bears the colour ${rowOf(kind).colour}`, () => {
    assert.equal(kindsOf([...above, line]).at(-1), kind);
    const { colour } = rowOf(kind);
    const scopes = (tokensOf([...above, line]).at(-1) ?? []).map(([, scope]) => `${scope}.cable`);
    const wanted = SCOPES[colour];
    assert.ok(
      scopes.some((scope) => (wanted ? scope === wanted : scope.includes(`.${colour}.`))),
      `${wanted ?? colour}: ${scopes}`,
    );
  });
}
