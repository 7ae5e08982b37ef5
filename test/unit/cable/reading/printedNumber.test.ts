import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LineKind } from '../../../../src/cable/lines/kinds';
import { splitLines } from '../../../../src/cable/lines/splitLines';
import { isFirstLine, isUnlike, numberOn } from '../../../../src/cable/reading/printedNumber';

const line = (kind: LineKind, fields: Record<string, string>) =>
  splitLines('')[0]!.as(
    kind,
    Object.fromEntries(Object.entries(fields).map(([name, text]) => [name, { text, range: [0, 0] as const }])),
  );

const PRINTED: readonly [LineKind, Record<string, string>, string | null][] = [
  ['mrn', { station: 'LA  PAZ', serial: '3121' }, 'LA PAZ 3121'],
  ['pageX', { page: '@1', station: 'LONDON', serial: '19017' }, 'LONDON 19017'],
  ['textOf', { docNumber: '86MOSCOW017836' }, 'MOSCOW 017836'],
  ['sasDoc', { docNumber: '1994PARIS11799' }, 'PARIS 11799'],
  ['mrn', { serial: '0526' }, null],
  ['page', { page: '01' }, null],
  ['ref', { station: 'LONDON', serial: '19017' }, null],
];
for (const [kind, fields, expected] of PRINTED)
  test(`a line of the kind ${kind} with ${Object.values(fields).join(' ')} prints ${expected ?? 'no station and number'}`, () => {
    const number = numberOn(line(kind, fields));
    assert.equal(number && `${number.station} ${number.serial}`, expected);
  });

for (const [page, isFirst] of [
  ['01', true],
  ['1', true],
  ['@1', true],
  ['O1', true],
  ['91', true],
  ['0l', true],
  ['02', false],
  ['11', false],
  ['12', false],
] as const)
  test(`page ${page} is ${isFirst ? 'the first' : 'a further one'}`, () =>
    assert.equal(isFirstLine(line('pageX', { page, station: 'ROME', serial: '1' })), isFirst));

for (const [a, b, unlike] of [
  ['USNATO 05508', 'STATE 327683', true],
  ['MOSCOW 017836', 'OSCOW 17836', false],
  ['STATE 327683', 'STBM 327653', false],
  ['LA PAZ 03121', 'LA PAZ 00044', false],
  ['BUCHAR 07545', 'BUCHAREST 99999', false],
  ['LONDON 10017', 'LISBON 01567', true],
] as const)
  test(`${a} and ${b} ${unlike ? 'are two telegrams' : 'may be one'}`, () => {
    const [one, other] = [a, b].map((text) => /^(.*) (\d+)$/.exec(text)!.slice(1));
    const number = ([station = '', serial = '']: string[] = []) => ({ station, serial });
    assert.equal(isUnlike(number(one), number(other)), unlike);
  });
