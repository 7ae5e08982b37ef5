import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';
import { messageReferenceCard, referenceCard } from '../../../src/card/referenceCard';
import { codesIn } from '../../../src/view/codes';
import type { CodeOf } from '../../../src/view/codes/code';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const cited = (ref: string, body = '1. TEXT.') =>
  `${headerWith({ 'SUBJECT:': `SUBJECT: A VISIT\nREF: ${ref}` })}${body}\n`;
const cardOf = (ref: string) => referenceCard(codeIn(cited(ref), 'reference'), shelf);

for (const { ref, title, lines, doubts } of [
  {
    ref: 'PARIS 00678',
    title: 'telegram 678 of Embassy Paris',
    lines: ['No year is printed: as a rule that of this telegram, 2000, or the year before.'],
  },
  { ref: '99 STATE 4711', title: 'telegram 4711 of the Department of State', lines: ['Of 1999.'] },
  { ref: '(A) 98 NOWHERE 12', title: 'Reference A: telegram 12 of NOWHERE', lines: ['Of 1998.'] },
  {
    ref: '07 PARIS 5508',
    title: 'telegram 5508 of Embassy Paris',
    lines: [],
    doubts: ['The year read before it, 2007, is later than this telegram, of 2000.'],
  },
  { ref: 'STATE 60001', title: 'The number of this telegram itself', lines: [] },
  { ref: 'SMITH-JONES TELCON 3/26', title: 'Reference that is no telegram by station and number', lines: [] },
]) {
  test(`${ref}: ${title}`, () => {
    const card = cardOf(ref);
    assert.deepEqual([card.title, card.lines, card.doubts], [title, lines, doubts ?? []]);
  });
}

test('a number of seven digits is doubted, of the telegram as of what it cites', () => {
  const doubt = /more than six digits/;
  const code = codeIn(cited('PARIS 00678'), 'reference');
  const card = (number: string) => referenceCard({ ...code, node: { ...code.node, number } }, shelf).doubts.join();
  assert.match(card('1234567'), doubt);
  assert.doesNotMatch(card('0123456'), doubt);
  const own = codeIn(headerWith(), 'messageReference');
  assert.match(messageReferenceCard({ ...own, node: { ...own.node, number: '1234567' } }, shelf).doubts.join(), doubt);
});

for (const [printed, line] of [
  ['86STATE 322566', 'Its number in 1986, the year printed before it: each station counts anew every calendar year.'],
  ['STATE 322566', 'Its number in 1986: each station counts anew every calendar year.'],
] as const)
  test(`${printed} tells where its year comes from`, () => {
    const own = codeIn(headerWith(), 'messageReference');
    assert.equal(messageReferenceCard({ ...own, node: { ...own.node, printed, year: 1986 } }, shelf).lines[0], line);
  });

test('a station that no source lists is said to be one', () => {
  assert.deepEqual(cardOf('98 NOWHERE 12').small, ['NOWHERE: not in our sources.']);
});

test('a telegram that the text cites has no label', () => {
  const text = cited('PARIS 678', '1. IN STATE 004711 WE SAID SO.');
  assert.equal(
    referenceCard(codeIn(text, 'reference', { role: 'citation' }), shelf).title,
    'telegram 4711 of the Department of State',
  );
});

test('the message reference says whose number it is', () => {
  const card = messageReferenceCard(codeIn(headerWith(), 'messageReference'), shelf);
  assert.equal(card.title, 'Message reference: telegram 60001 of the Department of State');
  assert.deepEqual(card.lines, [
    'Its number in 2000: each station counts anew every calendar year.',
    'Others cite it so.',
  ]);
});

test('without its station the number is doubtful', () => {
  const text = headerWith({ PAGE: '', CONFIDENTIAL: 'CONFIDENTIAL 0526' });
  const card = messageReferenceCard(codeIn(text, 'messageReference'), shelf);
  assert.equal(card.title, 'Message reference: telegram 526');
  assert.deepEqual(card.doubts, ['The station is not printed beside the number.']);
});

const SECTIONS = 'CONFIDENTIAL SECTION 01 OF 02 STATE 060001\nCONFIDENTIAL SECTION 02 OF 02 STATE 060007';

test('a line that prints another number is told with what it prints, and how sure the reading is', () => {
  const text = headerWith({ CONFIDENTIAL: SECTIONS });
  const codes = codesIn(parse(text)).filter(
    (code): code is CodeOf<'messageReference'> => code.kind === 'messageReference',
  );
  const [first, second] = codes.map((code) => messageReferenceCard(code, shelf));
  assert.equal(second?.title, first?.title);
  const sure = 'The lines that print it are damaged or do not agree: the reading is probable.';
  assert.deepEqual(first?.doubts, [sure]);
  assert.deepEqual(second?.doubts, ['Printed "STATE 060007", read as STATE 060001.', sure]);
});
