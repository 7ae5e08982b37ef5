import assert from 'node:assert/strict';
import { test } from 'node:test';
import { personCard } from '../../../src/card/personCard';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const text = headerWith({ APPROVED: 'APPROVED BY D:RROE\nEUR:AMILLER\nDIA-MR. BROWN (SUBS)\nINR-MR. SMITH (INFO)' });

for (const { code, title, lines } of [
  { code: 'JDOE', title: 'Drafter of the telegram', lines: ['Office: EUR/WE, Office of Western European Affairs.'] },
  { code: 'RROE', title: 'Approved the telegram', lines: ['Office: D, which is not in our sources.'] },
  { code: 'AMILLER', title: 'Cleared the telegram', lines: ['Office: EUR, Bureau of European Affairs.'] },
  {
    code: 'MR. BROWN',
    title: 'Cleared the telegram',
    lines: ['Office: DIA, Defense Intelligence Agency.', 'Cleared in substance.'],
  },
  {
    code: 'MR. SMITH',
    title: 'Informed, by the clearance lines',
    lines: ['Office: INR, which is not in our sources.'],
  },
]) {
  test(`${code}: ${title}`, () => {
    const card = personCard(codeIn(text, 'person', { code }), shelf);
    assert.deepEqual([card.title, card.lines], [title, lines]);
    assert.deepEqual(card.meanings, []);
  });
}

for (const { line, doubted } of [
  { line: 'APPROVED BY: PM:,JHAWEs', doubted: true },
  { line: 'APPROVED BY: EUR/WEsEMROE', doubted: true },
  { line: 'APPROVED BY: PM:JHAWES', doubted: false },
  { line: "APPROVED BY: EUR:AMB. O'NEIL", doubted: false },
])
  test(`the name in ${line} is ${doubted ? 'doubted' : 'taken as printed'}`, () => {
    const card = personCard(codeIn(headerWith({ APPROVED: line }), 'person', { role: 'approved' }), shelf);
    assert.equal(card.doubts.length > 0, doubted);
  });

test('a person without an office is only told by the role', () => {
  const card = personCard(
    codeIn(headerWith({ APPROVED: 'APPROVED BY THE DEPUTY SECRETARY' }), 'person', { role: 'approved' }),
    shelf,
  );
  assert.deepEqual([card.title, card.lines], ['Approved the telegram', []]);
});

test('only a name in one word is said to hold its initials', () => {
  const smallOf = (code: string) => personCard(codeIn(text, 'person', { code }), shelf).small;
  assert.deepEqual(smallOf('JDOE'), ['Drafting lines print initials and surname in one word.']);
  assert.deepEqual(smallOf('MR. BROWN'), []);
});

test('a name that stands where an office should is told as one', () => {
  const code = codeIn(text, 'person', { code: 'JDOE' });
  const card = personCard({ ...code, code: 'BRJ', node: { ...code.node, office: 'JOSEPHSON' } }, shelf);
  assert.deepEqual(card.lines, []);
  assert.deepEqual(card.doubts, ['JOSEPHSON is too long for an office: it may be the name, and BRJ initials.']);
});

test('an office in words is told as it is printed', () => {
  const code = codeIn(text, 'person', { code: 'JDOE' });
  const card = personCard({ ...code, node: { ...code.node, office: 'Political Section' } }, shelf);
  assert.deepEqual(card.lines, ['Office: Political Section.']);
});
