import { calm, colours, dateTimeGroup, end, label, precedence, routing, serial, signal } from './expectations';

colours('format lines of ACP 127 show who sent what to whom', [
  { line: 'VZCZCXYZ0001', tokens: [end('VZCZCXYZ0001')] },
  { line: 'PP RUEHFR RUEHNO', tokens: [precedence('PP'), routing('RUEHFR'), routing('RUEHNO')] },
  {
    line: 'DE RUEHC #0269/01 0902006',
    tokens: [label('DE'), routing('RUEHC'), serial('0269/01'), dateTimeGroup('0902006')],
  },
  {
    line: 'DE RUESUA 264 14/1740Z',
    tokens: [label('DE'), routing('RUESUA'), serial('264'), dateTimeGroup('14/1740Z')],
  },
  { line: 'ZNY CCCCC ZZH', tokens: [label('ZNY'), signal('CCCCC'), signal('ZZH')] },
  { line: 'ZNR UUUUU/BBBBB', tokens: [label('ZNR'), signal('UUUUU/BBBBB')] },
  {
    line: 'RAAUZYUW RUEHDMA3515 1921046-UUUU--RHEHAAX.',
    tokens: [
      precedence('R'),
      signal('AAUZYUW'),
      routing('RUEHDMA'),
      serial('3515'),
      dateTimeGroup('1921046'),
      signal('UUUU'),
      routing('RHEHAAX'),
    ],
  },
]);

colours(
  'what ends a transmission is quiet',
  ['BT', '#0269', 'NNNN', 'NNN', 'NNNNMAFVVZCZ', 'NMAFVVZCZ', '<< END OF DOCUMENT >>'].map((line) => ({
    line,
    tokens: [end(line)],
  })),
);

calm('prose with such words stays calm', [
  'DE GAULLE SAID NO',
  'BT HAS RAISED ITS PRICES',
  'PP. 12-14 OF THE REPORT',
  '#0269 WAS THE NUMBER',
  'ZNY IS NOT A WORD',
]);
