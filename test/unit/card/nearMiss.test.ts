import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardFor } from '../../../src/card/cardFor';
import type { Code } from '../../../src/view/codes/code';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cardOn = (line: string, kind: Code['kind'], code: string) =>
  cardFor(codeIn(headerWith({ [line.split(' ')[0] ?? '']: line }), kind, { code }) as Code, shelf, new Date(0));

const NEAR: readonly [line: string, kind: Code['kind'], code: string, doubt: string][] = [
  ['INFO LOG-00 CLAE-02', 'distribution', 'CLAE', 'Printed CLAE: no entry. Near: CIAE (Central Intelligence Agency).'],
  ['TAGS: PRELL, FR', 'tag', 'PRELL', 'Printed PRELL: no entry. Near: PREL (External Political Relations).'],
  [
    'TO AMEMBASSY PAR1S',
    'addressee',
    'AMEMBASSY PAR1S',
    'Printed AMEMBASSY PAR1S: no entry. Near: AMEMBASSY PARIS (Embassy Paris).',
  ],
];

for (const [line, kind, code, doubt] of NEAR) {
  test(`the card of ${code} tells the code that is near as a doubt`, () =>
    assert.ok(cardOn(line, kind, code).doubts.includes(doubt)));

  test(`${code} stays unexplained`, () => {
    const card = cardOn(line, kind, code);
    assert.equal(card.known, false);
    assert.match(card.title, /not in our sources/i);
  });
}

const SILENT: readonly [what: string, line: string, kind: Code['kind'], code: string][] = [
  ['a code with a meaning', 'TAGS: PREL, FR', 'tag', 'PREL'],
  ['a code of another time', 'TAGS: CH, PREL', 'tag', 'CH'],
  ['a code that is near none', 'TAGS: XYZT, FR', 'tag', 'XYZT'],
  ['an office, whose every letter may be meant', 'DRAFTED BY EUR/WF:JDOE', 'office', 'EUR/WF'],
];

for (const [what, line, kind, code] of SILENT) {
  test(`the card of ${what} tells none that is near`, () =>
    assert.deepEqual(
      cardOn(line, kind, code).doubts.filter((doubt) => doubt.includes('Near')),
      [],
    ));
}
