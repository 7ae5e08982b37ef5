import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import { stationLine } from '../../../../src/cable/lines/stationLine';

const read = (originator: string, text: string): string | null => {
  const pattern = stationLine(originator);
  const found = pattern?.read(new Line(text, 0, text.length));
  return found ? `${found.fields.station?.text}|${found.fields.serial?.text}` : null;
};

const FOUND: readonly [originator: string, line: string, expected: string][] = [
  ['AMEMBASSY LONDON', 'LIMITED OFFICIAL USE LONDON 10376) |', 'LONDON|10376'],
  ['AMEMBASSY TUNIS', 'SLIMITED OFFICIAL USE TUNIS 1442', 'TUNIS|1442'],
  ['AMEMBASSY QUITO', 'LIMITED OFFICIAL USE QUITO a3999 [fre Core', 'QUITO|a3999'],
  ['AMEMBASSY LA PAZ', 'CONFIDENTIAL LA PAZ "1813', 'LA PAZ|1813'],
  ['AMEMBASSY ‘LONDON', 'LIMITED OFFICIAL USE LONDON 160817', 'LONDON|160817'],
  ['AMEMBASSY LONDON =, © AD COVER', 'LIMITED OFFICIAL USE LONDON 91641 ZF 4', 'LONDON|91641'],
  ['SECSTATE WASHDC', 'LINITED OFFICIAL USE STATE 207764 «', 'STATE|207764'],
  ['USMISSION USUN NEW YORK', 'CONFIDENTIAL SECTION 01 OF 03 USUN NEW YORK 01817', 'USUN NEW YORK|01817'],
];

for (const [originator, line, expected] of FOUND)
  test(`"${line}" is the reference of ${originator}`, () => assert.equal(read(originator, line), expected));

const OTHERS: readonly [what: string, originator: string, line: string][] = [
  ["another station's", 'AMEMBASSY LONDON', 'CONFIDENTIAL PARIS 10376'],
  ['no number', 'AMEMBASSY LONDON', 'LIMITED OFFICIAL USE LONDON'],
  ['a word behind the station', 'AMEMBASSY LONDON', 'CONFIDENTIAL LONDON MEETING'],
  ['prose', 'AMEMBASSY LONDON', 'HE SAID THAT IN LONDON 300 PEOPLE HAD MET AND THAT THEY WOULD MEET AGAIN IN JUNE'],
  ['an originator of codes', 'CINC//X1', 'CONFIDENTIAL X1 1234'],
];

for (const [what, originator, line] of OTHERS)
  test(`${what} is no reference`, () => assert.equal(read(originator, line), null));

test('a name with signs in it cannot break the pattern', () => {
  for (const name of ['(((', 'A.*+?', '\\', '', 'AMEMBASSY (PARIS']) assert.doesNotThrow(() => stationLine(name));
});
