import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstCable, telegram } from '../telegram';

const signed = (...ending: string[]): string | null =>
  firstCable(telegram(['1. (C) THE MINISTER AGREED TO THE TEXT.', ...ending])).signature?.text ?? null;

const SIGNED: readonly [what: string, ending: string[], name: string][] = [
  ['alone on the last line', ['SAMPLE'], 'SAMPLE'],
  ['above the banner and the end mark', ['SAMPLE', 'CONFIDENTIAL', 'NNNN'], 'SAMPLE'],
  ['with a hyphen', ['STRAUSZ-HUPE'], 'STRAUSZ-HUPE'],
  ['with an apostrophe', ["O'DONOHUE"], "O'DONOHUE"],
  ['of two words', ['DE PREE'], 'DE PREE'],
  ['of three words', ['VAN DEN HEUVEL'], 'VAN DEN HEUVEL'],
  ['with signs of the comm centre', ['HORAN##'], 'HORAN'],
  ['of a message sent again', ['PARKER UNQUOTE VANCE'], 'PARKER UNQUOTE VANCE'],
  ['acting', ['FRENCH ACTING'], 'FRENCH ACTING'],
  ['before a note of the comm centre', ['SAMPLE', 'NOTE BY OC/T: NOT PASSED TO ABOVE ADDRESSEE(S).'], 'SAMPLE'],
  ['before a clerk number', ['SAMPLE', '(28)', 'CONFIDENTIAL'], 'SAMPLE'],
  ['glued to the last sentence', ['2. (C) WE NEED A REPLY SOONEST. VANCE', 'CONFIDENTIAL'], 'VANCE'],
  ['glued without a blank', ['2. (C) WE LEAVE THIS WEEK.STEDMAN'], 'STEDMAN'],
  ['glued as a sentence of its own', ['2. (C) THERE IS NO MORE. GP-4. SAMPLE.'], 'SAMPLE'],
  ['below the end of a quotation', ['UNQUOTE', 'SAMPLE'], 'SAMPLE'],
  ['right above the break', ['4. (C) END TEXT', 'SAMPLE', 'BT', '#4561'], 'SAMPLE'],
  ['behind a stain', ['"SAMPLE', 'NOTE: PASSED NASA AT 2:20 PM'], 'SAMPLE'],
  ['before a stain', ['SAMPLE \\', 'CONFIDENTIAL'], 'SAMPLE'],
  ['above a line of figures to compare', ['SAMPLE', '', 'CFN 18 22 18 GP-1'], 'SAMPLE'],
  ['above scraps of a stamp', ['SAMPLE', 'OBTAIN', '121', 'IRATE', 'Page L130'], 'SAMPLE'],
  ['above an end mark that is read otherwise', ['SAMPLE', 'CONFIDENTIAL', 'INN'], 'SAMPLE'],
];

for (const [what, ending, name] of SIGNED)
  test(`a telegram is signed ${what}`, () => assert.equal(signed(...ending), name));

const UNSIGNED: readonly [what: string, ending: string[]][] = [
  ['a sentence', ['2. (C) AND THAT WAS ALL']],
  ['the end of a summary', ['END SUMMARY.']],
  ['a declassification schedule', ['GDS']],
  ['a banner', ['CONFIDENTIAL']],
  ['the verb of a sentence', ['2. (C) SO SPEAKS THE U.S. SAYS.']],
];

for (const [what, ending] of UNSIGNED) test(`${what} is no signature`, () => assert.equal(signed(...ending), null));

test('the last word of a very long line is found where it stands', () => {
  const long = `2. (C) ${'THE TEXT GOES ON AND ON. '.repeat(90)}ALBRITE`;
  const text = telegram(['1. (C) TEXT.', '', long]);
  const { signature } = firstCable(text);
  assert.equal(signature && text.slice(...signature.range), 'ALBRITE');
});
