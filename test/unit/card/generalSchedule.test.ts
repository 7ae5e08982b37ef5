import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { generalSchedule } from '../../../src/card/generalSchedule';
import { headerWith } from './codeIn';

function scheduled(level: string, order: string, date: string): string | null {
  const text = headerWith({ CONFIDENTIAL: `${level} STATE 060001`, 'E.O.': order, P: date });
  const [cable] = parse(`${text}1. TEXT.\n`).cables;
  assert.ok(cable?.executiveOrder);
  return generalSchedule(cable.executiveOrder, cable);
}

const IN_1976 = 'P 141541Z APR 76';
const GDS = 'E.O. 11652: GDS';

for (const { level, order, date, says } of [
  {
    level: 'CONFIDENTIAL',
    order: GDS,
    date: IN_1976,
    says: 'A Confidential telegram of 1976: to be declassified at the end of 1982, which has passed. A release is another matter.',
  },
  {
    level: 'S E C R E T',
    order: GDS,
    date: IN_1976,
    says: 'A Secret telegram of 1976: to be Confidential at the end of 1978, declassified at the end of 1984, which has passed. A release is another matter.',
  },
  {
    level: 'TOP SECRET',
    order: GDS,
    date: IN_1976,
    says: 'A Top Secret telegram of 1976: to be Secret at the end of 1978, Confidential at the end of 1980, declassified at the end of 1986, which has passed. A release is another matter.',
  },
]) {
  test(`${level} under ${order}: ${says}`, () => assert.equal(scheduled(level, order, date), says));
}

for (const { what, level, order, date } of [
  { what: 'an unclassified telegram', level: 'UNCLAS', order: GDS, date: IN_1976 },
  { what: 'an exemption from the schedule', level: 'SECRET', order: 'E.O. 11652: XGDS-1', date: IN_1976 },
  { what: 'a date of its own', level: 'SECRET', order: 'E.O. 12065: GDS 8/31/85', date: 'P 141541Z APR 79' },
  { what: 'a later order', level: 'SECRET', order: 'E.O. 12356: DECL: OADR', date: 'P 141541Z APR 84' },
  { what: 'a year that is lost', level: 'SECRET', order: GDS, date: 'P' },
  { what: 'a level that is read through damage', level: 'CONFIDEHTIAL', order: GDS, date: IN_1976 },
]) {
  test(`${what} has no computed year`, () => assert.equal(scheduled(level, order, date), null));
}
