import {
  CIA_LINE,
  WHITE_HOUSE_HEAD,
  WHITE_HOUSE_LINE,
  WHITE_HOUSE_TAIL,
} from '../../../../src/cable/containers/whiteHouseLines';
import { readings } from '../lines/reads';

readings(
  [WHITE_HOUSE_HEAD, WHITE_HOUSE_TAIL, WHITE_HOUSE_LINE],
  [
    ['    Cable', 'nscHead'],
    ['  PREC:    ROUTINE', 'nscKey', { key: 'PREC', value: 'ROUTINE' }],
    ['LINES:    R 141011Z JAN 99', 'nscKey', { key: 'LINES', value: 'R 141011Z JAN 99' }],
    ['  LINE2    ZNY CCCCC ZZH', 'nscKey', { key: 'LINE2' }],
    ['SUB J:   A SUBJECT', 'nscKey', { key: 'SUB J', value: 'A SUBJECT' }],
    ['TEXT:', 'nscKey', { value: '' }],
    ['SECT:   SECTION: 01 OF 04', 'nscTail', { key: 'SECT' }],
    [' SSN   1303', 'nscTail', { value: '1303' }],
    ['TO THE MINISTER', null],
  ],
);

readings(
  [CIA_LINE],
  [
    ['DOCUMENT_ID: 9709752', 'ciaKey', { key: 'DOCUMENT_ID', value: '9709752' }],
    ['DOCNO: TEL 001245 95', 'ciaKey', { value: 'TEL 001245 95' }],
    ['DOCUMENT: 9709752', null],
  ],
);
