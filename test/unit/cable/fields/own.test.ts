import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownOf } from '../../../../src/cable/fields/own';
import { Line, type Zone } from '../../../../src/cable/lines/line';

const line = (text: string, zone: Zone): Line =>
  new Line(text, 0, text.length, 'tags').placed({ zone, gap: 0, opens: false });

const LABEL = line('TAGS:  PGOV', 'container');
const OWN = line('TAGS: PREL, MARR', 'textHeader');
const OTHER = line('TAGS: PINR', 'textHeader');

test("the telegram's own lines go before the labels of another system, in the order of the text", () =>
  assert.deepEqual(ownOf([LABEL, OWN, OTHER], ['tags']), [OWN, OTHER]));

test('labels count where the telegram prints no such line', () =>
  assert.deepEqual(
    ownOf([LABEL, OWN], ['tags'], ({ text }) => text.includes('PGOV')),
    [LABEL],
  ));

test('lines of another kind are not asked', () => assert.deepEqual(ownOf([LABEL, OWN], ['eo']), []));

test('nothing passes, nothing is found', () =>
  assert.deepEqual(
    ownOf([LABEL, OWN], ['tags'], () => false),
    [],
  ));
