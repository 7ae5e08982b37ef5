import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { lineCodes } from '../../../../src/view/codes/lineCodes';
import { incoming, scanned } from './telegrams';

const codesByKind = (text: string, kind: string): string[][] =>
  parse(text)
    .lines.filter((line) => line.kind === kind)
    .map((line) => lineCodes(line).map((code) => `${code.kind} ${code.code}`));

for (const { kind, text, codes } of [
  { kind: 'page', text: incoming, codes: ['line PAGE 01 SAMPLE 00370'] },
  { kind: 'relay', text: incoming, codes: ['line 011159Z 002825 /10'] },
  { kind: 'distNo', text: incoming, codes: ['line 46'] },
  { kind: 'source', text: scanned, codes: ['line 060001 SAMPLE.030085'] },
  { kind: 'classBy', text: scanned, codes: ['reason 1.5(b)', 'reason 1.5(d)'] },
  { kind: 'para', text: scanned, codes: [] },
  { kind: 'blank', text: scanned, codes: [] },
]) {
  test(`a line of kind ${kind} gives ${codes.join(', ') || 'no code by itself'}`, () => {
    assert.deepEqual(codesByKind(text, kind)[0], codes);
  });
}
