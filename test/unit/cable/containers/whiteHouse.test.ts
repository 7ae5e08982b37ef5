import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { kindsOf } from '../reading/kinds';

const COPY = [
  '    Cable',
  '  PREC:    ROUTINE',
  '  CLASS:   UNCLASSIFIED',
  '  LINE1:   RAAUZYUW RUEHSAM3515 1921046-UUUU--RHEHAAX.',
  '  LINE2:   ZNY CCCCC ZZH',
  'LINES:    R 111046Z JUL 99',
  '  LINE4:   FM AMEMBASSY SAMPLETOWN',
  '  TO:      RUEHC/SECSTATE WASHDC 7143',
  '           RUEHIA/USIA WASHDC 7649',
  '  INFO:    RUEHAM/AMEMBASSY AMMAN 0002',
  '  SUBJ:    A SUBJECT',
  '  TEXT:',
  '',
  '      UNCLAS SECTION 01 OF 02 SAMPLETOWN 003515',
  '',
  '      E.O. 12958: N/A',
  '',
  '      1.  TEXT.',
];

test('the labels of a White House copy bear the heading', () => {
  const [cable] = parse(COPY.join('\n')).cables;
  assert.ok(cable);
  assert.deepEqual([cable.from?.post, cable.dateTimeGroup?.utc], ['SAMPLETOWN', '1999-07-11T10:46:00Z']);
  assert.deepEqual(
    [...cable.to, ...cable.info].map(({ post }) => post),
    ['STATE', 'USIA', 'AMMAN'],
  );
  assert.deepEqual([cable.subject?.text, cable.messageReference?.number], ['A SUBJECT', '003515']);
  assert.equal(cable.paragraphs[0]?.number, '1');
});

test('the number of the telegram may stand behind the label of the text', () => {
  const text = COPY.join('\n').replace('TEXT:\n\n      UNCLAS SECTION 01 OF 02', 'TEXT:    UNCLAS');
  const [cable] = parse(text).cables;
  assert.deepEqual(
    [cable?.messageReference?.post, cable?.messageReference?.number, cable?.classification?.level],
    ['SAMPLETOWN', '003515', 'UNCLASSIFIED'],
  );
  assert.equal(cable?.executiveOrder?.order, '12958');
});

test('a second White House copy in one file is another telegram', () => {
  const second = COPY.join('\n').replace('003515', '004488').replace('R 111046Z', 'R 121046Z');
  assert.deepEqual(
    parse(`${COPY.join('\n')}\n\n${second}`).cables.map(({ messageReference }) => messageReference?.number),
    ['003515', '004488'],
  );
});

test('Cable in a text is no head where no label follows', () =>
  assert.deepEqual(kindsOf(['Cable', 'cars run up the hill']), ['noise', 'noise']));
