import { BANNER, PAGE_LINES, PAGE_TAIL, TORN_TAPE_PAGE } from '../../../../src/cable/lines/pageLines';
import { readings } from './reads';

readings(
  [PAGE_LINES, BANNER, TORN_TAPE_PAGE],
  [
    [
      'PAGE 01 LA PAZ 00370 01 OF 03 011127Z',
      'page',
      { page: '01', station: 'LA PAZ', serial: '00370', part: '01', parts: '03', time: '011127Z' },
    ],
    ['PAGE 01', 'page', { page: '01' }],
    ['PAGE 02   LA PAZ 01684 01 OF 05 261850Z POSS DUPE', 'page', { dupe: 'POSS DUPE' }],
    ['PAGE O1 KIGALI 03188 O1 OF C4 3006012', 'pageX', { page: 'O1', serial: '03188' }],
    ['SAMPLETOWN 00000123  001.2 OF 003', 'cxPage', { serial: '00000123', part: '001', sub: '2' }],
    ['MOSCOW 13169 01 OF 02 301754Z', 'pageTail', { station: 'MOSCOW' }],
    ['CONFIDENTIAL', 'banner', { cls: 'CONFIDENTIAL' }],
    ['LIMITED OFFICIAL USE        POSS DUPE', 'banner', { dupe: 'POSS DUPE' }],
    ['CONFIDENTIAL___', 'banner'],
    ['UNCLASSIFIED                             3', 'banner', { cls: 'UNCLASSIFIED' }],
    ['PAGE TWO RUESUA 264', 'page', { page: 'TWO', ri: 'RUESUA' }],
    ['CONFIDENTIAL TALKS WERE HELD', null],
    ['PAGE TWO OF THE NOTE', null],
  ],
);

readings(
  [PAGE_TAIL],
  [
    ['STATE 042975', 'pageTail', { station: 'STATE', serial: '042975' }],
    ['THE YEAR', null],
  ],
);
