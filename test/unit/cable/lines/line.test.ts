import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Line } from '../../../../src/cable/lines/line';
import { splitLines } from '../../../../src/cable/lines/splitLines';

const [, line] = splitLines('FIRST\nE.O. 12958: N/A   TAGS: PREL  \n');
assert.ok(line);
const second = (text: string): Line => splitLines(`FIRST\n${text}`)[1]!;

describe('a part of a line is a line of its own', () => {
  const part = ({ text, range }: Line): unknown => [text, ...range];

  test('from a place to the end', () => assert.deepEqual(part(line.part(18)), ['TAGS: PREL', 24, 34]));

  test('between two places, without the blanks behind it', () =>
    assert.deepEqual(part(line.part(0, 18)), ['E.O. 12958: N/A', 6, 24]));

  test('which never runs beyond the line', () => assert.equal(line.part(18, 500).range[1], line.range[1]));
});

test('a line that nobody has read is text, or blank', () => {
  assert.deepEqual([second('PROSE').kind, second('').kind, second('   ').kind], ['text', 'blank', 'blank']);
  assert.deepEqual(second('PROSE').fields, {});
});

test('a line of some kind stands where it stood, and the other stays what it was', () => {
  const prose = second('PROSE').placed({ zone: 'body', gap: 2, opens: true });
  const noise = prose.as('noise', { what: { text: 'PROSE', range: [6, 11] } });
  assert.deepEqual([noise.kind, noise.text, ...noise.range], ['noise', 'PROSE', 6, 11]);
  assert.deepEqual([noise.zone, noise.gap, noise.opens, noise.fields.what?.text], ['body', 2, true, 'PROSE']);
  assert.equal(prose.kind, 'text');
});

test('fields are looked for when somebody asks, and once', () => {
  let asked = 0;
  const found = second('PROSE').as('text', {
    names: new Set(['what']),
    fieldsIn: ({ start }) => {
      asked++;
      return { what: { text: 'PROSE', range: [start, start + 5] } };
    },
  });
  assert.equal(found.field('other'), undefined);
  assert.equal(asked, 0);
  assert.equal(found.field('what')?.text, 'PROSE');
  assert.deepEqual([found.fields.what?.range, found.fields.what?.text, asked], [[6, 11], 'PROSE', 1]);
});

test('a line as a field leaves the blanks around it out', () => {
  assert.deepEqual(second('   ROME  ').trimmed(), { text: 'ROME', range: [9, 13] });
  assert.deepEqual(second('').trimmed(), { text: '', range: [6, 6] });
});
