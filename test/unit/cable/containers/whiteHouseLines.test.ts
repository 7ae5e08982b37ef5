import { WHITE_HOUSE_HEAD, WHITE_HOUSE_LINE, WHITE_HOUSE_TAIL } from '../../../../src/cable/containers/whiteHouseLines';
import { readings } from '../lines/reads';

readings(
  [WHITE_HOUSE_HEAD, WHITE_HOUSE_TAIL, WHITE_HOUSE_LINE],
  [
    ['    Cable', 'formHead'],
    ['  PREC:    ROUTINE', 'systemLabel', { key: 'PREC', value: 'ROUTINE' }],
    ['LINES:    R 141011Z JAN 99', 'systemLabel', { key: 'LINES', value: 'R 141011Z JAN 99' }],
    ['  LINE2    ZNY CCCCC ZZH', 'systemLabel', { key: 'LINE2' }],
    ['SUB J:   A SUBJECT', 'systemLabel', { key: 'SUB J', value: 'A SUBJECT' }],
    ['TEXT:', 'systemLabel', { value: '' }],
    ['SECT:   SECTION: 01 OF 04', 'systemLabel', { key: 'SECT' }],
    [' SSN   1303', 'systemLabel', { value: '1303' }],
    ['TO THE MINISTER', null],
  ],
);
