import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOf, either, field, include, longField, match, numbered, rx, zone } from '../../scripts/grammar/rule';

test('words stand longest first, their signs taken literally, a blank for up to four', () => {
  const table: [readonly string[], string][] = [
    [['SECRET', 'TOP SECRET'], '(?:TOP\\s{1,4}SECRET|SECRET)'],
    [['E.O.', 'N/A'], '(?:E\\.O\\.|N\\/A)'],
    [['(C)'], '(?:\\(C\\))'],
  ];
  for (const [words, source] of table) assert.equal(anyOf(words), source);
});

test('a pattern keeps its backslashes and takes lists and other patterns in', () => {
  assert.equal(rx`^\s${['A', 'BC']}${'\\d'}$`, '^\\s(?:BC|A)\\d$');
  assert.equal(either('A', rx`\d`), '(?:A|\\d)');
});

test('named groups become numbered ones with the scope or the values of their name', () => {
  const { pattern, captures } = numbered(rx`(?<label>FM)\s+(?:X|(?<classification>\(C\)))(?=[()])(?<!Y)`);
  assert.equal(pattern, '(FM)\\s+(?:X|(\\(C\\)))(?=[()])(?<!Y)');
  assert.deepEqual(captures, {
    1: { name: 'keyword.other.label.cable' },
    2: { patterns: [{ include: '#classification' }] },
  });
});

test('one name may stand twice, and a bracket in a class or behind a backslash opens no group', () => {
  const { pattern, captures } = numbered(rx`(?<serial>\d)\([^(\]]](?<serial>\d)`);
  assert.equal(pattern, '(\\d)\\([^(\\]]](\\d)');
  assert.equal(Object.keys(captures).length, 2);
});

test('a group without a name is an error of the author', () => {
  assert.throws(() => numbered('(A)'), /a group without a name in \(A\)/);
});

test('a match bears its line, and no captures where it has none', () => {
  assert.deepEqual(match('BT', '^BT$', 'end'), { comment: 'BT', name: 'comment.line.end.cable', match: '^BT$' });
  assert.deepEqual(match('FM X', '(?<label>FM)'), {
    comment: 'FM X',
    match: '(FM)',
    captures: { 1: { name: 'keyword.other.label.cable' } },
  });
});

test('a field runs to the end of its line, a long field and a zone as long as the lines fit', () => {
  const inside = include('tagList');
  assert.deepEqual(inside, [{ include: '#tagList' }]);
  assert.deepEqual(field('T: A', 'T:', inside), { comment: 'T: A', begin: 'T:', end: '$', patterns: inside });
  assert.deepEqual(longField('T: A', 'T:', '\\s', inside), {
    comment: 'T: A',
    begin: 'T:',
    while: '^(?=\\s)',
    patterns: inside,
  });
  assert.deepEqual(zone('T', 'T', 'A|B', inside), {
    comment: 'T',
    begin: '^(?=T)',
    while: '^(?=A|B)',
    patterns: inside,
  });
});
