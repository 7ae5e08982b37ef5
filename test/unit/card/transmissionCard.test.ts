import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transmissionCard } from '../../../src/card/transmissionCard';
import { headerWith, lineCodeIn } from './codeIn';

for (const { line, title, lines } of [
  { line: 'VZCZCXYZ0001', title: 'Start of the transmission', lines: ['Channel XYZ, number 0001.'] },
  {
    line: 'DE RUEHC #0269/01 0902006',
    title: 'Station serial number 0269',
    lines: ['Section 1.', 'Filed on day 90 of the year at 20:06 UTC.'],
  },
  {
    line: 'DE RUEHC 264 14/1740Z',
    title: 'Station serial number 264',
    lines: ['Filed on day 14 of the month at 17:40 UTC.'],
  },
  {
    line: 'ZNY CCCCC ZZH',
    title: 'ZNY: approved circuits only',
    lines: ['CCCCC: confidential.', 'ZZH: operating signal (ACP 131).'],
  },
  { line: 'ZNR UUUUU', title: 'ZNR: unclassified circuits may be used', lines: ['UUUUU: unclassified.'] },
  { line: 'BT', title: 'BT, break: the text begins or ends', lines: [] },
  { line: 'NNNN', title: 'End of the message', lines: [] },
  {
    line: 'NMAFVVZCZ',
    title: 'End of the message',
    lines: ['Run together with what began the next transmission.'],
  },
  {
    line: 'RAAUZYUW RUEHXYZ3515 1921046-UUUU--RHEHAAX.',
    title: 'Start of a JANAP 128 message line',
    lines: ['Our sources do not explain its parts.'],
  },
]) {
  test(`${line}: ${title}`, () => {
    const card = transmissionCard(lineCodeIn(`${line}\n${headerWith()}`, line));
    assert.deepEqual([card.title, card.lines], [title, lines]);
  });
}
