import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineCard } from '../../../src/card/lineCard';
import { headerWith, lineCodeIn } from './codeIn';

for (const { line, title } of [
  { line: 'C O R R E C T E D  C O P Y (MRN 729 VICE 716)', title: 'Corrected copy: it replaces an earlier version' },
  { line: 'MILITARY ADDEES HANDLE AS SPECAT EXCLUSIVE', title: 'Handling by military addressees' },
  {
    line: 'ERROR READING TEXT INDEX #BAD',
    title: 'The text was lost when the archive was moved from one system to another',
  },
  { line: '<< END OF DOCUMENT >>', title: 'End of the archived text' },
  { line: 'CLINTON LIBRARY PHOTOCOPY', title: 'Foot of a White House copy' },
]) {
  test(`${line}: ${title}`, () => {
    const text = headerWith({ 'E.O.': `${line}\nE.O. 12958: N/A` });
    assert.equal(lineCard(lineCodeIn(text, line)).title, title);
  });
}

test('the number above the distribution is not explained away', () => {
  const card = lineCard(lineCodeIn(headerWith({ PAGE: 'PAGE 01 STATE 060001\n46' }), '\n46'));
  assert.deepEqual(card.lines, ['What it counts is not documented.']);
});
