import {
  addressee,
  attribute,
  calm,
  caption,
  classification,
  colours,
  date,
  dateTimeGroup,
  geographicTag,
  label,
  office,
  order,
  portion,
  precedence,
  refLabel,
  routing,
  serial,
  signal,
  stamp,
  station,
  subject,
  subjectTag,
  title,
} from './expectations';

const ATTRIBUTES = ['                    Message Attributes'];
const SMART = ['MRN:                          11 JERUSALEM 3042'];
const WHITE_HOUSE = ['Cable', ' PREC:    ROUTINE'];

colours("NARA's titles and keys are labels, their values are not coloured", [
  { line: '                    Message Text', tokens: [title('Message Text')] },
  { line: '                    Message Attributes', tokens: [title('Message Attributes')] },
  { line: 'Executive Order: GS 19850108', after: ATTRIBUTES, tokens: [attribute('Executive Order')] },
  { line: 'TAGS: EMIN, EIND, BL', after: ATTRIBUTES, tokens: [attribute('TAGS')] },
  { line: 'vdkvgwkey: odbc://SAS', after: [...ATTRIBUTES, 'Concepts: A,', 'B'], tokens: [attribute('vdkvgwkey')] },
  {
    line: 'Markings: Declassified/Released US Department of State EO Systematic Review 20 Mar 2014',
    after: ATTRIBUTES,
    tokens: [
      attribute('Markings'),
      stamp('Declassified/Released US Department of State EO Systematic Review 20 Mar 2014'),
    ],
  },
]);

colours('the next telegram of the file ends the attributes', [
  {
    line: 'TAGS: PREL',
    after: [...ATTRIBUTES, 'Type: TE', '                    Message Text'],
    tokens: [label('TAGS'), subjectTag('PREL')],
  },
]);

colours('labels of SMART with their values', [
  {
    line: 'MRN:                          11 JERUSALEM 3042',
    tokens: [attribute('MRN'), date('11'), station('JERUSALEM'), serial('3042')],
  },
  {
    line: 'Date/DTG:                     Nov 23, 2011 / 231057Z NOV 11',
    tokens: [attribute('Date/DTG'), date('Nov 23, 2011'), dateTimeGroup('231057Z NOV 11')],
  },
  {
    line: 'Action:                       WASHDC, SECSTATE ROUTINE',
    after: SMART,
    tokens: [attribute('Action'), addressee('WASHDC'), addressee('SECSTATE'), precedence('ROUTINE')],
  },
  { line: 'E.O.:                         13526', after: SMART, tokens: [attribute('E.O.'), order('13526')] },
  {
    line: 'Captions:                     SENSITIVE',
    after: SMART,
    tokens: [attribute('Captions'), caption('SENSITIVE')],
  },
  {
    line: '                              B) JERUSALEM 905',
    after: [...SMART, 'Reference:                    A) JERUSALEM 869'],
    tokens: [refLabel('B)'), station('JERUSALEM'), serial('905')],
  },
  {
    line: 'Pass Line:                    STATE FOR NEA/FO, NEA/IPA',
    after: SMART,
    tokens: [attribute('Pass Line'), label('FOR'), office('NEA/FO'), office('NEA/IPA')],
  },
  {
    line: 'Subject:                      (SBU) The Harbors',
    after: SMART,
    tokens: [attribute('Subject'), portion('(SBU)', 'sbu'), subject('The Harbors')],
  },
  { line: 'Cleared By:', after: ['Signature:', 'Drafted By:'], tokens: [attribute('Cleared By')] },
]);

calm('labels of an e-mail are none of SMART', ['From: Brown, Alice', 'Info: none', 'Action: ask the mayor']);
calm(
  'after the text has begun, no word before a colon is a label of SMART',
  ['From: the list'],
  [...SMART, '1. Two harbors are full.'],
);

colours('keys of a White House copy with their values', [
  { line: ' PREC:    ROUTINE', tokens: [attribute('PREC'), precedence('ROUTINE')] },
  {
    line: 'CLASS:    SECRET',
    after: WHITE_HOUSE,
    tokens: [attribute('CLASS'), classification('SECRET', 'secret')],
  },
  {
    line: '  LINE2    ZNY CCCCC ZZH',
    after: WHITE_HOUSE,
    tokens: [attribute('LINE2'), label('ZNY'), signal('CCCCC'), signal('ZZH')],
  },
  {
    line: 'LINES:    R 141011Z JAN 99',
    after: WHITE_HOUSE,
    tokens: [attribute('LINES'), precedence('R'), dateTimeGroup('141011Z JAN 99')],
  },
  { line: ' OSRI:    RUEHBJ', after: WHITE_HOUSE, tokens: [attribute('OSRI'), routing('RUEHBJ')] },
  {
    line: '           RUEHLO/AMEMBASSY LONDON PRIORITY 7474',
    after: [...WHITE_HOUSE, '   INFO    RUEHC/SECSTATE WASHDC'],
    tokens: [routing('RUEHLO'), addressee('AMEMBASSY'), addressee('LONDON'), precedence('PRIORITY'), serial('7474')],
  },
  {
    line: 'TEXT:    UNCLAS PHNOM PENH 001473',
    after: WHITE_HOUSE,
    tokens: [attribute('TEXT'), classification('UNCLAS', 'unclassified'), station('PHNOM PENH'), serial('001473')],
  },
]);

colours("a White House copy's text is read as a telegram's", [
  {
    line: '           TAGS: ASEC, CB',
    after: [...WHITE_HOUSE, 'TEXT:    UNCLAS PHNOM PENH 001473', '', '           E.O. 12958: N/A'],
    tokens: [label('TAGS'), subjectTag('ASEC'), geographicTag('CB')],
  },
]);

colours('keys of a CIA copy, the value on the next line', [
  { line: 'DOCUMENT_ID: 9709752', tokens: [attribute('DOCUMENT_ID')] },
  { line: 'SOURCE:', after: ['PRODUCER:', 'ROME'], tokens: [attribute('SOURCE')] },
  {
    line: 'PP RUEHC',
    after: ['PRODUCER:', 'ROME', 'DOCCLASS:', 'HEADER'],
    tokens: [precedence('PP'), routing('RUEHC')],
  },
]);
calm('SOURCE: in prose is no key', ['SOURCE: THE HARBOR MASTER']);
