import {
  CAPTION_LINE,
  DAMAGED_MESSAGE_REFERENCE,
  DAMAGED_TEXT_HEADER,
  MESSAGE_REFERENCE_LINE,
  ORDERLESS_EO,
  PASS_LINES,
  REFERENCE_LINES,
  SUBJECT_LINE,
  TEXT_HEADER_LINES,
} from '../../../../src/cable/lines/textHeaderLines';
import { readings } from './reads';

readings(
  [MESSAGE_REFERENCE_LINE],
  [
    [
      'C O N F I D E N T I A L SECTION 1 OF 3 LA PAZ 370',
      'mrn',
      { section: '1', sections: '3', station: 'LA PAZ', serial: '370' },
    ],
    ['UNCLAS LA PAZ 2238 SECTION 2 OF 2', 'mrn', { section2: '2', sections2: '2' }],
    ['S E C R E T FINAL SECTION OF 03 STATE 060269', 'mrn', { sections: '03', serial: '060269' }],
    ['CONFIDENTIALSECTION 01 OF 04 USUN NEW YORK 001817', 'mrn', { station: 'USUN NEW YORK' }],
    ['UNCLAS STATE 286983 TOSEC 110023', 'mrn', { series: 'TOSEC 110023' }],
    ['LIMITED OFFICIAL USE 0526', 'mrn', { serial: '0526' }],
    ['UNCLASSIFIED      3', null],
    ['SECRETARY 12', null],
  ],
);

readings(
  [DAMAGED_MESSAGE_REFERENCE],
  [['- e O N F I D D H T I A L   STATE 011303', 'mrnX', { station: 'STATE', serial: '011303' }]],
);

readings(
  [TEXT_HEADER_LINES, SUBJECT_LINE],
  [
    ['E.O. 12065: GDS 8/7/85 (DOE, JANE) OR-M', 'eo', { eo: '12065', value: 'GDS 8/7/85 (DOE, JANE) OR-M' }],
    ['EO 12065; NA', 'eo', { value: 'NA' }],
    ['TAGS: PREL, FR', 'tags', { list: 'PREL, FR' }],
    ['TAGS-MASS, BL', 'tags', { list: 'MASS, BL' }],
    ['C O R R E C T E D  C O P Y (MRN 729 VICE 716)', 'corrected', { why: '(MRN 729 VICE 716)' }],
    ['MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE', 'military', { as: 'SPECAT EXCLUSIVE' }],
    ['(U) Classified by DCM Jane Doe. Reason: 1.5 (b).', 'classBy', { mark: 'U', who: 'DCM Jane Doe' }],
    ['SUBJ: (S) A SUBJECT', 'subject', { subject: '(S) A SUBJECT' }],
    ['S U B J E C T: A SUBJECT', 'subject', { subject: 'A SUBJECT' }],
    ['SUBJECT TO CONDITIONS', null],
    ['TAGS ALONG IN THE TALKS', null],
  ],
);

readings(REFERENCE_LINES, [
  ['REF: STATE 075474, STATE 076152', 'ref', { refs: 'STATE 075474, STATE 076152' }],
  ['REFTEL: LA PAZ 1234 AND PREVIOUS', 'ref', { refs: 'LA PAZ 1234 AND PREVIOUS' }],
  ['REFS:', 'ref'],
  ['     B. 05 STATE 1234 (NOTAL)', 'refItem', { letter: 'B', yy: '05', serial: '1234', cap: 'NOTAL' }],
  ['REFUSES TO SIGN', null],
]);

readings(
  [CAPTION_LINE, PASS_LINES],
  [
    ['NODIS', 'caption', { caps: 'NODIS' }],
    ['STADIS//////', 'caption', { caps: 'STADIS' }],
    ['NOFORN, SIPDIS', 'caption', { caps: 'NOFORN, SIPDIS' }],
    ['FOR: IPS/IBS', 'pass', { verb: 'FOR:', target: 'IPS/IBS' }],
    ['PARIS FOR DOE', 'pass', { who: 'PARIS', target: 'DOE' }],
    ['WHITEHOUSE PASS NSC FOR J. DOE;', 'pass', { who: 'WHITEHOUSE', verb: 'PASS' }],
    ['the text', null],
  ],
);

readings([ORDERLESS_EO], [['E.O. XGDS', 'eo', { value: 'XGDS' }]]);
readings([DAMAGED_TEXT_HEADER.eo], [['MO. 11652: N/A', 'eoX', { eo: '11652', value: 'N/A' }]]);
readings([DAMAGED_TEXT_HEADER.tags], [['AGS: PFOR, BL', 'tags', { list: 'PFOR, BL' }]]);
readings(
  [DAMAGED_TEXT_HEADER.subject],
  [
    ['USBJ: A SUBJECT', 'subjectX', { label: 'USBJ', subject: 'A SUBJECT' }],
    ['SI/SJECT MEETING OF MINISTERS', 'subjectX', { label: 'SI/SJECT' }],
  ],
);
readings([DAMAGED_TEXT_HEADER.ref], [['BFF: SAMPLETOWN 0462', 'refX', { refs: 'SAMPLETOWN 0462' }]]);
