import {
  calm,
  caption,
  classification,
  colours,
  date,
  geographicTag,
  label,
  office,
  order,
  otherTag,
  paragraph,
  person,
  portion,
  reason,
  refLabel,
  schedule,
  section,
  serial,
  station,
  subject,
  subjectTag,
} from './expectations';

const MRN = ['UNCLAS STATE 150591'];

colours('the message reference: level, section, station, serial', [
  {
    line: 'C O N F I D E N T I A L SECTION 1 OF 3 KIGALI 370',
    tokens: [
      classification('C O N F I D E N T I A L', 'confidential'),
      label('SECTION'),
      section('1'),
      section('3'),
      station('KIGALI'),
      serial('370'),
    ],
  },
  {
    line: 'S E C R E T FINAL SECTION OF 03 STATE 060269',
    tokens: [
      classification('S E C R E T', 'secret'),
      label('FINAL SECTION'),
      section('03'),
      station('STATE'),
      serial('060269'),
    ],
  },
  {
    line: 'CONFIDENTIALSECTION 01 OF 04 USUN NEW YORK 001817',
    tokens: [
      classification('CONFIDENTIAL', 'confidential'),
      label('SECTION'),
      section('01'),
      section('04'),
      station('USUN NEW YORK'),
      serial('001817'),
    ],
  },
  {
    line: 'UNCLAS LA PAZ 2238 SECTION 2 OF 2',
    tokens: [
      classification('UNCLAS', 'unclassified'),
      station('LA PAZ'),
      serial('2238'),
      label('SECTION'),
      section('2'),
      section('2'),
    ],
  },
  {
    line: 'S E C R E T STATE 123456 TOSEC 140001',
    tokens: [
      classification('S E C R E T', 'secret'),
      station('STATE'),
      serial('123456'),
      label('TOSEC'),
      serial('140001'),
    ],
  },
  { line: 'LIMITED OFFICIAL USE 0526', tokens: [classification('LIMITED OFFICIAL USE', 'lou'), serial('0526')] },
  {
    line: 'UNCLS LA PAZ 3729',
    tokens: [classification('UNCLS', 'unclassified'), station('LA PAZ'), serial('3729')],
  },
]);

colours('captions and notes on handling', [
  { line: 'EXDIS', tokens: [caption('EXDIS')] },
  { line: 'NOFORN, SIPDIS', tokens: [caption('NOFORN, SIPDIS')] },
  { line: 'STADIS////////////////////', tokens: [caption('STADIS')] },
  { line: 'INFORM CONSULS', tokens: [caption('INFORM CONSULS')] },
  { line: 'C O R R E C T E D  C O P Y (MRN 729 VICE 716)', tokens: [caption('C O R R E C T E D  C O P Y')] },
  {
    line: 'MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE',
    tokens: [caption('MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE')],
  },
]);

colours('pass lines between the message reference and the first field', [
  { line: 'PARIS FOR PERLOW', after: MRN, tokens: [station('PARIS'), label('FOR')] },
  {
    line: 'SECDEF FOR OSD/ISA',
    after: [...MRN, '', 'NODIS'],
    tokens: [station('SECDEF'), label('FOR'), office('OSD/ISA')],
  },
  { line: 'FOR ARA/BC JACK BROWN', after: MRN, tokens: [label('FOR'), office('ARA/BC')] },
]);
calm('pass lines elsewhere are prose', ['PARIS FOR PERLOW']);
calm('pass lines after the fields are prose', ['PARIS FOR PERLOW'], [...MRN, 'E.O. 11652: N/A']);
calm('pass lines after the text has begun are prose', ['PARIS FOR PERLOW'], [...MRN, '1. HE SAID']);

colours('the E.O. line: order, schedule, date, classifier', [
  { line: 'E.O. 11652: GDS', tokens: [label('E.O.'), order('11652'), schedule('GDS')] },
  { line: 'EO 12065; NA', tokens: [label('EO'), order('12065'), schedule('NA')] },
  { line: 'MO. 11652: N/A', tokens: [label('MO.'), order('11652'), schedule('N/A')] },
  { line: 'E.0.12356: DECL:OADR', tokens: [label('E.0.'), order('12356'), label('DECL'), schedule('OADR')] },
  { line: 'E.O. XGDS', tokens: [label('E.O.'), schedule('XGDS')] },
  { line: 'E.O. 12958: DECL: 1.6X1', tokens: [label('E.O.'), order('12958'), label('DECL'), schedule('1.6X1')] },
  { line: 'EO 12958 DECL: 2020/01/31', tokens: [label('EO'), order('12958'), label('DECL'), date('2020/01/31')] },
  { line: 'E.O. 12958: DECL: (9-2-99)', tokens: [label('E.O.'), order('12958'), label('DECL'), date('9-2-99')] },
  {
    line: 'EO 12065: GDS 8/7/85 (BOEKER, PAUL H) OR-M',
    tokens: [label('EO'), order('12065'), schedule('GDS'), date('8/7/85'), person('BOEKER, PAUL H'), schedule('OR-M')],
  },
]);

