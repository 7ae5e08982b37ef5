import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distributionEntries, isSectionOfPost } from '../../../src/reference/distributionCodes';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#office',
    'S/S|Executive Secretariat||1949||true|sourced|Timeline',
    'S/S-S|Secretariat Staff|S/S|1952|1986|attested|sourced|FRUS',
    'S/PTA|Panama Treaty Affairs|S|1977|1980|attested|sourced|FRUS',
    'S/AM|First of two|S|1977|1980|attested|sourced|FRUS',
    'SA/M|Second of two|SA|1977|1980|attested|sourced|FRUS',
    'O/SO|Senior Officer Program|O|||||FRUS',
    'VC|Bureau of Verification||1999|2005|true|sourced|Timeline',
    'ARA|Bureau of Inter-American Affairs||1949|1999|true|sourced|Timeline',
    'ARA/E|Economic Adviser|ARA|1969|1980|attested|sourced|FRUS',
    'ACE|Allied Command Europe||1952|1963|attested|sourced|FRUS',
    'AC|Bureau of Arms Control||1999|2005|true|sourced|Timeline',
    'S/AS|Ambassador at Large|S|1977|1980|attested|sourced|FRUS',
    'PA|Public affairs section||||||Cables|section of a post',
    '#distribution',
    'VO|Visa Office||||||Lists|office symbol',
    'SNIS|Adviser for the New States|S/NIS|||||Table|office symbol without slash',
    'SAS|State Archiving System|||||inferred|Table|inferred',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

const told = (code: string, date: string | null) => {
  const [first] = distributionEntries(shelf, code, date);
  return first ? `${first.name}${first.certainty === 'inferred' ? ' (inferred)' : ''}` : null;
};

for (const [what, code, date, name] of [
  ['a row of the table is told as it is', 'SNIS', '2000-03-30', 'Adviser for the New States'],
  ['two slashes are put back where a list has the office', 'SSS', '1979-06-01', 'Secretariat Staff (inferred)'],
  ['so is one', 'SPTA', '1979-06-01', 'Panama Treaty Affairs (inferred)'],
  ['not before the office is seen', 'SPTA', '1970-06-01', null],
  ['nor where two offices have the letters', 'SAM', '1979-06-01', null],
  ['nor where the list has no years', 'OSO', '1979-06-01', null],
  ['nor without a date', 'SPTA', null, null],
  ['a bureau and the final E', 'VCE', '2000-03-30', 'Bureau of Verification (inferred)'],
  ['a code of the table and the final E', 'VOE', '1979-06-01', 'Visa Office (inferred)'],
  ['a bureau that was not there yet has no E', 'VCE', '1979-06-01', null],
  ['the E comes before the slash', 'ARAE', '1979-06-01', 'Bureau of Inter-American Affairs (inferred)'],
  ['an office of another time gives way to the rule', 'ACE', '2000-03-30', 'Bureau of Arms Control (inferred)'],
  ['an office of the time comes before a guess of the table', 'SAS', '1979-06-01', 'Ambassador at Large (inferred)'],
  ['the guess stays where there was no office', 'SAS', '1970-06-01', 'State Archiving System (inferred)'],
  ['two letters are too few for a rule', 'AE', '1979-06-01', null],
  ['a section of a post gets no copies', 'PA', '1979-06-01', null],
] as const)
  test(`${what}: ${code} in ${date?.slice(0, 4) ?? 'no year'}`, () => assert.equal(told(code, date), name));

test('a reading by rule says which', () => {
  const [entry] = distributionEntries(shelf, 'SPTA', '1979-06-01');
  assert.deepEqual(
    [entry?.kind, entry?.code, entry?.parent, entry?.note],
    ['distribution', 'SPTA', 'S/PTA', 'inferred: S/PTA without its slashes'],
  );
});

test('a section of a post is one by its note', () => {
  const [section] = shelf.entriesOf('office', 'PA');
  const [bureau] = shelf.entriesOf('office', 'VC');
  assert.deepEqual(
    [section, bureau].map((one) => one && isSectionOfPost(one)),
    [true, false],
  );
});
