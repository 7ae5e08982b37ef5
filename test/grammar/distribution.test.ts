import {
  calm,
  classification,
  colours,
  copies,
  date,
  label,
  office,
  page,
  person,
  phone,
  relay,
  serial,
} from './expectations';

colours(
  'page lines are quiet, whole, split or damaged',
  [
    'PAGE 01 KIGALI 00370 01 OF 03 011127Z',
    'PAGE 01   LA PAZ 01684 01 OF 05 261850Z POSS DUPE',
    'PAGE 01 STATE 150591',
    'PAGE 01    STATE 286983 TOSEC 110023',
    'PAGE 01 KIGALI 03188 O1 OF C4 3006012',
    '~PAGE 0\t\tSTATE\t060269\t302006z',
    'SAMPLETOWN 00000123  001.2 OF 003',
    'MOSCOW 13169 01 OF 02 301754Z',
    'PAGE 01',
  ].map((line) => ({ line, tokens: [page(line)] })),
);
colours('the second half of a split page line is one too', [
  { line: 'STATE 042975', after: ['PAGE 01'], tokens: [page('STATE 042975')] },
]);

colours(
  'relay lines and hand-distribution stamps are quiet',
  [
    '--------------------- 099491',
    '------------------011159Z 002825 /10',
    '----- 45A567 302008Z /38',
    'mm E62A6C 3006027 /38',
    '==== 301520L MAR 00 BWM (TOTAL COPIES:012)',
  ].map((line) => ({ line, tokens: [relay(line)] })),
);

colours('banners bear their level', [
  { line: 'TOP SECRET', tokens: [classification('TOP SECRET', 'topSecret')] },
  { line: 'S E C R E T', tokens: [classification('S E C R E T', 'secret')] },
  { line: '  CONFIDENTIAL___', tokens: [classification('CONFIDENTIAL', 'confidential')] },
  { line: 'CONFIDENT I AL', tokens: [classification('CONFIDENT I AL', 'confidential')] },
  {
    line: 'LIMITED OFFICIAL USE        POSS DUPE',
    tokens: [classification('LIMITED OFFICIAL USE', 'lou'), page('POSS DUPE')],
  },
  { line: 'SENSITIVE BUT UNCLASSIFIED', tokens: [classification('SENSITIVE BUT UNCLASSIFIED', 'sbu')] },
  { line: 'UNCLASSIFIED', tokens: [classification('UNCLASSIFIED', 'unclassified')] },
  { line: 'UNCLAS EFTO', tokens: [classification('UNCLAS EFTO', 'unclassified')] },
]);
calm('a classification in a sentence is no banner', [
  'SECRETARY',
  'SECRET BALLOTS WERE HELD',
  'THE CONFIDENTIAL TALKS',
]);

colours('distribution lines: role, office, copies, total', [
  { line: 'ACTION AF-08', tokens: [label('ACTION'), office('AF'), copies('08')] },
  { line: 'ORIGIN\tEUR-01\t\t', tokens: [label('ORIGIN'), office('EUR'), copies('01')] },
  {
    line: 'INFO OCT-01 ISO-00 /002 R',
    tokens: [label('INFO'), office('OCT'), copies('01'), office('ISO'), copies('00'), copies('002')],
  },
  {
    line: 'TRSY-02 USIA-06 /091 W',
    tokens: [office('TRSY'), copies('02'), office('USIA'), copies('06'), copies('091')],
  },
  { line: 'SNP-01', after: ['ACTION ARA-10', ''], tokens: [office('SNP'), copies('01')] },
  { line: '/065W', tokens: [copies('065')] },
  {
    line: '\tEAP-00\tEB00\tFAAE-00',
    tokens: [office('EAP'), copies('00'), office('EB'), copies('00'), office('FAAE'), copies('00')],
  },
  { line: '\tOG-00 N NL-01 D', tokens: [office('OG'), copies('00'), office('NL'), copies('01')] },
  {
    line: '@INFO:\tMA (01) NSCE(0) UNW(01\t1)',
    tokens: [label('INFO'), office('MA'), copies('01'), office('NSCE'), copies('0'), office('UNW'), copies('01')],
  },
]);
calm('aircraft and dates at the head of a line are no distribution', [
  'MIG-21 AIRCRAFT LANDED',
  'F-16 SALES',
  'INFO ON THE F-16 SALE',
  '12-01 WAS THE DATE',
  'SNP-01',
]);

colours('drafter, approver and clearances: office and name', [
  {
    line: 'DRAFTED BY EB/OA/AVP:JSGRAVATT:FAA:CSPICKENS:JO',
    tokens: [
      label('DRAFTED BY'),
      office('EB/OA/AVP'),
      person('JSGRAVATT'),
      person('FAA'),
      person('CSPICKENS'),
      person('JO'),
    ],
  },
  {
    line: 'DRAFTED BY: IRM/CST/LD/OB:LDROBERTS -- 02/02/2000 202-647-4042',
    tokens: [
      label('DRAFTED BY'),
      office('IRM/CST/LD/OB'),
      person('LDROBERTS'),
      date('02/02/2000'),
      phone('202-647-4042'),
    ],
  },
  { line: 'APPROVED BY: D:STALBOTT', tokens: [label('APPROVED BY'), office('D'), person('STALBOTT')] },
  { line: 'APPROVED BY S/S - MR. BRIDGES', tokens: [label('APPROVED BY'), office('S/S'), person('MR. BRIDGES')] },
  { line: 'APPROVED BY THE DEPUTY SECRETARY', after: ['ORIGIN NODS-00'], tokens: [label('APPROVED BY')] },
  {
    line: 'OC/T - MR. GENDRON (SUBST)',
    after: ['APPROVED BY: D:STALBOTT'],
    tokens: [office('OC/T'), person('MR. GENDRON')],
  },
  { line: 'AF/W-MR. DARIS (SUBS)', after: ['DRAFTED BY AF:ABC'], tokens: [office('AF/W'), person('MR. DARIS')] },
  {
    line: 'EUR/WE:JSPILSBURY,MSULLIVAN S/S-O:THANDREWS',
    after: ['DRAFTED BY AF:ABC', ''],
    tokens: [office('EUR/WE'), person('JSPILSBURY'), person('MSULLIVAN'), office('S/S-O'), person('THANDREWS')],
  },
  {
    line: '060269 SOURCE: KODAKB.030085 DRAFTED BY: EUR/WE:DVANCLEVE:DVC APPROVED BY: D:STALBOTT EUR:EAWAYNE',
    tokens: [
      serial('060269'),
      label('SOURCE'),
      label('DRAFTED BY'),
      office('EUR/WE'),
      person('DVANCLEVE'),
      person('DVC'),
      label('APPROVED BY'),
      office('D'),
      person('STALBOTT'),
      office('EUR'),
      person('EAWAYNE'),
    ],
  },
  { line: 'DESIRED DISTRIBUTION', after: ['APPROVED BY: D:STALBOTT'], tokens: [label('DESIRED DISTRIBUTION')] },
]);
calm('an approval in prose, or an office outside the block, is not coloured', [
  "APPROVED BY THE TREASURER'S OFFICE",
  'EUR:EAWAYNE',
  'NSC - MR. BARTHOLOMEW',
]);
