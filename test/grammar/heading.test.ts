import {
  addressee,
  calm,
  colours,
  dateTimeGroup,
  label,
  paragraph,
  precedence,
  routing,
  serial,
  signal,
} from './expectations';

const DTG = ['R 311201Z MAR 77'];

colours('a date-time group with its precedence', [
  { line: 'R 311201Z MAR 77', tokens: [precedence('R'), dateTimeGroup('311201Z MAR 77')] },
  { line: 'O R 172244Z FEB 78', tokens: [precedence('O R'), dateTimeGroup('172244Z FEB 78')] },
  { line: 'O 172244Z FEB 78 ZFF6', tokens: [precedence('O'), dateTimeGroup('172244Z FEB 78'), signal('ZFF6')] },
  { line: 'P 301741Z OCT 2017', tokens: [precedence('P'), dateTimeGroup('301741Z OCT 2017')] },
  { line: 'P 251346 Z JUN 7 3', tokens: [precedence('P'), dateTimeGroup('251346 Z JUN 7 3')] },
  { line: '0 271831Z MAR 79', tokens: [precedence('0'), dateTimeGroup('271831Z MAR 79')] },
  {
    line: 'P 2715122 AUG 93 ZDK CITE HCB 4038',
    tokens: [precedence('P'), dateTimeGroup('2715122 AUG 93'), signal('ZDK')],
  },
]);

colours('originator and addressees, with precedence and number', [
  { line: 'FM AMEMBASSY KIGALI', tokens: [label('FM'), addressee('AMEMBASSY'), addressee('KIGALI')] },
  {
    line: 'TO SECSTATE WASHDC PRIORITY 4550',
    after: DTG,
    tokens: [label('TO'), addressee('SECSTATE'), addressee('WASHDC'), precedence('PRIORITY'), serial('4550')],
  },
  {
    line: 'TO RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234',
    after: DTG,
    tokens: [
      label('TO'),
      routing('RUEHFR'),
      addressee('AMEMBASSY'),
      addressee('PARIS'),
      precedence('NIACT IMMEDIATE'),
      serial('1234'),
    ],
  },
  { line: 'XMT AMEMBASSY QUITO', after: DTG, tokens: [label('XMT'), addressee('AMEMBASSY'), addressee('QUITO')] },
  {
    line: 'MOSCOW POLITICAL COLLECTIVE',
    after: [...DTG, 'FM AMEMBASSY MOSCOW', '', 'CONFIDENTIAL', 'PAGE 02 MOSCOW 13169', 'INFO AMEMBASSY BAKU'],
    tokens: [addressee('MOSCOW'), addressee('POLITICAL'), addressee('COLLECTIVE')],
  },
]);

colours('a whole heading on one line', [
  {
    line: 'P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS PRIORITY INFO EUROPEAN COLLECTIVE CIA WASHDC 0000 NSC',
    tokens: [
      precedence('P'),
      dateTimeGroup('302006Z MAR 00'),
      label('FM'),
      addressee('SECSTATE'),
      addressee('WASHDC'),
      label('TO'),
      addressee('AMEMBASSY'),
      addressee('PARIS'),
      precedence('PRIORITY'),
      label('INFO'),
      addressee('EUROPEAN'),
      addressee('COLLECTIVE'),
      addressee('CIA'),
      addressee('WASHDC'),
      serial('0000'),
      addressee('NSC'),
    ],
  },
]);

calm('prosigns in prose are words', [
  'FM KOLB SAID THAT HE WOULD',
  'TO MOVE THE DEBATE BEYOND WORDS',
  'INFO ON THE VISIT FOLLOWS SEPTEL',
  'AMEMBASSY PARIS',
  'R 12 FM 3',
]);

colours('where the message reference is lost, the heading ends at the text', [
  { line: 'TO MOVE THE DEBATE', after: [...DTG, 'TO SECSTATE WASHDC', '1. HE ASKED US'], tokens: [] },
  { line: 'TO MOVE THE DEBATE', after: [...DTG, 'TO SECSTATE WASHDC', 'HE ASKED US, THEN HE LEFT.'], tokens: [] },
  { line: 'TO MOVE THE DEBATE', after: [...DTG, 'BT'], tokens: [] },
  { line: '1. TO MOVE', after: DTG, tokens: [paragraph('1.')] },
]);
