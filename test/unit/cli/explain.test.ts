import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CommanderError } from 'commander';
import { explainCommand } from '../../../src/cli/explain';
import { loadShelf } from '../../../src/reference/shelf';

const shelf = loadShelf(
  [
    '#office',
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
  assert.match((await run('EUR/WE')).printed, /office of EUR; listed 1958 to 1976\n {2}source: A; B; C; D; 2 more\n/);
  assert.match((await run('S/X')).printed, /office of S; listed 1976; inferred; inferred: from the shape\n/);
});

test('people read of a composite symbol what is known, and what is not', async () => {
  const { printed } = await run('EUR/KI');
  assert.match(printed, /^EUR\/KI: not in our sources as a whole\n {2}EUR: Bureau/);
  assert.match(printed, /\n {2}KI: not in our sources\n$/);
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
