import assert from 'node:assert/strict';
import { test } from 'node:test';
import { captionCard, classificationCard, operatingSignalCard, precedenceCard } from '../../../src/card/markingCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

test('the classification before the message reference says its level', () => {
  const card = classificationCard(codeIn(headerWith(), 'classification', { role: 'message reference' }), shelf);
  assert.deepEqual([card.title, card.lines, card.doubts], ['Confidential: Damage to the national security', [], []]);
});

test('a banner of another level is told from the telegram’s own', () => {
  const text = `UNCLASSIFIED\n${headerWith()}1. TEXT.\n`;
  const card = classificationCard(codeIn(text, 'classification', { code: 'UNCLASSIFIED' }), shelf);
  assert.deepEqual(card.lines, [
    'Printed at the head and foot of every page.',
    "The telegram itself is confidential: this is the status after a release, or another document's.",
  ]);
});

test('a banner of the telegram’s own level says that it is', () => {
  const text = `CONFIDENTIAL\n${headerWith()}1. TEXT.\n`;
  const card = classificationCard(codeIn(text, 'classification', { role: 'banner' }), shelf);
  assert.deepEqual(card.lines, ['Printed at the head and foot of every page: the level of the whole telegram.']);
});

test('a struck-through banner is doubted', () => {
  const card = classificationCard(codeIn(`CONFIDEHTIAL\n${headerWith()}`, 'classification', { role: 'banner' }), shelf);
  assert.deepEqual(card.doubts, ['Read through damage as CONFIDENTIAL.']);
});

for (const [caption, title, known] of [
  ['EXDIS', 'Exclusive distribution', true],
  ['SENSITIVE', 'Sensitive But Unclassified', true],
  ['CODEL', 'Congressional delegation', true],
  ['TERREP', 'Not in our sources', false],
] as const) {
  test(`caption ${caption}: ${title}`, () => {
    const text = headerWith({ CONFIDENTIAL: `UNCLAS STATE 060001\n${caption}` });
    const card = captionCard(codeIn(text, 'caption'), shelf);
    assert.deepEqual([card.code, card.title, card.known], [caption, title, known]);
  });
}

for (const { line, role, title, lines } of [
  { line: 'P 302006Z MAR 00', role: undefined, title: 'Priority precedence', lines: [] },
  {
    line: 'O R 302006Z MAR 00',
    role: 'action',
    title: 'Immediate precedence',
    lines: ['For the addressees for action.'],
  },
  {
    line: 'O R 302006Z MAR 00',
    role: 'info',
    title: 'Routine precedence',
    lines: ['For the addressees for information.'],
  },
]) {
  test(`precedence of "${line}"${role ? ` for ${role}` : ''}: ${title}`, () => {
    const card = precedenceCard(codeIn(headerWith({ P: line }), 'precedence', role ? { role } : {}));
    assert.equal(card.title, title);
    assert.deepEqual(card.lines, [
      ...lines,
      'The order, most urgent first: flash (Z), immediate (O), priority (P), routine (R).',
    ]);
  });
}

for (const [signal, title, known] of [
  ['ZFF6', 'Tell me when the addressee has it', true],
  ['ZOC', 'Operating signal (ACP 131); our sources do not explain this one', false],
] as const) {
  test(`${signal}: ${title}`, () => {
    const code = codeIn(headerWith({ P: `P 302006Z MAR 00 ${signal}` }), 'operatingSignal');
    const card = operatingSignalCard(code, shelf);
    assert.deepEqual([card.title, card.known], [title, known]);
  });
}
