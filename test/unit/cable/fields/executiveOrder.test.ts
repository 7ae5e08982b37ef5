import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOf } from '../../../../src/cable/fields/executiveOrder';
import { firstCable, telegram } from '../telegram';

const read = (line: string) => firstCable(telegram(['1. TEXT.'], { 'E.O.': line })).executiveOrder;

const LINES: readonly [line: string, order: string | null, text: string, date: string | null][] = [
  ['E.O. 11652: GDS', '11652', 'GDS', null],
  ['EO 12065; NA', '12065', 'NA', null],
  ['E.O. 12065: GDS 3/26/85 (SAMPLE, JANE) OR-P', '12065', 'GDS 3/26/85 (SAMPLE, JANE) OR-P', '1985-03-26'],
  ['E.O. 12065: XDS-1 3/27/09 (SAMPLE, RAUL) OR-M', '12065', 'XDS-1 3/27/09 (SAMPLE, RAUL) OR-M', '2009-03-27'],
  ['E.O. 12356: DECL:OADR', '12356', 'DECL:OADR', null],
  ['E.O. 12958: DECL: 3/28/10', '12958', 'DECL: 3/28/10', '2010-03-28'],
  ['EO 12958 DECL: 2020/01/31', '12958', 'DECL: 2020/01/31', '2020-01-31'],
  ['E.O. 11652: ADS, DECLAS 12-31-74', '11652', 'ADS, DECLAS 12-31-74', '1974-12-31'],
  ['E.O. 12958: E.O. 12958: DECL: 01/31/04 DECL: 01/31/04', '12958', 'DECL: 01/31/04', '2004-01-31'],
  ['MO. 11652: N/A', '11652', 'N/A', null],
  ['E.0. l2356: DECL: OADR', '12356', 'DECL: OADR', null],
  ['E.O. 123WW/A', '12356', '123WW/A', null],
  ['E.O. 12;:gailk', null, '12;:gailk', null],
  ["E.O. 125'::ECL: OADR", null, "125'::ECL: OADR", null],
  ['E.O. XGDS', null, 'XGDS', null],
];

for (const [line, order, text, date] of LINES) {
  test(`${line} is order ${order ?? 'unknown'}`, () => {
    const found = read(line);
    assert.equal(found?.order, order);
    assert.equal(found?.text, text);
    assert.equal(found?.declassify?.date ?? null, date);
  });
}

const DATES: readonly [printed: string, order: string | null, date: string | null][] = [
  ['3/28/10', '12958', '2010-03-28'],
  ['(9-2-99)', '12958', '1999-09-02'],
  ['8/31/85', '12065', '1985-08-31'],
  ['3/27/09', '12065', '2009-03-27'],
  ['12/31/71', '11652', null],
  ['12/31/72', '11652', '1972-12-31'],
  ['12/31/47', '11652', '2047-12-31'],
  ['12/31/48', '11652', null],
  ['12/31/2071', '11652', '2071-12-31'],
  ['13/40/10', '12958', null],
  ['OADR', '12356', null],
  ['WHEN THE EVENT OCCURS', '12958', null],
];

for (const [printed, order, date] of DATES)
  test(`"${printed}" is ${date ?? 'no date'}`, () => assert.equal(dateOf(printed, order), date));
