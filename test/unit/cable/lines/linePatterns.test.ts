import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Line } from '../../../../src/cable/lines/line';
import { fieldsOf, type LinePattern, LinePatterns } from '../../../../src/cable/lines/linePatterns';
import { splitLines } from '../../../../src/cable/lines/splitLines';

/** The second line of a text: its places differ from those in the line. */
const second = (text: string): Line => splitLines(`FIRST\n${text}`)[1]!;

const PATTERNS: readonly LinePattern[] = [
  // FM AMEMBASSY ROME
  { kind: 'fm', begins: 'F', pattern: /^FM (?<station>\S.*)$/ },
  // TO SECSTATE WASHDC PRIORITY
  { kind: 'to', begins: 'T', pattern: /^TO (?<station>\S+(?: \S+)??)(?: (?<precedence>PRIORITY))?$/ },
  // CONFIDENTIAL
  { kind: 'text', pattern: /^[A-Z ]+$/ },
];

describe('a line is what its first pattern says', () => {
  const CASES: readonly [line: string, kind: string | null, fields: Record<string, string>][] = [
    ['FM AMEMBASSY ROME', 'fm', { station: 'AMEMBASSY ROME' }],
    ['TO SECSTATE WASHDC PRIORITY', 'to', { station: 'SECSTATE WASHDC', precedence: 'PRIORITY' }],
    ['TO SECSTATE WASHDC', 'to', { station: 'SECSTATE WASHDC' }],
    ['CONFIDENTIAL', 'text', {}],
    ['1. (C) SUMMARY', null, {}],
  ];
  const patterns = new LinePatterns(...PATTERNS);
  for (const [text, kind, fields] of CASES) {
    test(`${JSON.stringify(text)} is ${kind ?? 'none of them'}`, () => {
      const found = patterns.read(second(text));
      assert.equal(found?.kind ?? null, kind);
      assert.equal(patterns.kindOf(second(text)), kind);
      assert.equal(patterns.matches(second(text)), kind !== null);
      const texts = Object.entries(found?.fields ?? {}).map(([name, field]) => [name, field.text]);
      assert.deepEqual(Object.fromEntries(texts), fields);
    });
  }
});

test('a field stands in the whole text where it says it does', () => {
  const text = 'FIRST\nTO SECSTATE WASHDC PRIORITY';
  const { fields = {}, range } = new LinePatterns(...PATTERNS).read(splitLines(text)[1]!) ?? {};
  assert.equal(text.slice(...fields.station!.range), 'SECSTATE WASHDC');
  assert.equal(text.slice(...fields.precedence!.range), 'PRIORITY');
  assert.deepEqual(range, [6, text.length]);
});

describe('a pattern is tried only on a line that begins, holds and ends what it says', () => {
  const tried = (row: Omit<LinePattern, 'kind' | 'pattern'>, text: string, flags = ''): boolean =>
    new LinePatterns({ kind: 'text', pattern: new RegExp('', flags), ...row }).matches(new Line(text, 0, text.length));

  const CASES: readonly [what: string, row: Omit<LinePattern, 'kind' | 'pattern'>, text: string, tried: boolean][] = [
    ['any line, where nothing is said', {}, '??', true],
    ['the first letter', { begins: 'T' }, '-- (TO', true],
    ['another first letter', { begins: 'T' }, '-- (GO', false],
    ['the first sign', { begins: '-' }, '  -- (TO', true],
    ['a sign that is not the first', { begins: '(' }, '  -- (TO', false],
    ['a first sign beyond ASCII', { begins: '~' }, ' — TO', true],
    ['a digit that must stand somewhere', { holds: '0' }, 'PAGE 7', true],
    ['a digit that does not', { holds: '0' }, 'PAGE O', false],
    ['several, of which one is missing', { holds: '0:' }, 'PAGE 7', false],
    ['a small letter', { holds: 'a' }, 'PAGE a', true],
    ['a line without letters', { begins: 'T' }, '???', false],
    ['a first letter by itself', { alone: true }, '-- (A) TEXT', true],
    ['a first letter of a word', { alone: true }, 'AND TEXT', false],
    ['the last character', { ends: '0123456789' }, 'PAGE 7', true],
    ['another last character', { ends: '0123456789' }, 'PAGE 7 OF', false],
    ['the end of a line that has none', { ends: 'Z' }, '', false],
    ['a line that is long enough', { least: 6 }, 'PAGE 7', true],
    ['a line that is too short', { least: 7 }, 'PAGE 7', false],
  ];
  for (const [what, row, text, expected] of CASES) test(what, () => assert.equal(tried(row, text), expected));

  test('in either case, where the pattern does not care', () => {
    assert.ok(tried({ begins: 'T' }, 'to', 'i'));
    assert.ok(!tried({ begins: 'T' }, 'to'));
    assert.ok(tried({ ends: 'O' }, 'to', 'i'));
  });

  test('a character that nobody looks for cannot be asked for', () =>
    assert.throws(() => tried({ holds: '!' }, ''), RangeError));
});

test('patterns of several lists are tried in their order', () => {
  const both = new LinePatterns(new LinePatterns(PATTERNS[2]!), ...PATTERNS);
  assert.equal(both.kindOf(second('FM ROME')), 'text');
});

test('a group that takes no part, or that knows no place, is no field', () => {
  assert.deepEqual(fieldsOf(/^(?<a>A)|(?<b>B)/d.exec('B')!, 10), { b: { text: 'B', range: [10, 11] } });
  assert.deepEqual(fieldsOf(/^(?<a>A)/.exec('A')!, 10), {});
});

test('a group that matches nothing is an empty field at its place', () =>
  assert.deepEqual(fieldsOf(/^A(?<rest>.*)$/d.exec('A')!, 10), { rest: { text: '', range: [11, 11] } }));
