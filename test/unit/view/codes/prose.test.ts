import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { abbreviationAt, abbreviationsIn } from '../../../../src/view/codes/prose';
import { incoming } from './telegrams';

const words = (line: string): string[] => {
  const text = `${incoming.split('1. THE MINISTER')[0]}1. ${line}\n`;
  const start = text.lastIndexOf(line);
  return abbreviationsIn(parse(text), text)
    .filter(({ range }) => range[0] >= start)
    .map(({ code }) => code);
};

for (const [line, expected] of [
  ['THE GOB TOLD EUR/WE', ['THE', 'GOB', 'TOLD', 'EUR/WE']],
  ['The MFA told R&D staff.', ['MFA', 'R&D']],
  ["A MINISTER'S AIDE, AND S/S-O", ['MINISTER', 'AIDE', 'AND', 'S/S-O']],
  ['(MFA), "GOB" NAC--WHICH', ['MFA', 'GOB', 'NAC', 'WHICH']],
  ['ALFA & CIA., KATTAN Y CIA.', ['ALFA', 'KATTAN']],
  ["PLA,E AND SOV.ik'r THE DEA.. IT", ['AND', 'THE', 'IT']],
  ['F-16 AND A B', ['F-16', 'AND']],
] as const) {
  test(`words of "${line}" that may be abbreviations: ${expected.join(' ')}`, () => {
    assert.deepEqual(words(line), expected);
  });
}

test('the word at a place of the prose is found; in the header there is none', () => {
  const document = parse(incoming);
  const at = (word: string, after = 0) => abbreviationAt(document, incoming, incoming.lastIndexOf(word) + after)?.code;
  assert.equal(at('PLEASED', 3), 'PLEASED');
  assert.equal(at('PLEASED', 7), 'PLEASED');
  assert.equal(at('ISO-00', 1), undefined);
});
