import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, kindsOf } from './kinds';

const ORIGIN = ['PAGE 01 STATE 060269', 'ORIGIN EUR-01'];
const ACTION = ['PAGE 01 LA PAZ 03121 261915Z', 'ACTION ARA-10'];
const DATED = [...ACTION, 'P 261830Z MAR 79', 'FM AMEMBASSY LA PAZ'];

const READ: readonly [what: string, above: readonly string[], lines: string[], kinds: string[]][] = [
  ['clearances below the drafter', ORIGIN, ['DRAFTED BY: A:JDOE', 'S/S-O:JROE'], ['drafted', 'clearance']],
  ['clearances in a telegram of the Department', ORIGIN, ['NSC - MR. DOE'], ['clearance']],
  ['a colon in a stamp of an incoming one', ACTION, ['PRINTER: VK'], ['noise']],
  ['a code cut off from its line', ACTION, ['AF 10 GPM 04', '/011 W'], ['distCont', 'distTotal']],
  ['labels alone on their lines', DATED, ['TO', 'SECSTATE WASHDC'], ['label', 'to']],
  ['a label behind a bullet', DATED, ['TO SECSTATE WASHDC', '• INFO AMCONSUL LIMA'], ['to', 'info']],
  ['further addressees', DATED, ['TO SECSTATE WASHDC', 'USCINCSO', 'DOD'], ['to', 'addr', 'addr']],
  ['a group count below them', DATED, ['TO SECSTATE WASHDC', 'GRNC'], ['to', 'noise']],
  ['a stamp below them', DATED, ['TO SECSTATE WASHDC', 'REC: 13 = 23'], ['to', 'noise']],
  ['an originator without FM', [...ACTION, 'P 261830Z MAR 79'], [',SECSTATE MASNOC'], ['fm']],
  ['a date-time group of a scan', ACTION, ['0 271831Z MAR 79'], ['dtgX']],
];

for (const [what, above, lines, kinds] of READ)
  test(`the heading shows ${what}`, () => assert.deepEqual(after(above, ...lines), kinds));

test('a name in prose is no originator', () => {
  const body = ['UNCLAS STATE 12', 'SUBJECT: X', '', '1. TEXT'];
  assert.deepEqual(after(body, 'FM AMARI SAID THAT HE AGREED'), ['text']);
});

test('one line may bear the whole heading', () =>
  assert.deepEqual(kindsOf(['P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS INFO AMEMBASSY ROME']), [
    'dtg',
    'fm',
    'to',
    'info',
  ]));
