import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bureau, distribution, office, withUnlistedParents } from '../../../../scripts/tables/offices';
import { row } from '../../../../scripts/tables/row';

const INM = {
  symbol: 'INM',
  name: 'Bureau of International Narcotics Matters',
  from: '1979-03-28',
  to: '1995-02-10',
  predecessor: 'S/NM',
  successor: 'INL',
  certainty: 'sourced',
  source: 'HistoryAtState/administrative-timeline:t.xml[1979-03-28]',
  note: 'end; not exact',
};

test('a name period has its true days, and what came before and after', () => {
  const [only] = bureau(INM);
  assert.deepEqual([only?.from, only?.to, only?.period], ['1979-03-28', '1995-02-10', 'true']);
  assert.deepEqual(only?.sources, ['Department timeline 1979-03-28']);
  assert.equal(only?.note, 'before: S/NM; after: INL; end, not exact');
});

test('a symbol that stays is not said to follow itself', () =>
  assert.equal(bureau({ ...INM, predecessor: 'INM', successor: 'INM;INL', note: '' })[0]?.note, 'after: INL'));

test('a bureau without days has no period', () => assert.equal(bureau({ ...INM, from: '', to: '' })[0]?.period, ''));

test('years of an office are those of the volumes that list it', () => {
  const [only] = office({
    symbol: 'EUR/WE',
    name: 'Office of W',
    parent: 'EUR',
    year_from: '1958',
    year_to: '1976',
    sources: 'frus1958-60v14',
  });
  assert.deepEqual(
    [only?.from, only?.to, only?.period, only?.parent, only?.certainty],
    ['1958', '1976', 'attested', 'EUR', 'sourced'],
  );
});

for (const [symbol, given, parent] of [
  ['S/S-O', 'S', 'S/S'],
  ['S/S-O', 'S/S', 'S/S'],
  ['EUR-IO/EX', 'EUR', 'EUR'],
  ['EUR/WE', 'EUR', 'EUR'],
  ['AFW', 'AF', 'AF'],
] as const)
  test(`${symbol}, collected below ${given}, is a part of ${parent}`, () =>
    assert.equal(office({ symbol, name: 'Office of W', parent: given, sources: 'x' })[0]?.parent, parent));

test('an office that was inferred says why', () => {
  const [only] = office({
    symbol: 'X',
    name: 'Office (established in 1989)',
    sources: 'frus1958-60v14;[inferred: symbol seen in cables]',
  });
  assert.equal(only?.certainty, 'inferred');
  assert.equal(only?.note, 'inferred: symbol seen in cables; established in 1989');
});

test('a distribution code has its office symbol as parent, unless it is the same', () => {
  const raw = { code: 'SNIS', name: 'N', full_symbol: 'S/NIS', confidence: 'office symbol without slash', source: '' };
  assert.equal(distribution(raw)[0]?.parent, 'S/NIS');
  assert.equal(distribution({ ...raw, code: 'EUR', full_symbol: 'EUR' })[0]?.parent, '');
});

test('a distribution code that was reasoned is inferred, and another reading is kept', () => {
  const [only] = distribution({
    code: 'ISO',
    name: 'N',
    full_symbol: 'A/ISO',
    confidence: 'inferred',
    source: 'could also be I/SO; see gaps',
  });
  assert.deepEqual([only?.certainty, only?.note], ['inferred', 'inferred; could also be I/SO']);
});

test('a parent that no table lists is marked, one that is listed is not', () => {
  const rows = withUnlistedParents([
    row('EUR', 'Bureau'),
    row('EUR/WE', 'Office', { parent: 'EUR' }),
    row('ZZ/Y', 'Y', { parent: 'ZZ' }),
  ]);
  assert.deepEqual(
    rows.map(({ note }) => note),
    ['', '', 'parent not listed'],
  );
});
