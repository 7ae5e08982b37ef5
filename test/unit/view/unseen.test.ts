import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UNSEEN } from '../../../src/view/unseen';

const seen = (text: string): string => text.replace(UNSEEN, '');

for (const [name, text] of [
  ['the letter that begins a command to a terminal', '\u001b[31m'],
  ['its one-letter form', '\u009b31m'],
  ['NUL, backspace, bell, DEL', '\u0000\u0008\u0007\u007f'],
  ['line breaks and TABs', '\r\n\t\u000b\u000c\u0085\u2028\u2029'],
  ['marks that turn the direction', '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'],
  ['blanks and joiners without width', '\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e'],
  ['tags, which are letters of their own', '\u{e0041}\u{e0001}\u{e007f}'],
] as const) {
  test(`${name}: nothing of it stays`, () => assert.equal(seen(`a${text}b`).replace(/\[?31m/, ''), 'ab'));
}

for (const text of ['Côte d’Ivoire', '“TIN” – 12,50 $', 'Ärger\u00a0über', '東京', '🇺🇸', 'ا ب']) {
  test(`${text} stays as it is`, () => assert.equal(seen(text), text));
}
