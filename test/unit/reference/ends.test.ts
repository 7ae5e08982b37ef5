import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endOf } from '../../../src/reference/ends';
import type { Entry } from '../../../src/reference/entry';

function entry(name: string, years: string, rest: Partial<Entry> = {}): Entry {
  const [from = '', to = ''] = years.split(' ');
  return {
    code: 'X',
    kind: 'office',
    name,
    parent: null,
    from: from || null,
    to: to || null,
    ends: null,
    period: 'attested',
    certainty: 'sourced',
    sources: ['A'],
    note: null,
    own: false,
    ...rest,
  };
}

const old = entry('Old office', '1969 1980');

for (const [what, one, rivals, above, end] of [
  ['an office that the last lists have is open', old, [], null, null],
  ['one that later lists pass over ended with its lists', entry('x', '1949 1963'), [], null, '1963'],
  ['it ends when the same symbol gets another meaning', old, [entry('New office', '1985 1988')], null, '1985'],
  ['another meaning that was listed beside it does not end it', old, [entry('Other', '1977 1988')], null, null],
  ['nor does the same name in other spelling', old, [entry('Old, Office', '1985 1988')], null, null],
  ['it ends with the bureau above', old, [], '1992-08-24', '1992-08-24'],
  ['no sooner than lists still have it', old, [], '1977', '1980'],
  ['the first of several ends counts', old, [entry('New', '1985 1988'), entry('Newer', '1983 1984')], '1992', '1983'],
  ['true days are the end', entry('x', '1949 1983-09-15', { period: 'true' }), [], null, '1983-09-15'],
  ['what has no years has no end', entry('x', '', { period: null }), [], null, null],
  ['a post closed when its list says', entry('x', '1823 1945', { kind: 'post' }), [], null, '1945'],
  ['a word of the sixties is still one', entry('x', '1958 1963', { kind: 'abbreviation' }), [], null, null],
  ['a word of the occupation is not', entry('x', '1946 1952', { kind: 'abbreviation' }), [], null, '1952'],
  ['a government outlives its lists', entry('Government of X', '1946 1952', { kind: 'abbreviation' }), [], null, null],
  ['a tag of the first handbook is open', entry('x', '1973 1979', { kind: 'tags' }), [], null, null],
] as const)
  test(what, () => assert.equal(endOf(one, [one, ...rivals], above), end));
