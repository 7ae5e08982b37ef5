import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysOutside } from '../../../../src/reference/people/days';
import type { Term } from '../../../../src/reference/people/terms';

const term = (from: string, to: string): Term => ({
  surname: 'A',
  given: 'B',
  office: '',
  place: '',
  from,
  to,
  id: '',
});

const CASES: readonly [what: string, term: Term, date: string, next: string, days: number][] = [
  ['within', term('1962-03-10', '1965-06-01'), '1963-01-01', '', 0],
  ['the first day', term('1962-03-10', '1965-06-01'), '1962-03-10', '', 0],
  ['a day before', term('1962-03-10', '1965-06-01'), '1962-03-09', '', 1],
  ['a week after', term('1962-03-10', '1965-06-01'), '1965-06-08', '', 7],
  ['the last day of a month', term('1961-05', '1961-11'), '1961-11-30', '', 0],
  ['a day after a month', term('1961-05', '1961-11'), '1961-12-01', '', 1],
  ['a year that touches it', term('1962-03-10', '1965-06-01'), '1965', '', 0],
  ['no end, five years on', term('1965-08-01', ''), '1970-01-01', '', 0],
  ['no end, six years on', term('1965-08-01', ''), '1971-08-01', '', 366],
  ['no end, but a successor', term('1965-08-01', ''), '1966-08-02', '1966-08-01', 1],
  ['no beginning', term('', '1961-11-01'), '1950-01-01', '', 0],
];

for (const [what, one, date, next, days] of CASES)
  test(`${what}: ${days} days outside the term`, () => assert.equal(daysOutside(one, date, next), days));
