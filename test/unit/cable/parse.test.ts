import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { telegram } from './telegram';

const EMPTY: readonly [what: string, text: string][] = [
  ['nothing', ''],
  ['blanks', ' \n\t\n\f\n'],
  ['a shopping list', 'milk\neggs\n'],
  ['one very long line', 'A'.repeat(200_000)],
];

for (const [what, text] of EMPTY) {
  test(`${what} holds no cable and does no harm`, () => {
    const { cables, problems, lines } = parse(text);
    assert.deepEqual(cables, []);
    assert.deepEqual(problems, []);
    assert.equal(lines.at(-1)?.range[1], text.length);
  });
}

test('a text in capitals without header or numbers is one cable with its paragraphs', () => {
  const block = 'THE MINISTER RECEIVED THE AMBASSADOR. HE SPOKE OF TIN, OF ANTIMONY AND OF THE PRICE OF BOTH. ';
  const [cable] = parse(`${block.repeat(2)}\n\n${block}\n\nSAMPLE\n`).cables;
  assert.equal(cable?.paragraphs.length, 2);
  assert.equal(cable?.signature?.text, 'SAMPLE');
});

test('lines cover the text in order, whatever its line ends', () => {
  for (const ends of ['\n', '\r\n', '\r']) {
    const text = telegram(['1. (C) TEXT.']).replaceAll('\n', ends);
    let at = 0;
    for (const { range } of parse(text).lines) {
      assert.ok(range[0] >= at && range[0] - at <= ends.length);
      at = range[1];
    }
    assert.equal(at, text.length);
  }
});

test('two telegrams in one file are two cables, and every line belongs to one', () => {
  const other = telegram(['1. (C) OTHER.'], {
    PAGE: 'PAGE 01  LA PAZ 04888  301915Z',
    'C O N F': 'C O N F I D E N T I A L LA PAZ 4888',
  });
  const { cables } = parse(`${telegram(['1. (C) ONE.'])}\nNNNN\n\n${other}`);
  assert.deepEqual(
    cables.map((c) => c.messageReference?.number),
    ['3121', '4888'],
  );
  assert.ok((cables[0]?.range[1] ?? 0) <= (cables[1]?.range[0] ?? 0));
});

test('the header may stand behind the text', () => {
  const [header, body] = [telegram([]), '6. (C) THE TEXT GOES ON.\n\n7. (C) IT ENDS. SAMPLE\n\nCONFIDENTIAL\n\n'];
  const [cable, ...others] = parse(body + header).cables;
  assert.equal(others.length, 0);
  assert.equal(cable?.messageReference?.number, '3121');
  assert.deepEqual(
    cable?.paragraphs.map((p) => p.number),
    ['6', '7'],
  );
  assert.equal(cable?.signature?.text, 'SAMPLE');
});
