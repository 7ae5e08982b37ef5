import assert from 'node:assert/strict';
import { test } from 'node:test';
import { officeCard } from '../../../src/card/officeCard';
import { loadShelf } from '../../../src/reference/shelf';
import { codeIn, headerWith } from './codeIn';
import { shelf } from './shelf';

const CLEARED = 'APPROVED BY D:RROE\nEUR:AMILLER\nS/S-0:BSMITH';

for (const { code, replaced, title, lines, doubts } of [
  {
    code: 'EUR/WE',
    title: 'Office of Western European Affairs',
    lines: ['Part of EUR, Bureau of European Affairs.', 'It drafted the telegram.'],
  },
  { code: 'D', title: 'Not in our sources', lines: ['It approved the telegram.'] },
  {
    code: 'EUR',
    replaced: { APPROVED: CLEARED },
    title: 'Bureau of European Affairs',
    lines: ['It cleared the telegram.'],
  },
  {
    code: 'S/S-0',
    replaced: { APPROVED: CLEARED },
    title: 'Operations Center',
    lines: ['Part of S/S, which is not in our sources.', 'It cleared the telegram.'],
    doubts: ['Printed S/S-0, read as S/S-O.'],
  },
]) {
  test(`${code}: ${title}`, () => {
    const card = officeCard(codeIn(headerWith(replaced), 'office', { code }), shelf);
    assert.deepEqual([card.title, card.lines], [title, lines]);
    if (doubts) assert.deepEqual(card.doubts, doubts);
  });
}

const FROM_POST = {
  FM: 'FM AMEMBASSY PARIS',
  TO: 'TO SECSTATE WASHDC PRIORITY',
  CONFIDENTIAL: 'CONFIDENTIAL PARIS 060001',
  DRAFTED: 'DRAFTED BY PARIS:JDOE',
};
const clearedBy = (office: string) => ({ ...FROM_POST, APPROVED: `APPROVED BY ${office}:RROE` });

for (const { office, at, title, lines } of [
  { office: 'PA', at: 'a post', title: 'Public affairs section', lines: ['It approved the telegram.'] },
  { office: 'PARIS', at: 'a post', title: 'Embassy Paris', lines: ['It approved the telegram.'] },
  { office: 'PA', at: 'the Department', title: 'Bureau of Public Affairs', lines: ['It approved the telegram.'] },
]) {
  test(`${office} in a telegram of ${at} is ${title}`, () => {
    const header = at === 'a post' ? clearedBy(office) : { APPROVED: `APPROVED BY ${office}:RROE` };
    const card = officeCard(codeIn(headerWith(header), 'office', { code: office, role: 'approved' }), shelf);
    assert.deepEqual([card.title, card.lines], [title, lines]);
  });
}

test('an office that a post calls the attention of is the Department’s', () => {
  const code = codeIn(headerWith(clearedBy('PA')), 'office', { code: 'PA', role: 'approved' });
  assert.equal(officeCard({ ...code, role: 'pass' }, shelf).title, 'Bureau of Public Affairs');
});

test('a word that the prose knows beyond doubt is told as there; one that is not sure stays unexplained', () => {
  const code = codeIn(headerWith(), 'office', { code: 'EUR/WE' });
  const words = loadShelf(
    '#abbreviation\nPOLAD\tPolitical adviser\t\t1958\t1988\tattested\tsourced\tA; B; C\nXRSO\tOne list alone\t\t\t\t\tsourced\tA' +
      '\nPOL\tpetroleum, oil and lubricants\t\t1958\t1988\tattested\tsourced\tA; B; C\n#office\nPOL\tPolitical section\t\t\t\t\tsourced\tCables\tsection of a post',
  );
  const told = (symbol: string) => officeCard({ ...code, code: symbol, role: 'pass' }, words);
  assert.deepEqual([told('POLAD').title, told('POLAD').known], ['Political adviser', true]);
  assert.equal(told('XRSO').known, false);
  assert.equal(told('POL').known, false); // a section of a post, not oil
});

test('an office that the telegram spells out is told in its words', () => {
  const code = codeIn(headerWith(), 'office', { code: 'EUR/WE' });
  const spelled = officeCard({ ...code, code: 'EXO- Executive Office' }, shelf);
  assert.deepEqual([spelled.code, spelled.title, spelled.known], ['EXO', 'Executive Office', true]);
  assert.equal(officeCard({ ...code, code: 'Front Office' }, shelf).title, 'An office that is named in words');
});
