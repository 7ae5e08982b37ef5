import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { codeAt, codesIn } from '../../../src/view/codes';
import { incoming, printedCodes, scanned } from './codes/telegrams';

test('every code of an incoming telegram is named, in the order of the text', () => {
  assert.deepEqual(
    printedCodes(incoming).map(([kind, , printed]) => `${kind}: ${printed}`),
    [
      'classification: CONFIDENTIAL',
      'line: PAGE 01 SAMPLE 00370 01 OF 02 011127Z',
      'line: 46',
      'distributionBlock: ACTION',
      'distribution: AF-08',
      'distributionBlock: INFO',
      'distribution: OCT-01',
      'distribution: ISO-00',
      'distribution: INR-07',
      'distributionBlock: 016',
      'line: ------------------011159Z 002825 /10',
      'precedence: O',
      'precedence: R',
      'dateTimeGroup: 311201Z MAR 77',
      'operatingSignal: ZFF6',
      'originator: AMEMBASSY SAMPLETOWN',
      'addressee: SECSTATE WASHDC 4715',
      'routingIndicator: RUEHFR',
      'addressee: AMEMBASSY PARIS PRIORITY 1234',
      'classification: C O N F I D E N T I A L',
      'messageReference: SAMPLETOWN 370',
      'caption: EXDIS',
      'office: AF/W',
      'executiveOrder: 11652: GDS',
      'tag: PFOR',
      'tag: RW',
      'reference: STATE 12345',
      'reference: PARIS 678',
      'reference: STATE 12345',
      'signature: DOE',
    ],
  );
});

test('the header of a scanned telegram on few lines gives offices and names apart', () => {
  const drafting = printedCodes(scanned).filter(([kind]) => kind === 'office' || kind === 'person');
  assert.deepEqual(drafting, [
    ['office', 'drafted', 'EUR/WE'],
    ['person', 'drafted', 'JDOE'],
    ['office', 'approved', 'D'],
    ['person', 'approved', 'RROE'],
    ['office', 'cleared', 'S/NIS'],
    ['person', 'cleared', 'AMILLER'],
    ['person', 'cleared', 'BSMITH'],
    ['person', 'cleared', 'CJONES'],
    ['office', 'cleared', 'S/S-O'],
    ['person', 'cleared', 'DBROWN'],
  ]);
});

test('portion marks are codes, also those that lost their shape; inherited ones do not stand in the text', () => {
  const marks = codesIn(parse(scanned)).filter((code) => code.kind === 'portion');
  assert.deepEqual(
    marks.map(({ code, role, node }) => [code, role, node.portion.level, node.portion.certainty]),
    [
      ['(C)', '1', 'CONFIDENTIAL', 'certain'],
      ['(G)', '2', 'CONFIDENTIAL', 'probable'],
      ['(U)', '3', 'UNCLASSIFIED', 'certain'],
    ],
  );
});

test('no code begins inside another, none is empty, all lie in the text', () => {
  for (const text of [incoming, scanned, `${incoming}\n${scanned}`, '', 'NO TELEGRAM']) {
    let end = 0;
    for (const { range } of codesIn(parse(text))) {
      assert.ok(range[0] >= end && range[1] > range[0] && range[1] <= text.length, `${range}`);
      end = range[1];
    }
  }
});

test('the code at a place is found from its first character to behind its last', () => {
  const document = parse(incoming);
  const start = incoming.indexOf('PFOR');
  for (const offset of [start, start + 2, start + 4]) assert.equal(codeAt(document, offset)?.code, 'PFOR', `${offset}`);
  assert.equal(codeAt(document, start - 2), null);
  assert.equal(codeAt(document, incoming.length), null);
  assert.equal(codeAt(parse(''), 0), null);
});

test('a code belongs to the telegram that it stands in', () => {
  const document = parse(`${incoming}\n${scanned}`);
  assert.equal(document.cables.length, 2);
  const [first, second] = document.cables;
  assert.ok(codesIn(document, first).some(({ code }) => code === 'PFOR'));
  assert.ok(codesIn(document, second).every(({ code }) => code !== 'PFOR'));
  assert.equal(codesIn(document, first).length + codesIn(document, second).length, codesIn(document).length);
});

test('a document is searched once', () => {
  const document = parse(incoming);
  assert.equal(codesIn(document), codesIn(document));
});
