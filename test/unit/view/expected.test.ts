import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { expectedAt } from '../../../src/view/expected';

/** What is expected at the end of a text that is being typed: nothing stands below. */
function typing(...lines: string[]): string | null {
  const text = lines.join('\n');
  const expected = expectedAt(parse(text), text, text.length);
  return expected && `${expected.kind} "${expected.typed}"`;
}

const PAGE = ['CONFIDENTIAL', '', 'PAGE 01        STATE   071482  171944Z'];
const BLOCK = [...PAGE, 'ORIGIN EUR-01', '', 'INFO  LOG-00   NP-02    AID-00   AC-01    CIAE-00'];
const DRAFTED = [...BLOCK, '      SNIS-01  SP-00    SS-00    /014R', '', 'DRAFTED BY: EUR/WE:PMARCHETTO:PMM'];
const RELAYED = [
  ...DRAFTED,
  'APPROVED BY: EUR:LDVANTERPOOL',
  '                  ------------------4B61D7  171944Z /38',
];
const SENT = [...RELAYED, 'P 171942Z APR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY ROME PRIORITY'];
const NUMBERED = [...SENT, 'INFO AMEMBASSY MOSCOW', '', 'C O N F I D E N T I A L STATE 071482'];
const TAGGED = [...NUMBERED, '', 'E.O. 12958: DECL: 04/14/10', 'TAGS: PREL, EFIS, IT,'];
const BODY = [...TAGGED, 'SUBJECT: A VISIT', '', '1. (C) SUMMARY: THE MINISTER CAME ON APRIL 14.'];

const PLACES: readonly [above: readonly string[], line: string, expected: string | null][] = [
  [[], 'ORIGIN E', 'distribution "E"'],
  [PAGE, 'ORIGIN ', 'distribution ""'],
  [PAGE, 'ACTION ARA-10 INFO OCT-01 IS', 'distribution "IS"'],
  [PAGE, 'ORIGIN EUR-0', null],
  [BLOCK, '      DRL-03   H', 'distribution "H"'],
  [BLOCK, 'DRAFTED BY: EUR/W', 'office "EUR/W"'],
  [BLOCK, 'DRAFTED BY EUR/WE:PMAR', null],
  [BLOCK, 'DRAFTED BY: EUR/WE:PMARCHETTO:PMM -- 04/17/00 7-24', null],
  [DRAFTED, 'APPROVED BY: ', 'office ""'],
  [DRAFTED, 'EUR/WE:KOSGOODBY,RTILLINGHAM S/N', 'office "S/N"'],
  [DRAFTED, 'EUR/WE:KOSGOODBY,RTIL', null],
  [RELAYED, '', 'prosign ""'],
  [RELAYED, 'P R', 'prosign "R"'],
  [RELAYED, 'P 17', null],
  [[...RELAYED, 'P 171942Z APR 00'], 'FM AMEMBASSY LA P', 'originator "AMEMBASSY LA P"'],
  [[], 'FM SEC', 'originator "SEC"'],
  [SENT.slice(0, -1), 'TO ', 'address ""'],
  [SENT.slice(0, -1), 'TO RUEHRO/AMEMBASSY RO', 'address "AMEMBASSY RO"'],
  [SENT, 'INFO AMEMBASSY MOSCOW P', 'address "AMEMBASSY MOSCOW P"'],
  [SENT, 'AMEMBASSY B', 'address "AMEMBASSY B"'],
  [SENT, 'AMEMBASSY BAKU 4118', null],
  [NUMBERED, 'EXDIS, NOF', 'caption "NOF"'],
  [NUMBERED, 'ROGER CH', 'caption "ROGER CH"'],
  [NUMBERED, 'WHITE HOUSE FOR', null],
  [NUMBERED, 'E.O. 129', null],
  [NUMBERED, 'TAGS: PREL, MA', 'tags "MA"'],
  [NUMBERED, 'E.O. 12958: DECL: 3/28/10 TAGS: P', 'tags "P"'],
  [NUMBERED, 'TAGS: OVIP (KISSINGER, HEN', null],
  [NUMBERED, 'TAGS: OVIP (KISSINGER, HENRY A.), FR', 'tags "FR"'],
  [TAGGED, 'R', 'tags "R"'],
  [TAGGED, 'SUBJECT: TO', null],
];

for (const [above, line, expected] of PLACES) {
  test(`behind "${line}" below "${above.at(-1) ?? 'nothing'}" belongs ${expected ?? 'no code'}`, () =>
    assert.equal(typing(...above, line), expected));
}

for (const line of [
  'TO AMEMBASSY ',
  'INFO A',
  'ACTION R',
  'FM A',
  'EXDIS',
  'ORIGIN ',
  'P',
  'EUR/W',
  '2. (C) THE ',
  '',
]) {
  test(`in prose no code belongs behind "${line}"`, () => assert.equal(typing(...BODY, line), null));
}

test('in prose a page line does not open a distribution, but that of a first page does', () => {
  assert.equal(typing(...BODY, 'PAGE 02        STATE   071482  171944Z', 'ACTION R'), null);
  assert.equal(typing(...BODY, 'PAGE 01        STATE   071483  171950Z', 'ACTION R'), 'distribution "R"');
});

test('in a whole telegram the same codes belong where they stand', () => {
  const text = [...BODY, 'TO THE MINISTER THIS WAS NEW.', ''].join('\n').replaceAll('\n', '\r\n');
  const document = parse(text);
  const at = (words: string) => expectedAt(document, text, text.indexOf(words) + words.length)?.kind ?? null;
  assert.deepEqual(['ORIGIN E', 'DRAFTED BY: E', 'FM S', 'TO A', 'INFO A', 'TAGS: P', 'TO T', 'SUMMARY: T'].map(at), [
    'distribution',
    'office',
    'originator',
    'address',
    'address',
    'tags',
    null,
    null,
  ]);
});

test('an endless line of a scan is not searched', () => assert.equal(typing(`TAGS: ${'PREL, '.repeat(100)}`), null));

test('an empty text expects nothing', () => assert.equal(typing(''), null));
