import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  FURNITURE,
  formsOf,
  KINDS,
  kindsWhere,
  type LineKind,
  PASSED_OVER,
  rowOf,
} from '../../../../src/cable/lines/kinds';
import { kindsOf } from '../reading/kinds';

const KNOWN = Object.keys(KINDS) as LineKind[];

describe('what stands around the text is furniture', () => {
  const AROUND = [
    'CONFIDENTIAL',
    'PAGE 02  LA PAZ 03121  261915Z',
    'Page 1 of 5',
    'CSP-2031-00001',
    'NNNN',
    '<< END OF DOCUMENT >>',
    'RELEASED IN FULL',
    '( ) DECLASSIFY',
    'PROHIBITED UNLESS "UNCLASSIFIED"',
  ];
  for (const line of AROUND) test(line, () => assert.ok(kindsOf([line]).every((kind) => FURNITURE.has(kind))));

  const OF_THE_TELEGRAM = ['P 261830Z MAR 79', 'FM AMEMBASSY LA PAZ', '1. (C) TEXT.', 'ACTION ARA-10', 'SUBJECT: X'];
  for (const line of OF_THE_TELEGRAM)
    test(`but not ${line}`, () => assert.ok(kindsOf([line]).every((kind) => !FURNITURE.has(kind))));
});

test('a reader of the text passes over blank lines and furniture, and over nothing else', () => {
  assert.ok(PASSED_OVER.has('blank') && PASSED_OVER.has('systematic') && PASSED_OVER.has('nnnn'));
  assert.ok(!PASSED_OVER.has('rule') && !PASSED_OVER.has('noise') && !PASSED_OVER.has('text'));
});

test('kinds are asked for by what is true of them, in the order of the table', () => {
  assert.deepEqual([...kindsWhere(({ last }) => last === true)], ['endOfDoc', 'nnnn']);
  assert.deepEqual([...kindsWhere(() => false)], []);
  assert.equal(kindsWhere(() => true).size, KNOWN.length);
});

test('a kind is asked for with the forms that damage leaves of it', () => {
  assert.deepEqual([...formsOf('dtg')], ['dtg', 'dtgX']);
  assert.deepEqual([...formsOf('eo')], ['eo', 'eoX']);
  assert.deepEqual([...formsOf('fm')], ['fm']);
});

test('the form that damage leaves is of the zone, the field and the furniture of the whole one', () => {
  for (const kind of KNOWN) {
    const { damaged, zone, opens, furniture, numbered } = rowOf(kind);
    if (!damaged) continue;
    assert.ok(damaged in KINDS, `${kind} is a damaged ${damaged}`);
    const whole = rowOf(damaged as LineKind);
    assert.deepEqual(
      [whole.zone, whole.opens, whole.furniture, whole.numbered],
      [zone, opens, furniture, numbered],
      kind,
    );
  }
});

test('what goes on in a line is a field that some other line opens', () => {
  for (const kind of KNOWN) {
    const { continues } = rowOf(kind);
    if (continues)
      assert.ok(
        KNOWN.some((other) => other !== kind && rowOf(other).opens === continues),
        kind,
      );
  }
});

test('a line without words holds no prose, no number and no code', () => {
  for (const kind of kindsWhere(({ bare }) => bare === true)) {
    const { prose, numbered, card, furniture } = rowOf(kind);
    assert.deepEqual([prose, numbered, card, furniture], [undefined, undefined, 'none', undefined], kind);
  }
});
