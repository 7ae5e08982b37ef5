// Files that somebody made to be large: a line that says nothing takes little memory.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { splitLines } from '../../../src/cable/lines/splitLines';
import { readLines } from '../../../src/cable/reading/reader';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const HEADER = 'PAGE 01        KIGALI  00370  271545Z\n';
const LINES = 200_000;
/** Bytes; on two runs the same to a tenth. A text takes one for each of its letters, what is read of it an object a line. */
const MOST = 300;

const readingOf = (text: string) => readLines(splitLines(text));

for (const [what, line] of [
  ['blank lines', '\n'],
  ['lines of blanks', '   \n'],
  ['page breaks', '\f\n'],
  ['lines of text', 'X\n'],
] as const) {
  test(`${what} take less than ${MOST} bytes each`, () => {
    const text = HEADER + line.repeat(LINES);
    collect();
    const before = process.memoryUsage().heapUsed;
    const pieces = readingOf(text);
    collect();
    const each = (process.memoryUsage().heapUsed - before) / pieces.length;
    assert.ok(each < MOST, `${Math.round(each)} bytes`);
  });
}
