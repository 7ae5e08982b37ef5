import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADDRESSED, codesOn, HEADING } from './lines';

for (const { line, above, codes } of [
  {
    line: 'P R 302006Z MAR 00 ZFF4',
    above: HEADING,
    codes: ['precedence action P', 'precedence info R', 'dateTimeGroup 302006Z MAR 00', 'operatingSignal ZFF4'],
  },
  { line: 'P 302006Z MAR 00', above: HEADING, codes: ['precedence P', 'dateTimeGroup 302006Z MAR 00'] },
  {
    line: 'FM RUEHFR/AMEMBASSY PARIS',
    above: HEADING,
    codes: ['routingIndicator from RUEHFR', 'originator from AMEMBASSY PARIS'],
  },
  {
    line: 'INFO RUEHNO/USMISSION USNATO IMMEDIATE 1234',
    above: ADDRESSED,
    codes: ['routingIndicator info RUEHNO', 'addressee info USMISSION USNATO IMMEDIATE 1234'],
  },
  { line: 'XMT AMEMBASSY QUITO', above: ADDRESSED, codes: ['addressee exempt AMEMBASSY QUITO'] },
  { line: 'VZCZCXYZ0001', above: [], codes: ['line fl1 VZCZCXYZ0001'] },
  {
    line: 'PP RUEHFR RUEHNO',
    above: [],
    codes: ['precedence P', 'routingIndicator to RUEHFR', 'routingIndicator to RUEHNO'],
  },
  {
    line: 'DE RUEHC #0269/01 0902006',
    above: [],
    codes: ['routingIndicator from RUEHC', 'line fl3 #0269'],
  },
  { line: 'ZNY CCCCC ZZH', above: [], codes: ['line fl4 ZNY CCCCC'] },
  {
    line: 'RAAUZYUW RUEHXYZ3515 1921046-UUUU--RHEHAAX.',
    above: [],
    codes: ['line janap RAAUZYUW', 'routingIndicator from RUEHXYZ', 'routingIndicator to RHEHAAX'],
  },
  { line: 'BT', above: ADDRESSED, codes: ['line bt BT'] },
]) {
  test(`${line}: ${codes.join(', ')}`, () => assert.deepEqual(codesOn(line, above), codes));
}
