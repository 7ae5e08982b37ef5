import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agencyOf, designatorOf, inFull, isDepartment, noPostIn, numberIn } from '../../../src/card/addressShapes';

const ADDRESSES: readonly [address: string, designator: string, number: string | undefined][] = [
  ['AMEMBASSY PARIS', 'AMEMBASSY PARIS', undefined],
  ['AMEMBASSY PARIS PRIORITY 1234', 'AMEMBASSY PARIS', '1234'],
  ['AMEMBASSY PARIS NIACT IMMEDIATE', 'AMEMBASSY PARIS', undefined],
  ['AMEMBASSY MOSCOW IMMEOIATE 5880', 'AMEMBASSY MOSCOW', '5880'],
  ['HQ USNORTHCOM Routine', 'HQ USNORTHCOM', undefined],
  ['WHITEHOUSE WASHDC', 'WHITE HOUSE WASHDC', undefined],
  ['SECSTATE WASHDC 0000', 'SECSTATE WASHDC', '0000'],
];

for (const [address, designator, number] of ADDRESSES) {
  test(`"${address}" names ${designator}${number ? ` and has the number ${number}` : ''}`, () =>
    assert.deepEqual([designatorOf(address), numberIn(address)], [designator, number]));
}

const OTHERS: readonly [printed: string, what: ReturnType<typeof noPostIn>][] = [
  ['EUROPEAN POLITICAL COLLECTIVE', 'group'],
  ['ALL OECD CAPITALS', 'group'],
  ['AIG 7602', 'group'],
  ['Certain Diplomatic Missions', 'group'],
  ['Doe-Roe, Jane Q', 'person'],
  ['WASHDC, SECSTATE', null],
  ['SES-O_FrontOffice', 'mailbox'],
  ['AMEMBASSY PARIS', null],
];

for (const [printed, what] of OTHERS) {
  test(`"${printed}" is ${what ? `a ${what}` : 'told by no shape'}`, () => assert.equal(noPostIn(printed), what));
}

const NAMED: readonly [printed: string, name: string | null][] = [
  ['DEPT OF HOMELAND SECURITY WASHINGTON DC', 'Department of Homeland Security'],
  ['DEPT OF THE INTERIOR WASHDC', 'Department of the Interior'],
  ['BUREAU OF MINES', 'Bureau of Mines'],
  ['DEPT OF STATE', null],
  ['DEPT OF', null],
  ['DEPARTATENT OP AfCDC', null],
];

for (const [printed, name] of NAMED) {
  test(`"${printed}" ${name ? `says in words: ${name}` : 'does not say in words whose it is'}`, () =>
    assert.equal(inFull(printed), name));
}

const AGENCIES: readonly [printed: string, agency: string | null][] = [
  ['DIA WASHDC', 'DIA'],
  ['SECDEF WASHDC//USDP//', 'SECDEF'],
  ['SEC OF DEF WASHDC', 'SECDEF'],
  ['DEA HQS WASHDC', 'DEA'],
  ['HQEPA WASHDC', 'EPA'],
  ['HQ USAF WASHINGTON DC//XOXX//', 'USAF'],
  ['DA WASHDC//SASA//', 'DA'],
  ['HQ USSOUTHCOM MIAMI FL', 'USSOUTHCOM'],
  ['USCINCSO QUARRY HGTS CZ', 'USCINCSO'],
  ['NAS SIGONELLA IT', null],
  ['AMEMBASSY PARIS', null],
];

for (const [printed, agency] of AGENCIES) {
  test(`"${printed}" names ${agency ?? 'no agency'}`, () => assert.equal(agencyOf(printed), agency));
}

test('the Department is known by all its names, and no other department is taken for it', () => {
  for (const printed of [
    'SECSTATE WASHDC',
    'DEPT OF STATE',
    'WASHDC, SECSTATE',
    'the Department of State',
    'DEPARTMENT',
  ])
    assert.ok(isDepartment(printed), printed);
  for (const printed of ['DEPT OF AGRICULTURE WASHDC', 'AMEMBASSY PARIS']) assert.ok(!isDepartment(printed), printed);
});
