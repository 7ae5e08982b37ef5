import { calm, classification, colours, label, letter, paragraph, portion, rule, title } from './expectations';

colours('paragraph numbers with a mark of each level', [
  { line: '1. (TS) TEXT', tokens: [paragraph('1.'), portion('(TS)', 'topSecret')] },
  { line: '2. (S//NF) TEXT', tokens: [paragraph('2.'), portion('(S//NF)', 'secret')] },
  { line: '10. (S/NF/EX) TEXT', tokens: [paragraph('10.'), portion('(S/NF/EX)', 'secret')] },
  { line: '9.(C) Text', tokens: [paragraph('9.'), portion('(C)', 'confidential')] },
  { line: '6. (LOU) TEXT', tokens: [paragraph('6.'), portion('(LOU)', 'lou')] },
  { line: '2.  (SBU/NOFORN) TEXT', tokens: [paragraph('2.'), portion('(SBU/NOFORN)', 'sbu')] },
  { line: '¶7. (U) TEXT', tokens: [paragraph('7.'), portion('(U)', 'unclassified')] },
  { line: '8A. (U) TEXT', tokens: [paragraph('8A.'), portion('(U)', 'unclassified')] },
]);

colours('a mark that the scan damaged keeps no colour: the parser says what it may be', [
  { line: '6. (G) THE MAYOR ALSO SPOKE', tokens: [paragraph('6.')] },
  { line: '8. CO ON THE QUAY', tokens: [paragraph('8.')] },
  { line: '14. (6) THE MAYOR PRAISED', tokens: [paragraph('14.')] },
  { line: '10. TO MILLER SAID', tokens: [paragraph('10.')] },
]);

colours('marks for the whole text, in every spelling', [
  { line: '1. (C - ENTIRE TEXT)', tokens: [paragraph('1.'), portion('(C - ENTIRE TEXT)', 'confidential')] },
  { line: '1. (C) ENTIRE TEXT.', tokens: [paragraph('1.'), portion('(C) ENTIRE TEXT.', 'confidential')] },
  { line: '1. ( C - ENTIRE TEXT.)', tokens: [paragraph('1.'), portion('( C - ENTIRE TEXT.)', 'confidential')] },
  { line: '1. (SECRET - ALL TEXT)', tokens: [paragraph('1.'), portion('(SECRET - ALL TEXT)', 'secret')] },
  { line: '1. SBU - ENTIRE TEXT.', tokens: [paragraph('1.'), portion('SBU - ENTIRE TEXT.', 'sbu')] },
  { line: '(S - ENTIRE TEXT)', tokens: [portion('(S - ENTIRE TEXT)', 'secret')] },
]);

colours('numbers of every form', [
  { line: '2.TO CARRY OUT THESE PLANS', tokens: [paragraph('2.')] },
  { line: '1• DIVERS OF THE HARBOR', tokens: [paragraph('1•')] },
  { line: 'A. U.S. INTERESTS IN THE HARBOR', tokens: [letter('A.')] },
  { line: 'A. (U) FIRST POINT', tokens: [letter('A.'), portion('(U)', 'unclassified')] },
  { line: '-    A. FIRST POINT', tokens: [letter('A.')] },
  { line: '(1) CONCERN FOR THE QUAY', tokens: [letter('(1)')] },
  { line: '(iv) the last', tokens: [letter('(iv)')] },
]);

colours('marks before text that has no number', [
  { line: '-- (C) SECOND POINT', tokens: [portion('(C)', 'confidential')] },
  { line: '• (SBU) The second point', tokens: [portion('(SBU)', 'sbu')] },
  { line: '(SBU) The Mayor Loses the Election', tokens: [portion('(SBU)', 'sbu')] },
  { line: '(C) THE THIRD OF THREE', tokens: [letter('(C)')] },
]);

calm('numbers at the head of a line that are no paragraphs', [
  '1.5 (B) AND (D).',
  '3.4 PERCENT OF GDP IN 1999.',
  '1999. THE MINISTER ADDED',
  '2. 12. 74 WAS THE DAY',
  'U.S. POLICY TOWARD NATO',
  '1',
]);

colours('labels at the head of a paragraph', [
  {
    line: '1. (C) SUMMARY: THE MINISTER SAID',
    tokens: [paragraph('1.'), portion('(C)', 'confidential'), label('SUMMARY')],
  },
  { line: '2. ACTION REQUEST: SEE PARA 14', tokens: [paragraph('2.'), label('ACTION REQUEST')] },
  { line: '3. Comment: He may be right.', tokens: [paragraph('3.'), label('Comment')] },
  { line: 'SUMMARY AND ACTION REQUEST:', tokens: [label('SUMMARY AND ACTION REQUEST')] },
  { line: 'BEGIN SUMMARY:', tokens: [label('BEGIN SUMMARY')] },
  {
    line: '1. (C) BEGIN SUMMARY: HE SAID',
    tokens: [paragraph('1.'), portion('(C)', 'confidential'), label('BEGIN SUMMARY')],
  },
  { line: '3.     BEGIN TEXT:', tokens: [paragraph('3.'), label('BEGIN TEXT')] },
  { line: 'END SUMMARY.', tokens: [label('END SUMMARY')] },
  { line: '5. HE AGREED. END COMMENT.', tokens: [paragraph('5.'), label('END COMMENT')] },
  { line: 'QTE: MOSCOW 001234 NODIS', tokens: [label('QTE')] },
  { line: 'UNQUOTE', tokens: [label('UNQUOTE')] },
]);
calm('the same words inside a sentence', [
  'THE SUMMARY: A LONG ONE',
  'BEGIN TEXTILE TALKS',
  'AT THE END OF TEXT AND TIME',
  'COMMENT WAS REFUSED',
  'QUOTE FROM THE SPEECH',
]);

colours('switches of the level inside the text', [
  { line: 'BEGIN UNCLASSIFIED', tokens: [label('BEGIN'), classification('UNCLASSIFIED', 'unclassified')] },
  { line: 'HE LEFT. END CONFIDENTIAL.', tokens: [label('END'), classification('CONFIDENTIAL', 'confidential')] },
  {
    line: '2. BEGIN LIMITED OFFICIAL USE. WE DO NOT',
    tokens: [paragraph('2.'), label('BEGIN'), classification('LIMITED OFFICIAL USE', 'lou')],
  },
]);
calm('secret talks may begin', ['THEY WILL BEGIN SECRET TALKS']);

colours('headings that say so themselves', [
  { line: '------- SUMMARY -------', tokens: [title('SUMMARY')] },
  { line: '                    SUMMARY', tokens: [title('SUMMARY')] },
  { line: 'PART I - POLICY ASSESSMENT', tokens: [title('PART I - POLICY ASSESSMENT')] },
  { line: '-----------------', tokens: [rule('-----------------')] },
  { line: 'The First Day', after: ['', '--------------'], tokens: [title('The First Day')] },
  { line: '--------------', after: ['--------------', 'The First Day'], tokens: [rule('--------------')] },
]);
calm('a second line below a rule is text', ['HE CAME'], ['--------------', 'THE FIRST DAY']);
calm('a row of a table below a rule is no title', ['TIN   424   500', 'COPPER  LEAD'], ['--------------']);
calm('headings and signatures that only the parser can tell from names and words', [
  'BALKANS',
  'ALBRIGHT',
  'VAN DEN HEUVEL',
  '-',
]);
