import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineOf, row, rowsOf } from '../../../../scripts/tables/row';

test('a row has what is given, and the rest empty', () =>
  assert.deepEqual(row(' EUR ', 'Bureau of European Affairs', { from: '1949' }), {
    code: 'EUR',
    name: 'Bureau of European Affairs',
    parent: '',
    from: '1949',
    to: '',
    period: '',
    certainty: 'sourced',
    sources: [],
    note: '',
  }));

const TABLE = 'code\tname\tperiod\tcertainty\tsources\nA\tFirst\ttrue\tinferred\tone; two\nB\tSecond\t\tsourced\tone';

test('a table in our own form is read as rows', () => {
  const [first, second] = rowsOf(TABLE);
  assert.deepEqual(
    [first?.code, first?.period, first?.certainty, first?.sources],
    ['A', 'true', 'inferred', ['one', 'two']],
  );
  assert.deepEqual(second?.sources, ['one']);
});

test('no text has no rows', () => assert.deepEqual(rowsOf(''), []));

test('a row is written as a line of its table', () =>
  assert.equal(lineOf(['code', 'sources', 'note'], row('A', 'x', { sources: ['one', 'two'] })), 'A\tone; two\t'));
