import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addresseesIn } from '../../../../src/cable/fields/addressees';
import { stitch } from '../../../../src/cable/fields/stitched';
import { postOf } from '../../../../src/cable/words/addresses';
import { firstCable, telegram } from '../telegram';

const POSTS: readonly [designator: string, post: string | null][] = [
  ['AMEMBASSY LA PAZ', 'LA PAZ'],
  ['AMCONSUL HAMBURG', 'HAMBURG'],
  ['SECSTATE WASHDC', 'STATE'],
  ['SECSTATE WASHDC 4715', 'STATE'],
  ['USMISSION USUN NEW YORK', 'USUN NEW YORK'],
  ['CIA WASHDC', 'CIA'],
  ['RUEHFR/AMEMBASSY PARIS', 'PARIS'],
  ['TBILISI, AMEMBASSY ROUTINE', 'TBILISI'],
  ['EUROPEAN POLITICAL COLLECTIVE', null],
  ['ALL DIPLOMATIC AND CONSULAR POSTS', null],
  ['DEPT OF STATE', 'STATE'],
  ['DEPT OF AGRICULTURE WASHDC', 'DEPT OF AGRICULTURE'],
  ['GLOBAL SERVICES, USOFFICE', 'GLOBAL SERVICES'],
  ['Sample, Jane Q', null],
  ['ABC_SESO', null],
  ['AMEM8ASSY MOSCOW', 'MOSCOW'],
  ['SECSTATC WASHDC', 'STATE'],
];

for (const [designator, post] of POSTS)
  test(`${designator} is at ${post ?? 'no one place'}`, () => assert.equal(postOf(designator), post));

test('one line may list several addressees', () => {
  const text = 'CIA WASHDC PRIORITY 0000 NSC WASHDC 0000 USMISSION USUN NEW YORK AMEMBASSY BEIJING JOINT STAFF WASHDC';
  const found = addresseesIn(stitch([{ text, range: [0, text.length] }]));
  assert.deepEqual(
    found.map((one) => one.text),
    [
      'CIA WASHDC PRIORITY 0000',
      'NSC WASHDC 0000',
      'USMISSION USUN NEW YORK',
      'AMEMBASSY BEIJING',
      'JOINT STAFF WASHDC',
    ],
  );
  assert.deepEqual(
    found.map((one) => text.slice(...one.range)),
    found.map((one) => one.text),
  );
});

