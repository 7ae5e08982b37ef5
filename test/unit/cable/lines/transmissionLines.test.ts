import { TRANSMISSION_LINES } from '../../../../src/cable/lines/transmissionLines';
import { readings } from './reads';

readings(TRANSMISSION_LINES, [
  ['VZCZCXYZ0001', 'fl1', { channel: 'XYZ', csn: '0001' }],
  ['PP RUEHFR RUEHNO', 'fl2', { prec: 'PP', ri: 'RUEHFR RUEHNO' }],
  ['DE RUEHC #0269/01 0902006', 'fl3', { ri: 'RUEHC', ssn: '0269', section: '01', julian: '090', hhmm: '2006' }],
  ['DE RUESUA 264 14/1740Z', 'fl3', { ssn: '264', day: '14', time: '1740' }],
  ['ZNY CCCCC ZZH', 'fl4', { secure: 'Y', code: 'CCCCC', ops: ' ZZH' }],
  ['RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.', 'janap', { cls: 'U', osri: 'RUEHDMA', ssn: '3515' }],
  ['BT', 'bt'],
  ['#0269', 'eomCheck', { ssn: '0269' }],
  ['NNNN', 'nnnn'],
  ['NNNNMAFVVZCZ', 'nnnn'],
  ['DE GAULLE SPOKE', null],
  ['BT SHARES FELL', null],
]);