colours('several fields on one line', [
  {
    line: 'E.O. 12958: DECL: 3/28/10 TAGS: PREL, FR SUBJECT: THE QUAY',
    tokens: [
      label('E.O.'),
      order('12958'),
      label('DECL'),
      date('3/28/10'),
      label('TAGS'),
      subjectTag('PREL'),
      geographicTag('FR'),
      label('SUBJECT'),
      subject('THE QUAY'),
    ],
  },
  {
    line: 'TAGS: PREL REF: STATE 195756',
    tokens: [label('TAGS'), subjectTag('PREL'), label('REF'), station('STATE'), serial('195756')],
  },
]);

colours('TAGS: subjects, places, organizations, persons', [
  {
    line: 'TAGS: PREL, AORC, OAU, RW',
    tokens: [label('TAGS'), subjectTag('PREL'), subjectTag('AORC'), otherTag('OAU'), geographicTag('RW')],
  },
  {
    line: 'TAGS: OVIP (KISSINGER, HENRY A.), ACOM',
    tokens: [label('TAGS'), subjectTag('OVIP'), person('KISSINGER, HENRY A.'), subjectTag('ACOM')],
  },
  { line: 'TAGS-MASS, BL', tokens: [label('TAGS'), subjectTag('MASS'), geographicTag('BL')] },
  { line: 'TAGS PFOR IZ', tokens: [label('TAGS'), subjectTag('PFOR'), geographicTag('IZ')] },
  { line: 'T A G S: ECON', tokens: [label('T A G S'), subjectTag('ECON')] },
  { line: 'PINR, UK', after: ['TAGS: PREL, MARR,'], tokens: [subjectTag('PINR'), geographicTag('UK')] },
]);

colours('the subject, with its mark, over several lines', [
  {
    line: 'SUBJ: (S) AMBASSADOR SEES THE HARBOR',
    tokens: [label('SUBJ'), portion('(S)', 'secret'), subject('AMBASSADOR SEES THE HARBOR')],
  },
  {
    line: '- HARBOR MASTER IN PARIS',
    after: ['SUBJECT: MEETING'],
    tokens: [subject('- HARBOR MASTER IN PARIS')],
  },
  { line: 'KIND', after: ['SUBJECT: AN MFA'], tokens: [subject('KIND')] },
  { line: 'FIFTH LINE', after: ['SUBJECT: ONE', 'SECOND', 'THIRD', 'FOURTH'], tokens: [subject('FIFTH LINE')] },
]);
calm(
  'a lost blank line does not make the text a subject',
  ['SIXTH LINE'],
  ['SUBJECT: ONE', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH'],
);
calm('a subject ends at a blank line', ['THE QUAY'], ['SUBJECT: A', '']);
calm('words that begin like a field are prose', [
  'SUBJECT TO CONDITIONS',
  'TAGS ALONG IN THE DEBATE',
  'REFUSES TO GO',
  'REFTEL. THE MINISTER SAID',
  'EOD EXPERTS CAME',
]);

colours('references: labels, years, stations, serials', [
  {
    line: 'REF: (A) PARIS 1234, (B) STATE 5678 (NOTAL)',
    tokens: [
      label('REF'),
      refLabel('(A)'),
      station('PARIS'),
      serial('1234'),
      refLabel('(B)'),
      station('STATE'),
      serial('5678'),
      caption('NOTAL'),
    ],
  },
  { line: 'REFTEL: MOSCOW 1234 AND PREVIOUS', tokens: [label('REFTEL'), station('MOSCOW'), serial('1234')] },
  {
    line: 'REF(S): A) QUITO 111; B) 99 STATE 1111',
    tokens: [
      label('REF(S)'),
      refLabel('A)'),
      station('QUITO'),
      serial('111'),
      refLabel('B)'),
      date('99'),
      station('STATE'),
      serial('1111'),
    ],
  },
  {
    line: '     B. 05 STATE 1234 (NOTAL)',
    after: ['REF: A. SAMPLETOWN 98'],
    tokens: [refLabel('B.'), date('05'), station('STATE'), serial('1234'), caption('NOTAL')],
  },
  {
    line: 'STATE 112362, D) STATE 112320',
    after: ['REF: A) USUN/DEPT FAX 4/28, C)'],
    tokens: [station('STATE'), serial('112362'), refLabel('D)'), station('STATE'), serial('112320')],
  },
]);

colours('the classifier and the reasons', [
  {
    line: 'CLASSIFIED BY POLMINCOUNS GEORGE KROL. REASON 1.5 (B/D).',
    tokens: [label('CLASSIFIED BY'), label('REASON'), reason('1.5 (B/D)')],
  },
  {
    line: 'Classified By: Ambassador Jane Q. Doe for reasons 1.4 (b) and (d).',
    tokens: [label('Classified By'), label('for reasons'), reason('1.4 (b)'), reason('(d)')],
  },
  {
    line: '1. (U) CLASSIFIED BY DCM J. DOE PER 1.5 (B)',
    tokens: [paragraph('1.'), portion('(U)', 'unclassified'), label('CLASSIFIED BY'), reason('1.5 (B)')],
  },
]);
calm('what was classified by others is prose', ['CLASSIFIED BY THE SOVIETS AS OBSOLETE']);