const LISTS: readonly [what: string, lines: string[], to: string[], info: string[]][] = [
  [
    'further addressees below',
    ['TO SECSTATE WASHDC 1', 'AMEMBASSY QUITO', 'INFO AMEMBASSY LIMA', 'USCINCSO'],
    ['SECSTATE WASHDC 1', 'AMEMBASSY QUITO'],
    ['AMEMBASSY LIMA', 'USCINCSO'],
  ],
  [
    'a page break inside',
    ['TO SECSTATE WASHDC', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', 'AMEMBASSY QUITO'],
    ['SECSTATE WASHDC', 'AMEMBASSY QUITO'],
    [],
  ],
  [
    'a further section that repeats them',
    ['TO SECSTATE WASHDC 1', 'CONFIDENTIAL SECTION 1 OF 2 LA PAZ 3121', 'FM AMEMBASSY LA PAZ', 'TO SECSTATE WASHDC 2'],
    ['SECSTATE WASHDC 1'],
    [],
  ],
  [
    'an entry with a routing indicator that is wrapped',
    ['TO RUEHC/SECSTATE WASHDC', 'RUEKJCS/JOINT', 'STAFF WASHDC', 'AMEMBASSY LIMA'],
    ['RUEHC/SECSTATE WASHDC', 'RUEKJCS/JOINT STAFF WASHDC', 'AMEMBASSY LIMA'],
    [],
  ],
  [
    'a number before the precedence',
    ['TO SECSTATE WASHDC 716 NIACT IMMEDIATE'],
    ['SECSTATE WASHDC 716 NIACT IMMEDIATE'],
    [],
  ],
  [
    'an agency of several words in Washington',
    ['TO DEA HQS WASHDC', 'USDA FAS WASHDC 3215', 'INFO HQ USAF WASHINGTON DC//XOXX// IMMEDIATE'],
    ['DEA HQS WASHDC', 'USDA FAS WASHDC 3215'],
    ['HQ USAF WASHINGTON DC//XOXX// IMMEDIATE'],
  ],
  [
    'a precedence on a line of its own',
    ['TO SECSTATE WASHDC', 'IMMEDIATE 5880', 'INFO AMEMBASSY MOSCOW', 'IMMEOIATE'],
    ['SECSTATE WASHDC IMMEDIATE 5880'],
    ['AMEMBASSY MOSCOW IMMEOIATE'],
  ],
  ['TO alone on its line', ['TO', 'SECSTATE WASHDC'], ['SECSTATE WASHDC'], []],
  ['a bullet of a scan', ['TO SECSTATE WASHDC', '•'], ['SECSTATE WASHDC'], []],
];

for (const [what, lines, to, info] of LISTS) {
  test(`addressees: ${what}`, () => {
    const cable = firstCable(telegram(['1. TEXT.'], { TO: lines.join('\n') }));
    assert.deepEqual(
      cable.to.map((one) => one.text),
      to,
    );
    assert.deepEqual(
      cable.info.map((one) => one.text),
      info,
    );
  });
}

test('precedence and routing indicator of an addressee are read', () => {
  const [one] = firstCable(telegram(['1. TEXT.'], { TO: 'TO RUEHFR/AMEMBASSY PARIS NIACT IMMEDIATE 1234' })).to;
  assert.deepEqual([one?.post, one?.precedence, one?.routingIndicator], ['PARIS', 'NIACT IMMEDIATE', 'RUEHFR']);
});

const PRECEDENCES: readonly [address: string, post: string | null, precedence: string | null][] = [
  ['AMEMBASSY MOSCOW IMMEOIATE', 'MOSCOW', 'IMMEDIATE'],
  ['AMEMBASSY MOSCOW NIACT IMMEOIATE 1774', 'MOSCOW', 'NIACT IMMEDIATE'],
  ['AMEMBASSY MOSCOW PRIORITI', 'MOSCOW', 'PRIORITY'],
  ['HQ USSOUTHCOM MIAMI FL IMMEDIATE', 'HQ USSOUTHCOM MIAMI FL', 'IMMEDIATE'],
  ['NATIONAL SECURITY COUNCIL WASHINGTON DC ROUTINE', 'NATIONAL SECURITY COUNCIL', 'ROUTINE'],
];

for (const [address, post, precedence] of PRECEDENCES) {
  test(`the precedence of "${address}" is no part of its name`, () => {
    const [one] = firstCable(telegram(['1. TEXT.'], { TO: `TO ${address}` })).to;
    assert.deepEqual([one?.post, one?.precedence], [post, precedence]);
  });
}

test('a precedence between two semicolons is no addressee', () => {
  const text = 'AMEMBASSY MOSCOW; IMMEDIATE 5880; AMEMBASSY LIMA';
  const found = addresseesIn(stitch([{ text, range: [0, text.length] }]));
  assert.deepEqual(
    found.map((one) => one.text),
    ['AMEMBASSY MOSCOW', 'AMEMBASSY LIMA'],
  );
});

test('the date-time group, FM, TO and INFO may stand on one line', () => {
  const line = 'P 302006Z MAR 00 FM SECSTATE WASHDC TO AMEMBASSY PARIS PRIORITY INFO AMEMBASSY ROME';
  const cable = firstCable(telegram(['1. TEXT.'], { 'P 26': line, FM: '', TO: '' }));
  assert.deepEqual([cable.from?.post, cable.to[0]?.post, cable.info[0]?.post], ['STATE', 'PARIS', 'ROME']);
});
