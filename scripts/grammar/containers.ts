// Labels that other systems put around a telegram: NARA's attributes, SMART, the White House, CIA (format.md 1.9, 1.10).
// Prose begins with such words too, so each is coloured only inside its own container.
import { ATTRIBUTE_KEYS } from '../../src/cable/containers/attributes';
import { field, include, longField, match, type Rule, rx, zone } from './rule';
import { CAPTION, INDENT, ORDER } from './shapes';

const MORE = rx`[ \t]{8,}\S`;
/** The labels of SMART, and what their values are made of. */
const SMART_FIELDS: readonly (readonly [line: string, labels: readonly string[], patterns: readonly Rule[]])[] = [
  ['MRN:                          11 JERUSALEM 3042', ['MRN', 'Reference'], include('references')],
  ['Date/DTG:                     Nov 23, 2011 / 231057Z NOV 11', ['Date/DTG'], include('datesAndTimes')],
  ['From:                         AMCONSUL JERUSALEM', ['From', 'Action', 'Info', 'XMT'], include('addressees')],
  ['E.O.:                         13526', ['E.O.', 'E.O'], [match('13526', rx`(?<order>${ORDER})`)]],
  ['TAGS:                         EAID, ECON, PREL, KWBG, KPAL', ['TAGS'], include('tagList')],
  ['Captions:                     SENSITIVE', ['Captions'], [match('SENSITIVE', rx`(?<caption>${CAPTION})`)]],
  ['Pass Line:                    STATE FOR D(N) AND D(B), NEA/FO', ['Pass Line'], include('passLine')],
  ['Subject:                      (SBU) Norway: Harbors Are Full', ['Subject'], include('subjectLine')],
  ['Drafted By:', ['Signature', 'Drafted By', 'Cleared By', 'Approved By', 'Released By'], []],
  ['Dissemination Rule:           Released Copy', ['Dissemination Rule', 'Attachments'], []],
];
/** These stand in no prose; the others are also those of a letter or an e-mail. */
const SMART_OWN = ['MRN', 'Date/DTG', 'Signature', 'Drafted By', 'Released By', 'Dissemination Rule'];

const smart = zone(
  'MRN: 17 STATE 12345',
  rx`[ \t]{0,4}${SMART_OWN}\s?:`,
  rx`\s*$|[ \t]{0,4}${SMART_FIELDS.flatMap(([, labels]) => labels)}\s?:|${MORE}`,
  SMART_FIELDS.map(([line, labels, patterns]) =>
    longField(line, rx`^[ \t]{0,4}(?<attribute>${labels})\s?:`, MORE, patterns),
  ),
);

const AFTER_KEY = rx`>?(?:\s?:|\s\s)`;
const WHITE_HOUSE_KEYS = rx`(?:PREC|CLASS|LINE\s?[1-4lS]|OSRI|DTG|ORIG|TO|INFO|SUB\s?J|TEXT)`;
const whiteHouse = zone(
  ' PREC:    ROUTINE',
  rx`[ \t<]{0,20}(?:PREC|CLASS|OSRI|ORIG)${AFTER_KEY}`,
  rx`\s*$|[ \t<]{0,20}${WHITE_HOUSE_KEYS}${AFTER_KEY}|\s{4,20}[QRU][A-Z]{4,7}\s?/`,
  [
    match(
      'LINE1:    RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.',
      rx`${INDENT}<?(?<attribute>LINE\s?[12l])>?\s?:?(?<formatLines>.*)`,
    ),
    match('LINES:    R 141011Z JAN 99', rx`${INDENT}<?(?<attribute>(?:LINE\s?[34S]|DTG))>?\s?:?\s*(?<heading>.*)`),
    match(' OSRI:    RUEHBJ', rx`${INDENT}<?(?<attribute>OSRI)${AFTER_KEY}\s*(?<routingList>.*)`),
    match('CLASS:    UNCLASSIFIED', rx`${INDENT}<?(?<attribute>CLASS)${AFTER_KEY}\s*(?<classification>.*)`),
    match('SUBJ:     THE HARBOR LIGHTS', rx`${INDENT}<?(?<attribute>SUB\s?J)${AFTER_KEY}\s*(?<subject>.*)`),
    match('TEXT:    UNCLAS PHNOM PENH 001473', rx`${INDENT}<?(?<attribute>TEXT)${AFTER_KEY}\s*(?<messageReference>.*)`),
    match(
      '  INFO:    RUEHLO/AMEMBASSY LONDON PRIORITY 7474',
      rx`${INDENT}<?(?<attribute>${WHITE_HOUSE_KEYS})${AFTER_KEY}\s*(?<addressees>.*)`,
    ),
    match('           RUEHBW/AMEMBASSY BELGRADE IMMEDIATE 0943', rx`${INDENT}(?<addressees>[QRU][A-Z]{4,7}\s?/.*)`),
  ],
);

const CIA_KEYS = rx`(?:DOCUMENT_ID|INQNO|DOCNO|PRODUCER|SOURCE|DOCTYPE|DOR|TOR|DOCPREC|ORIGDATE|M[HF][A-Z]{2}O|DOCCLASS)`;
const cia = zone(
  'DOCUMENT_ID: 9709752',
  rx`(?:DOCUMENT_ID|INQNO|DOCNO|PRODUCER|DOCTYPE|DOCPREC|ORIGDATE|DOCCLASS)\s?:`,
  rx`(?!HEADER|(?:ZZ|OO|PP|RR)\s)(?:\s*$|${CIA_KEYS}\s?:|[A-Z0-9 ]{1,20}$)`,
  [match('PRODUCER:', rx`^(?<attribute>${CIA_KEYS})\s?:`)],
);

/** To the next telegram: what follows the title is not the telegram's own. */
const attributes: Rule = {
  ...field('                    Message Attributes', rx`${INDENT}(?<title>Message\sAttributes)\s*$`, [
    match('Document Number: 1977KIGALI00370', rx`^(?<attribute>${ATTRIBUTE_KEYS}):`),
    ...include('archive'),
  ]),
  end: rx`^(?=\s{0,80}Message\sText\s*$|PAGE\s\d)`,
};

const text = match('                    Message Text', rx`${INDENT}(?<title>Message\sText)\s*$`);

export const containers: readonly Rule[] = [attributes, text, smart, whiteHouse, cia];
