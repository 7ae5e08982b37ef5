import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isOf, typeOf } from '../../../src/card/postTypes';

const TYPES: readonly [printed: string, type: string | undefined, listed: string, isOfIt: boolean][] = [
  ['AMEMBASSY BONN', 'Embassy', 'AMEMBASSY BONN', true],
  ['AMEMBASSY BONN', 'Embassy', 'AMCONSUL BONN', false],
  ['AMEMBASSY BONN', 'Embassy', 'BONN', true],
  ['AMCONGEN HAMBURG', 'Consulate', 'AMCONSUL HAMBURG', true],
  ['USMISSION USNATO', 'Mission', 'USMISSION USNATO BRUSSELS', true],
  ['USLO RIYADH', 'Liaison office', 'AMEMBASSY RIYADH', false],
  ['USINT HAVANA', 'Interests section', 'USINT HAVANA', true],
  ['the Embassy in France', 'Embassy', 'AMEMBASSY PARIS', true],
];

for (const [printed, type, listed, expected] of TYPES) {
  test(`"${printed}" is of the type ${type}, and ${listed} ${expected ? 'may be' : 'is not'} it`, () => {
    const found = typeOf(printed);
    assert.equal(found?.name, type);
    assert.equal(found && isOf(found, listed), expected);
  });
}

test('an agency has no type of post', () => assert.equal(typeOf('CIA WASHDC'), undefined));
