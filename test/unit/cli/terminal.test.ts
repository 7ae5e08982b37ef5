import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visible } from '../../../src/cli/terminal';

for (const [text, shown] of [
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
  ['\u009b2J', '\\u009b2J'],
  ['over\rwritten', 'over\\u000dwritten'],
  ['back\u0008\u0008', 'back\\u0008\\u0008'],
  ['\u202egnp.exe', '\\u202egnp.exe'],
  ['zero\u200bwidth\ufeff', 'zero\\u200bwidth\\ufeff'],
  ['\u{e0041}', '\\udb40\\udc41'],
  ['\u007f\u0000', '\\u007f\\u0000'],
] as const) {
  test(`${JSON.stringify(text)} is seen, and nothing is obeyed`, () => assert.equal(visible(text), shown));
}

for (const text of ['one\ntwo\r\n\tthree', 'Côte d’Ivoire', '“TIN” – 12,50 $', '東京', '\\u001b'])
  test(`${JSON.stringify(text)} stays as it is`, () => assert.equal(visible(text), text));

test('JSON stays the same JSON', () => {
  const object = { text: 'a\u009b\u0085\u007f\u202e\u001b\r\n\t\u{e0041}', list: ['\ufeff'] };
  for (const json of [JSON.stringify(object), JSON.stringify(object, null, 2)]) {
    assert.deepEqual(JSON.parse(visible(json)), object);
    assert.match(visible(json), /^[\n\x20-\x7e]*$/);
  }
});
