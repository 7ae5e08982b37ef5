import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { CommanderError } from 'commander';
import { explainCommand } from '../../../src/cli/explain';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#abbreviation',
    'GOB|Government of Brazil||1958|1976|attested|sourced|A; B; C|',
    'GOB|Government of Bolivia||1958|1963|attested|sourced|A|',
    'NATO|North Atlantic Treaty Organization||1949|1986|attested|sourced|A; B; C; D|',
    '#post',
    'AMEMBASSY LA PAZ|Embassy La Paz|Bolivia||||sourced|List|La Paz / embassy / ',
    '#person',
    'Stedman|William Perry|ambassador-e-p|bolivia|1973-10-16|1977-06-27|',
    '#marking',
    'ZNY|Only over approved circuits|||||sourced|ACP 127|operating signal',
    'ZZH|Traffic of the Department|||||sourced|5 FAH-2|operating signal',
    '#office',
    'NATO|Desk of the treaty|||||sourced|Lists|',
    'EUR|Bureau of European Affairs||1949-08-01|1983-09-15|true|sourced|Timeline|',
    'EUR|Bureau of European and Canadian Affairs||1983-09-15|1999-01-12|true|sourced|Timeline|',
    'EUR/WE|Office of Western Affairs|EUR|1958|1976|attested|sourced|A; B; C; D; E; F|',
    'S/X|Office of X|S|1976|1976|attested|inferred|A|inferred: from the shape',
    '#tags',
    'EUR|Europe|||||sourced|Handbook|region',
    'PREL|External Political Relations||1973|2010|attested|sourced|Handbook|subject',
  ]
    .map((row) => row.replaceAll('|', '\t'))
    .join('\n'),
);

interface Ran {
  readonly printed: string;
  readonly error: CommanderError | null;
  readonly complaint: string;
}

/** Runs the command; what it would print, and why it would end. */
async function run(...args: string[]): Promise<Ran> {
  let [printed, complaint] = ['', ''];
  const command = explainCommand(
    () => shelf,
    (text) => {
      printed += text;
    },
  )
    .exitOverride()
    .configureOutput({ writeErr: (text) => (complaint += text) });
  try {
    await command.parseAsync(args, { from: 'user' });
    return { printed, error: null, complaint };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { printed, error, complaint };
  }
}

