import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { cardFor } from '../../../src/card/cardFor';
import { plainTextOf } from '../../../src/card/plainText';
import { codesIn } from '../../../src/view/codes';
import type { Code, CodeKind } from '../../../src/view/codes/code';
import { ourShelf } from '../reference/ourShelf';
import { codeIn, headerWith } from './codeIn';

const TODAY = new Date('2026-01-01T00:00:00Z');

const said = (text: string, kind: CodeKind, code?: string): string =>
  plainTextOf(cardFor(codeIn(text, kind, code === undefined ? {} : { code }) as Code, ourShelf, TODAY));

const HEADER = headerWith();

const CARDS: readonly [what: string, kind: CodeKind, code: string | undefined, says: RegExp][] = [
  [
    'an office that drafted',
    'office',
    'EUR/WE',
    /Office of Western European Affairs, Bureau of European Affairs[\s\S]*It drafted the telegram/,
  ],
  [
    'a distribution code with its copy',
    'distribution',
    'EUR',
    /Bureau of European Affairs[\s\S]*Drafted the telegram: 1 copy/,
  ],
  [
    'an agency for information',
    'distribution',
    'CIAE',
    /Central Intelligence Agency \(inferred\)[\s\S]*Gets it for information: 2 copies/,
  ],
  ['a subject tag of its time', 'tag', 'PREL', /External Political Relations[\s\S]*Traffic Analysis/],
  ['a country tag with its table', 'tag', 'FR', /France[\s\S]*country, .*FIPS 10-4/],
  [
    'an addressee',
    'addressee',
    undefined,
    /Embassy Paris[\s\S]*Paris, France[\s\S]*Addressee for action[\s\S]*priority/,
  ],
  ['the originator', 'originator', undefined, /Department of State[\s\S]*Sent the telegram/],
  ['a precedence', 'precedence', 'P', /Priority precedence/],
  ['the classification', 'classification', 'CONFIDENTIAL', /Confidential: .*damage to the national security/],
  [
    'an executive order with its date',
    'executiveOrder',
    undefined,
    /14 October 1995[\s\S]*28 March 2010, which has passed/,
  ],
  ['the message reference', 'messageReference', undefined, /telegram 60001 of the Department of State/],
];

for (const [what, kind, code, says] of CARDS)
  test(`a card explains ${what}`, () => assert.match(said(HEADER, kind, code), says));

test('a code that no source explains says so', () => {
  const text = headerWith({ INFO: 'INFO LOG-00 QQQE-02 /003 R' });
  assert.match(said(text, 'distribution', 'QQQE'), /Not in our sources[\s\S]*2 copies/);
});

test('a composite symbol is explained by what is known', () => {
  const text = headerWith({ DRAFTED: 'DRAFTED BY EUR/KI:JDOE' });
  assert.match(said(text, 'office', 'EUR/KI'), /Not in our sources as a whole[\s\S]*EUR: Bureau of European Affairs/);
});

test('every code of a telegram has a card with a title, whatever its kind', () => {
  for (const code of codesIn(parse(HEADER))) {
    const { title, code: name } = cardFor(code, ourShelf, TODAY);
    assert.ok(title && name, `${code.kind} ${code.code}`);
  }
});

const SAMPLES = ['1976-lapaz-03121.cable', '2000-state-071482.txt', 'scan-1999-state-048204.txt'];

for (const sample of SAMPLES)
  test(`no card of ${sample} explains a code by a code, or tells the name of another year`, () => {
    const cards = codesIn(parse(readFileSync(`media/samples/${sample}`, 'utf8'))).map((code) => ({
      year: code.cable?.date?.slice(0, 4) ?? '',
      card: cardFor(code, ourShelf, TODAY),
    }));
    const lines = cards.flatMap(({ card }) => [...card.lines, ...card.also]);
    assert.deepEqual(
      lines.filter((line) => /^(?:Part of|Office:?) [A-Z/-]+\.$|: [A-Z]{2,5}(?:-\d)?\.$/.test(line)),
      [],
    );
    const others = cards.flatMap(({ card, year }) => card.also.filter((also) => !isOf(also, year)));
    assert.deepEqual(others, []);
  });

/** "Another name (1958-1976)": a meaning without years may be of any. */
function isOf(also: string, year: string): boolean {
  const [, first, last] = /\((?:from |until )?(\d{4})?(?:-(\d{4}))?(?: on)?\)$/.exec(also) ?? [];
  if (!first) return true;
  if (/\(until/.test(also)) return year <= first;
  if (/ on\)$/.test(also)) return year >= first;
  return year >= first && year <= (last ?? first);
}
