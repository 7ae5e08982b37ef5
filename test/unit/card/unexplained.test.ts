import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { cardFor } from '../../../src/card/cardFor';
import { shelfKindOf } from '../../../src/card/shelfKind';
import { unexplainedIn } from '../../../src/card/unexplained';
import { readReaderTable, withReaderEntries } from '../../../src/reference/readerTable';
import type { Code } from '../../../src/view/codes/code';
import { abbreviationAt } from '../../../src/view/codes/prose';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const OPEN: readonly [line: string, kind: Code['kind'], code: string, row: string][] = [
  ['ORIGIN XYZ-01', 'distribution', 'XYZ', 'distribution XYZ'],
  ['DRAFTED BY XYZ:JDOE', 'office', 'XYZ', 'office XYZ'],
  ['DRAFTED BY EUR/KI:JDOE', 'office', 'EUR/KI', 'office EUR/KI'],
  ['TAGS: XYZT, FR', 'tag', 'XYZT', 'tags XYZT'],
  ['TO AMEMBASSY NOWHERE PRIORITY', 'addressee', 'AMEMBASSY NOWHERE PRIORITY', 'post AMEMBASSY NOWHERE'],
  ['PP RUEHXX', 'routingIndicator', 'RUEHXX', 'routing RUEHXX'],
  ['TO NTDB WASHDC', 'addressee', 'NTDB WASHDC', 'post NTDB WASHDC'],
];

const codeOn = (line: string, kind: Code['kind'], code: string): Code =>
  codeIn(
    `${kind === 'routingIndicator' ? `${line}\n${TRANSMITTED}` : headerWith({ [line.split(' ')[0] ?? '']: line })}`,
    kind,
    {
      code,
    },
  ) as Code;

const TRANSMITTED = `DE RUEHC #0269/01 0902006\nZNR UUUUU ZZH\n${headerWith().split('\n').slice(6).join('\n')}`;

for (const [line, kind, printed, row] of OPEN) {
  const code = codeOn(line, kind, printed);

  test(`${printed} of "${line}" can be added to a reader's table`, () => {
    const missing = unexplainedIn(code, shelf);
    assert.equal(`${missing?.kind} ${missing?.code}`, row);
  });

  test(`${printed} of "${line}" has the reader's name once it is in the table`, () => {
    const missing = unexplainedIn(code, shelf);
    const table = `code\tkind\tname\n${missing?.code}\t${missing?.kind}\tMy name for it\n`;
    const own = withReaderEntries(shelf, readReaderTable(table, 'mine.tsv').entries);
    assert.match(cardFor(code, own, new Date(0)).title, /^My name for it/);
    assert.equal(unexplainedIn(code, own), null);
  });
}

const CLOSED: readonly [what: string, line: string, kind: Code['kind'], code: string][] = [
  ['a code with a meaning', 'ORIGIN EUR-01', 'distribution', 'EUR'],
  ['an address with a meaning', 'TO AMEMBASSY PARIS PRIORITY', 'addressee', 'AMEMBASSY PARIS PRIORITY'],
  ['a tag with a meaning', 'TAGS: PREL, FR', 'tag', 'PREL'],
  ['a routing indicator before its name', 'TO RUEHXX/AMEMBASSY PARIS', 'routingIndicator', 'RUEHXX'],
  ['a person', 'DRAFTED BY EUR/WE:JDOE', 'person', 'JDOE'],
];

for (const [what, line, kind, printed] of CLOSED) {
  test(`${what} is not added`, () => assert.equal(unexplainedIn(codeOn(line, kind, printed), shelf), null));
}

test('of the prose, an abbreviation and an office symbol go to their own tables', () => {
  const text = `${headerWith()}1. (C) THE XYZT AND XY/Z WERE TOLD.\n`;
  const at = (word: string) => abbreviationAt(parse(text), text, text.indexOf(word) + 1);
  assert.deepEqual(
    ['XYZT', 'XY/Z'].map((word) => {
      const code = at(word);
      return code && [shelfKindOf(code), unexplainedIn(code, shelf)?.code];
    }),
    [
      ['abbreviation', 'XYZT'],
      ['office', 'XY/Z'],
    ],
  );
});
