// What holds for every rule of the grammar.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cableGrammar } from '../../scripts/grammar/cableGrammar';
import { SCOPES } from '../../scripts/grammar/scopes';
import { find, type GrammarRule, grammarFile, timeOf } from './tokenizer';

/** What a theme must colour differently; no other base name is used. */
const BASES = [
  'comment.line',
  'constant.numeric',
  'entity.name.function',
  'entity.name.type',
  'keyword.other',
  'markup.heading',
  'string.unquoted',
  'variable.other',
];

function rulesIn(rule: GrammarRule): GrammarRule[] {
  const inside = [
    ...(rule.patterns ?? []),
    ...Object.values(rule.repository ?? {}),
    ...Object.values(rule.captures ?? {}),
    ...Object.values(rule.beginCaptures ?? {}),
  ];
  return [rule, ...inside.flatMap(rulesIn)];
}
const rules = rulesIn(grammarFile);
const patterns = [...new Set(rules.flatMap((rule) => [rule.match, rule.begin, rule.end, rule.while]))].filter(
  (source): source is string => source !== undefined,
);

test('the committed grammar is what the rules say', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(cableGrammar())), grammarFile);
});

test('every set of rules that is named exists, and every set is used', () => {
  const included = rules.flatMap((rule) => (rule.include ? [rule.include.slice(1)] : []));
  assert.deepEqual([...new Set(included)].sort(), Object.keys(grammarFile.repository ?? {}).sort());
});

test('every rule finds itself in the line that stands beside it', () => {
  const found = rules.filter((rule) => rule.comment !== undefined);
  assert.ok(found.length > 100);
  for (const rule of found) {
    const source = rule.match ?? rule.begin ?? '';
    assert.ok(find(source, rule.comment ?? '').found, `${rule.comment} is not found by ${source}`);
  }
});

test('every scope has a base that all default themes colour, and ends in the name of the language', () => {
  const names = rules.slice(1).flatMap((rule) => (rule.name === undefined ? [] : [rule.name]));
  for (const name of names) {
    assert.match(name, /\.cable$/);
    assert.ok(
      BASES.includes(
        name
          .split('.')
          .slice(0, name.startsWith('entity') ? 3 : 2)
          .join('.'),
      ),
      name,
    );
  }
  const levels = names.filter((name) => name.includes('.portion.')).map((name) => name.split('.')[3]);
  assert.deepEqual([...new Set(levels)].sort(), ['confidential', 'lou', 'sbu', 'secret', 'topSecret', 'unclassified']);
});

test('every scope of the table is given to something', () => {
  const used = new Set(rules.map((rule) => rule.name));
  for (const scope of Object.values(SCOPES)) assert.ok(used.has(scope), scope);
});

/** Bracketed groups that are repeated without a bound, with what they hold. */
function unboundedGroups(source: string): string[] {
  const plain = source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
  const innermost = [...plain.matchAll(/\(([^()]*)\)(?:[*+]|\{\d+,\})/g)];
  return innermost.map((group) => group[1] ?? '');
}

test('no pattern repeats without bound what is itself repeated', () => {
  assert.deepEqual(unboundedGroups('(?:a+b)*c'), ['?:a+b']);
  for (const source of patterns) {
    const nested = unboundedGroups(source).filter((inside) => /[*+]|\{\d+,/.test(inside));
    assert.deepEqual(nested, [], source);
  }
});

/** The longest line that VS Code colours. */
const LONGEST = 20_000;
const FRAGMENTS = [
  ' ',
  '-',
  'A',
  'A ',
  '1. ',
  '(C) ',
  'EUR-01 ',
  'EUR:ABC ',
  'S E C R E T ',
  'RUEHFR/',
  'AMEMBASSY PARIS ',
  'A. STATE 1, ',
  'PREL, ',
  'B1,',
  'END TEXT. ',
  'RELEASE IN PART ',
  'U.S. Department of State Case No. ',
  'P 302006Z MAR 00 FM ',
  'lorem ipsum ',
  'é',
];
const longLine = (fragment: string, head = ''): string =>
  (head + fragment.repeat(LONGEST / fragment.length)).slice(0, LONGEST);
const bestOf = (times: number, measure: () => number): number => Math.min(...Array.from({ length: times }, measure));

test('no rule takes 100 ms over the longest line', () => {
  for (const source of patterns) {
    for (const line of FRAGMENTS.map((fragment) => longLine(fragment))) {
      const once = find(source, line).time;
      const time = once < 100 ? once : bestOf(3, () => find(source, line).time);
      assert.ok(time < 100, `${Math.round(time)} ms: ${source} over ${line.slice(0, 40)}`);
    }
  }
});

test('the whole grammar takes no half second over the longest line, whatever field it is', () => {
  for (const head of ['', 'P 302006Z MAR 00 FM ', 'E.O. 12958: ', 'REF: ', 'DRAFTED BY: ', 'SUBJECT: ', '1. ']) {
    for (const fragment of FRAGMENTS) {
      const line = longLine(fragment, head);
      const once = timeOf(line);
      const time = once < 500 ? once : bestOf(3, () => timeOf(line));
      assert.ok(time < 500, `${Math.round(time)} ms: ${line.slice(0, 40)}`);
    }
  }
});
