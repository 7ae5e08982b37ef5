import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidateRanges } from '../../../src/annotation/candidates';
import { folded } from '../../../src/annotation/foldedText';
import type { Needle } from '../../../src/annotation/needle';

const FILLER = 'COFFEE EXPORTS ROSE AGAIN DURING AUGUST WHILE SUGAR FELL. ';
const NEEDLE: Needle = { prefix: 'LORRY DRIVERS ', quote: 'BLOCKED THE ROAD', suffix: ' TO THE YUNGAS' };
const wordsIn = (text: string, needle = NEEDLE, passes = (): boolean => true): string[] =>
  candidateRanges(needle, folded(text), [], passes, 5).map((range) => text.slice(...range));

const TEXTS: [what: string, text: string, words: string][] = [
  ['the quote in other company', `${FILLER}STUDENTS BLOCKED THE ROAD AGAIN. ${FILLER}`, 'BLOCKED THE ROAD'],
  ['the quote misread', `${FILLER}LORRY DRIVERS BL0CKED TNE ROAD TO THE YUNGAS. ${FILLER}`, 'BL0CKED TNE ROAD'],
  ['the quote with a word put in', `LORRY DRIVERS BLOCKED THE NEW ROAD TO THE YUNGAS.`, 'BLOCKED THE NEW ROAD'],
];
for (const [what, text, words] of TEXTS) {
  test(`${what} is a candidate`, () => assert.ok(wordsIn(text).includes(words), wordsIn(text).join('|')));
}

test('a short word that stands everywhere is found beside its context', () => {
  const text = `${'THE '.repeat(60)}LORRY DRIVERS BLOCKED THE ROAD TO THE YUNGAS`;
  const needle = { prefix: 'DRIVERS BLOCKED ', quote: 'THE', suffix: ' ROAD TO THE YUNGAS' };
  const at = text.indexOf('THE ROAD');
  assert.ok(
    candidateRanges(needle, folded(text), [], () => true, 5).some(([start, end]) => start === at && end === at + 3),
  );
});

test('what stands between the context of a short quote is a candidate, whatever it is', () => {
  const needle = { prefix: 'DRIVERS BLOCKED THE ', quote: 'ROAD', suffix: ' TO THE YUNGAS' };
  assert.ok(wordsIn(`${FILLER}LORRY DRIVERS BLOCKED THE RQAO TO THE YUNGAS.`, needle).includes('RQAO'));
});

test('a paragraph is searched although none of its words can be read', () => {
  const text = `${FILLER}L0RRV DR1VFRS BL0CKFD TNF R0AD T0 TNF VUNCAS`;
  const ranges = candidateRanges(NEEDLE, folded(text), [[FILLER.length, text.length]], () => true, 5);
  assert.ok(ranges.some((range) => text.slice(...range) === 'BL0CKFD TNF R0AD'));
});

test('parts that do not pass are not looked at', () => {
  assert.deepEqual(
    wordsIn(TEXTS[1]![1], NEEDLE, () => false),
    [],
  );
});

test('no candidate is listed twice', () => {
  const words = candidateRanges(NEEDLE, folded(TEXTS[1]![1]), [[0, 100]], () => true, 5).map(String);
  assert.equal(new Set(words).size, words.length);
});
