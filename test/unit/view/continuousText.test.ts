import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { continuousText } from '../../../src/view/continuousText';
import { telegram } from '../cable/telegram';

function first(...lines: string[]): string {
  const text = telegram(lines);
  const document = parse(text);
  const range = document.cables[0]?.paragraphs[0]?.range ?? [0, 0];
  return continuousText(text, document, range);
}

const CASES: readonly [what: string, lines: string[], expected: string][] = [
  ['lines are joined', ['1. THE MINISTER', 'SAID SO.'], '1. THE MINISTER SAID SO.'],
  ['a cut word is put together', ['1. AMENDED REGU-', 'LATIONS OF MAY.'], '1. AMENDED REGULATIONS OF MAY.'],
  [
    'a page break and a stamp go',
    ['1. AMENDED REGU-', 'CONFIDENTIAL', '', 'CONFIDENTIAL', 'PAGE 02  LA PAZ 03121  261915Z', '', 'LATIONS OF MAY.'],
    '1. AMENDED REGULATIONS OF MAY.',
  ],
  ['blanks are folded', ['1. THE    MINISTER   SAID', '   SO.'], '1. THE MINISTER SAID SO.'],
  ['a dash of one letter stays', ['1. THE U-', 'BOAT CAME.'], '1. THE U- BOAT CAME.'],
];

for (const [what, lines, expected] of CASES) test(what, () => assert.equal(first(...lines), expected));
