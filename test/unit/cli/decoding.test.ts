import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decoded } from '../../../src/cli/decoding';

const TEXT = 'FM AMEMBASSY BOGOTÁ\r\nSUBJECT: “TIN”\n';

const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

for (const [what, bytes] of [
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${TEXT}`)],
  ['UTF-16 as Windows writes it', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
  ['UTF-16 as others write it', bigEndian(`\ufeff${TEXT}`)],
] as const) {
  test(`a file in ${what} is the same text, and the mark is no part of it`, () => assert.equal(decoded(bytes), TEXT));
}

for (const [what, bytes, text] of [
  ['no bytes', [], ''],
  ['a mark alone', [0xff, 0xfe], ''],
  ['one byte of a mark', [0xff], '\ufffd'],
  ['half a letter', [0xff, 0xfe, 0x41], '\ufffd'],
  ['bytes that are no UTF-8', [0x41, 0xe9, 0x42], 'A\ufffdB'],
  ['a second mark', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], '\ufeff'],
] as const) {
  test(`${what} can be read`, () => assert.equal(decoded(Uint8Array.from(bytes)), text));
}
