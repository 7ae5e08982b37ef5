import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { headerFields } from '../../../../src/view/outline/headerFields';
import { firstCable, telegram } from '../../cable/telegram';
import { shown } from './shown';

const all = (text: string): string[] => shown(headerFields(firstCable(text), parse(text).lines, (items) => items));
const fieldsWith = (replaced: Record<string, string>): string[] => all(telegram(['1. (C) TEXT.'], replaced));

test('a header says who, when, to whom and what', () => {
  assert.deepEqual(fieldsWith({}), [
    'Distribution · Action ARA [3 offices]',
    'Sent · 1979-03-26 18:30 UTC · Priority [261830Z MAR 79]',
    'From · AMEMBASSY LA PAZ',
    'To · SECSTATE WASHDC PRIORITY 4715',
    'Message reference · LA PAZ 3121 [Confidential]',
    'E.O. 12065 · GDS 3/26/85 (SAMPLE, JANE) OR-P [declassify 1985-03-26]',
    'TAGS · PINT, BL',
    'Subject · A SUBJECT',
  ]);
});

test('a line that is no field of the telegram has an entry where its kind has a name for it', () => {
  const entries = fieldsWith({ 'E.O.': 'MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE\nE.O. 12065: NA' });
  assert.ok(entries.includes('Military addressees · SPECAT EXCLUSIVE'), entries.join('\n'));
});

const CASES: readonly (readonly [string, Record<string, string>, readonly string[]])[] = [
  [
    'several addressees stand in one row, that of what they are',
    { TO: 'TO SECSTATE WASHDC 4715\nAMEMBASSY LIMA\nINFO USCINCSO' },
    ['To · SECSTATE WASHDC 4715, AMEMBASSY LIMA [2]', '  SECSTATE WASHDC 4715', '  AMEMBASSY LIMA', 'Info · USCINCSO'],
  ],
  [
    'drafter, approver and clearances are named with their offices',
    { '-----': 'DRAFTED BY EUR/WE:DVANDERS\nAPPROVED BY D:SSAMPLE\nL:JDOE (SUBS)\n------ 088249' },
    ['Drafted by DVANDERS (EUR/WE)', 'Approved by SSAMPLE (D)', 'Cleared by JDOE (L) [SUBS]'],
  ],
  [
    'clearances stand in one row, in the order of the text',
    { '-----': 'DRAFTED BY EUR/WE:DVANDERS\nAPPROVED BY D:SSAMPLE\nL:JDOE (SUBS) EUR:RROE,AMOE\n------ 088249' },
    [
      'Drafted by DVANDERS (EUR/WE)',
      'Approved by SSAMPLE (D)',
      'Cleared by JDOE (L), RROE (EUR), AMOE (EUR) [3]',
      '  JDOE (L) [SUBS]',
      '  RROE (EUR)',
      '  AMOE (EUR)',
    ],
  ],
  [
    'a long list names the first, and how many there are',
    {
      TO: `TO SECSTATE WASHDC 4715\nINFO ${['LIMA', 'QUITO', 'BOGOTA', 'CARACAS', 'SANTIAGO'].map((post) => `AMEMBASSY ${post}`).join('\n')}`,
    },
    [
      'To · SECSTATE WASHDC 4715',
      'Info · AMEMBASSY LIMA, AMEMBASSY QUITO, AMEMBASSY BOGOTA… [5]',
      '  AMEMBASSY LIMA',
      '  AMEMBASSY QUITO',
      '  AMEMBASSY BOGOTA',
      '  AMEMBASSY CARACAS',
      '  AMEMBASSY SANTIAGO',
    ],
  ],
  [
    'a drafter alone needs no list',
    { '-----': 'DRAFTED BY EUR/WE:DVANDERS\n------ 088249' },
    ['Drafted by DVANDERS (EUR/WE)'],
  ],
  [
    'references keep their letters',
    { 'SUBJECT:': 'SUBJECT: A SUBJECT\nREF: (A) STATE 88214 (B) 78 LIMA 2967' },
    ['References · A STATE 88214, B 78 LIMA 2967 [2]', '  A STATE 88214', '  B 78 LIMA 2967'],
  ],
  [
    'captions are listed',
    { 'E.O.': 'EXDIS NOFORN\nE.O. 12065: N/A' },
    ['Captions · EXDIS, NOFORN', 'E.O. 12065 · N/A'],
  ],
  [
    'two precedences are both said, the one for action first',
    { 'P 26': 'O R 261830Z MAR 79' },
    ['Sent · 1979-03-26 18:30 UTC · Immediate · Routine [261830Z MAR 79]'],
  ],
];
for (const [name, replaced, expected] of CASES) {
  test(name, () => {
    const plain = new Set(fieldsWith({}));
    assert.deepEqual(
      fieldsWith(replaced).filter((line) => !plain.has(line)),
      expected,
    );
  });
}

test('a time read through damage is called doubtful', () => {
  const [time] = fieldsWith({ 'P 26': 'P 2618302 MAR 79' }).filter((line) => line.startsWith('Sent'));
  assert.equal(time, 'Sent · 1979-03-26 18:30 UTC · doubtful · Priority [2618302 MAR 79]');
});

test('a number on whose lines nobody agrees is called doubtful, and shown as they print it', () => {
  const [number] = fieldsWith({ PAGE: 'PAGE 01  LA PAZ 01127  261915Z' }).filter((line) => line.startsWith('Message'));
  assert.equal(number, 'Message reference · LA PAZ 3121 / 01127 · number doubtful [Confidential]');
});

test('fields that are missing are not shown', () => {
  const names = fieldsWith({ 'TAGS:': '', 'SUBJECT:': '', 'E.O.': '', ACTION: '', INFO: '' });
  assert.ok(!names.some((name) => /^(?:TAGS|Subject|E\.O\.|Distribution)/.test(name)), names.join('\n'));
});
