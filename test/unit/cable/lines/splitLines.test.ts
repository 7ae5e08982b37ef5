import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitLines } from '../../../../src/cable/lines/splitLines';

describe('a text is split into lines', () => {
  const CASES: readonly [what: string, text: string, lines: string[]][] = [
    ['at LF', 'FM ROME\nTO STATE', ['FM ROME', 'TO STATE']],
    ['at CR LF', 'FM ROME\r\nTO STATE', ['FM ROME', 'TO STATE']],
    ['at a lone CR, as old Macs wrote', 'FM ROME\rTO STATE', ['FM ROME', 'TO STATE']],
    ['at several of them in one file', 'A\r\nB\rC\nD', ['A', 'B', 'C', 'D']],
    ['and LF CR is two breaks', 'A\n\rB', ['A', '', 'B']],
    ['a last break begins one more line', 'FM ROME\n', ['FM ROME', '']],
    ['an empty text is one line', '', ['']],
    ['blanks at the end of a line are not looked at', 'FM ROME  \t\nTO STATE', ['FM ROME', 'TO STATE']],
    ['blanks at its beginning are', '  FM ROME', ['  FM ROME']],
    ['a form feed breaks no line', 'FM ROME\fTO STATE', ['FM ROME\fTO STATE']],
  ];
  for (const [what, text, lines] of CASES) {
    test(what, () =>
      assert.deepEqual(
        splitLines(text).map((line) => line.text),
        lines,
      ),
    );
  }

  test('lines and breaks cover the whole text', () => {
    const text = 'FM ROME  \r\n\r\nTO STATE\rEND\n';
    const lines = splitLines(text);
    assert.equal(lines[0]?.start, 0);
    assert.equal(lines.at(-1)?.range[1], text.length);
    for (const [i, line] of lines.entries())
      assert.match(text.slice(line.range[1], lines[i + 1]?.start), i + 1 < lines.length ? /^(?:\r\n|\r|\n)$/ : /^$/);
  });

  test('of a very long line the beginning is looked at, and its end is known', () => {
    const [line, next] = splitLines(`${'A'.repeat(100_000)}\nB`);
    assert.equal(line?.text.length, 1200);
    assert.equal(line?.range[1], 100_000);
    assert.equal(next?.text, 'B');
  });
});