async function objects(...args: string[]): Promise<Record<string, unknown>[]> {
  const { printed } = await run('--format', 'ndjson', ...args);
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('one object a code, in the order in which they are asked', async () =>
  assert.deepEqual(
    (await objects('--date', '1976-01-01', 'PREL', 'NOPE', 'EUR')).map(({ code, kind, date }) => [code, kind, date]),
    [
      ['PREL', 'tags', '1976-01-01'],
      ['NOPE', null, '1976-01-01'],
      ['EUR', 'office', '1976-01-01'],
    ],
  ));

test('an entry tells its name, what it is of, its years, how sure it is and its sources', async () => {
  const [{ entries }] = (await objects('EUR/WE')) as [{ entries: Record<string, unknown>[] }];
  assert.deepEqual(entries, [
    {
      kind: 'office',
      name: 'Office of Western Affairs',
      parent: 'EUR',
      from: '1958',
      to: '1976',
      period: 'attested',
      certainty: 'sourced',
      sources: ['A', 'B', 'C', 'D', 'E', 'F'],
      note: null,
    },
  ]);
});

test('a code that nobody knows has no kind and no entries', async () =>
  assert.deepEqual(await objects('NOPE'), [{ code: 'NOPE', kind: null, date: null, entries: [] }]));

const BEST: readonly [args: string[], name: string][] = [
  [['--date', '1975-06-01', 'EUR'], 'Bureau of European Affairs'],
  [['--date', '1990-06-01', 'EUR'], 'Bureau of European and Canadian Affairs'],
  [['--kind', 'tags', 'EUR'], 'Europe'],
];

for (const [args, name] of BEST) {
  test(`explain ${args.join(' ')} begins with "${name}"`, async () => {
    const [{ entries }] = (await objects(...args)) as [{ entries: { name: string }[] }];
    assert.equal(entries[0]?.name, name);
  });
}

test('the parts of a composite symbol come in the same form', async () => {
  const [{ parts }] = (await objects('EUR/KI')) as [{ parts: { code: string; entries: unknown[] }[] }];
  assert.deepEqual(
    parts.map(({ code, entries }) => [code, entries.length]),
    [
      ['EUR', 2],
      ['KI', 0],
    ],
  );
});

test('people read the best name, its small print and the others', async () =>
  assert.equal(
    (await run('--date', '1975-06-01', 'EUR')).printed,
    [
      'EUR: Bureau of European Affairs',
      '  office; 1949-08-01 to 1983-09-15',
      '  source: Timeline',
      '  also Bureau of European and Canadian Affairs (1983-09-15 to 1999-01-12)',
      '  also tags: Europe',
      '',
    ].join('\n'),
  ));

test('long lists of sources are cut for people, and doubt is said', async () => {
  assert.match((await run('EUR/WE')).printed, /office of EUR; seen 1958 to 1976\n {2}source: A; B; C; D; 2 more\n/);
  assert.match((await run('S/X')).printed, /office of S; seen 1976; inferred; inferred: from the shape\n/);
});

test('people read of a composite symbol what is known, and what is not', async () => {
  const { printed } = await run('EUR/KI');
  assert.match(printed, /^EUR\/KI: not in our sources as a whole\n {2}EUR: Bureau/);
  assert.match(printed, /\n {2}KI: not in our sources\n$/);
});

test('a doubt of the years is told, as on the card', async () => {
  const { printed } = await run('--date', '1955-06-01', 'EUR/WE');
  assert.match(printed, /\n {2}doubt: Our sources have it for 1958-1976; the telegram is of 1 June 1955\.\n/);
  const [{ doubts }] = (await objects('--date', '1955-06-01', 'EUR/WE')) as [{ doubts: string[] }];
  assert.equal(doubts.length, 1);
});

test('what is too far from its years is not in our sources, and told beside', async () => {
  const { printed } = await run('--date', '2022-06-01', '--kind', 'office', 'EUR');
  assert.match(printed, /^EUR: not in our sources for 2022\n {2}also Bureau of European/);
});

test('a word that prose knows is told as prose has it, the others beside it', async () => {
  const [{ kind, entries }] = (await objects('--date', '2000-03-30', 'NATO')) as [
    { kind: string; entries: { kind: string }[] },
  ];
  assert.deepEqual([kind, entries.map((one) => one.kind)], ['abbreviation', ['abbreviation', 'office']]);
});

test('signals that are typed as one are told one by one', async () =>
  assert.deepEqual(
    (await objects('ZNY ZZH')).map(({ code }) => code),
    ['ZNY', 'ZZH'],
  ));

describe('with a telegram for context', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'context-')), 'a.cable');
  writeFileSync(file, 'R 041551Z JAN 74\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\nUNCLAS LA PAZ 0123\n\n1. TEXT.\n');

  test('its post tells which government is meant, and its day is the date', async () => {
    const [{ date, entries }] = (await objects('--context', file, 'GOB')) as [
      { date: string; entries: { name: string }[] },
    ];
    assert.deepEqual([date, entries[0]?.name], ['1974-01-04', 'Government of Bolivia']);
  });

  test('its post and day tell who signed', async () =>
    assert.match(
      (await run('--context', file, '--kind', 'person', 'stedman')).printed,
      /^stedman - William Perry Stedman\n/,
    ));

  test('a file without a telegram ends the command', async () => {
    writeFileSync(`${file}.txt`, '');
    await assert.rejects(run('--context', `${file}.txt`, 'GOB'), /no telegram is found in/);
  });
});

const BAD: readonly [what: string, args: string[], complaint: RegExp][] = [
  ['a day that is none', ['--date', '2000-13-30', 'EUR'], /'2000-13-30' is invalid\. A day is written YYYY-MM-DD\.\n$/],
  ['a day in another form', ['--date', '30 MAR 2000', 'EUR'], /A day is written YYYY-MM-DD\.\n$/],
  ['a kind that is none', ['--kind', 'planet', 'EUR'], /Allowed choices are office/],
  ['no code', [], /missing required argument 'code'/],
];

for (const [what, args, complaint] of BAD) {
  test(`${what} ends the command with one clear line`, async () => {
    const { printed, error, complaint: said } = await run(...args);
    assert.equal(printed, '');
    assert.ok(error && error.exitCode !== 0);
    assert.match(said, complaint);
    assert.equal(said.trimEnd().split('\n').length, 1);
  });
}
