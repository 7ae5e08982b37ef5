import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { card } from '../../../src/card/card';
import { bestCard, unknownCard } from '../../../src/card/meaningCard';
import { meaningsPage } from '../../../src/card/meaningsPage';
import type { Entry } from '../../../src/reference/entry';
import { lookUp } from '../../../src/reference/lookUp';
import { shelf } from './shelf';

const office = (code: string, date: string | null) => lookUp(shelf, code, { kind: 'office', date });

/** A page with its escapes undone. */
const pageOf = (code: string, date: string | null): string =>
  meaningsPage(bestCard(office(code, date), shelf), date, shelf).replaceAll('\\', '');

const headings = (page: string, level: number): string[] =>
  [...page.matchAll(new RegExp(`^${'#'.repeat(level)} (.*)$`, 'gm'))].map(([, words]) => words ?? '');

describe('the page of all meanings', () => {
  const page = pageOf('EUR', '1990-01-01');

  test('begins with what the card says', () =>
    assert.match(
      page,
      /^# EUR\n\n\*\*Bureau of European and Canadian Affairs\*\*\n\n---\n\n\*In use in 1983-1999\* {2}\n\*Source: Timeline\*/,
    ));

  test('tells what was meant in the year of the telegram, then what in others', () =>
    assert.deepEqual(headings(page, 2), ['Meanings in 1990, the year of the telegram', 'Meanings in other years']));

  test('tells every meaning, each once for its years', () =>
    assert.deepEqual(headings(page, 3), [
      'Bureau of European and Canadian Affairs',
      'Bureau of European Affairs',
      'Bureau of European Affairs',
    ]));

  test('names all sources of each', () => {
    assert.match(page, /- In use in 1999-2001\n- Sources: Timeline; Register; Handbook; Fourth/);
    assert.match(page, /- In use in 1949-1983\n- Source: Timeline/);
  });

  test('names the office above as it was called in those years', () =>
    assert.match(pageOf('EUR/WE', '2000-03-30'), /- Part of EUR, Bureau of European and Canadian Affairs\./));

  test('tells what a source without years has apart', () => {
    const entries = office('PA', '2000-03-30').entries;
    const told = meaningsPage(bestCard({ ...office('PA', '2000-03-30'), entries }, shelf), '2000-03-30', shelf);
    assert.deepEqual(headings(told.replaceAll('\\', ''), 2), [
      'Meanings in 2000, the year of the telegram',
      'Meanings without years',
    ]);
    assert.match(told, /Note\\: section of a post/);
  });

  test('has one heading where the telegram has no date', () =>
    assert.deepEqual(headings(pageOf('EUR', null), 2), ['All meanings']));

  test('of a code that only other years know says so first', () => {
    const told = meaningsPage(unknownCard(office('OCS', '1979-07-01')), '1979-07-01', shelf);
    assert.match(told.replaceAll('\\', ''), /^# OCS\n\n\*\*Not in our sources for 1979\*\*/);
    assert.deepEqual(headings(told, 2), ['Meanings in other years']);
  });

  test('of a code without a table is its card', () =>
    assert.equal(
      meaningsPage(card('P', 'Priority precedence', { lines: ['A line.'] }), '1979-07-01', shelf),
      '# P\n\n**Priority precedence**\n\nA line\\.\n',
    ));

  test('neither links nor formats what comes from a text or a table', () => {
    const hostile = '[x](command:a) <img src=y> **b** $(z)';
    const [entry] = office('EUR', '1990-01-01').entries as [Entry];
    const meanings = [{ ...entry, name: hostile, note: hostile, sources: [hostile], parent: hostile }];
    const told = meaningsPage(card(hostile, hostile, { meanings }), '1990-01-01', shelf);
    assert.doesNotMatch(told, /(?<!\\)(?:\[|\]\(|<|\$\()/);
  });
});
