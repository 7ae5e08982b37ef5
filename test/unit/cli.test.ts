// The command as a whole, as a shell runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import * as esbuild from 'esbuild';

const folder = mkdtempSync(join(tmpdir(), 'cable-cli-'));
const at = (name: string): string => join(folder, name);
const TEXT = 'P 232006Z AUG 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC PRIORITY 3021\n\nTAGS: PINT\nSUBJECT: STRIKE\n';

interface Ran {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** What a line of a shell prints, and the exit code of the command in it. */
function shell(line: string): Promise<Ran> {
  const script = `cable() { ${JSON.stringify(process.execPath)} cli.js "$@"; }; ${line}`;
  const run = spawn('bash', ['-o', 'pipefail', '-c', script], { cwd: folder });
  let [out, err] = ['', ''];
  run.stdout.on('data', (text) => (out += text));
  run.stderr.on('data', (text) => (err += text));
  return new Promise((done) => run.on('close', (code) => done({ out, err, code })));
}

const files = (out: string): string[] => JSON.parse(out).map(({ file }: { file: string }) => file);
const many = Array.from({ length: 300 }, () => 'a.txt').join(' ');
const isFirstLine = ({ out, err, code }: Ran): void => {
  assert.deepEqual([err, code], ['', 0]);
  assert.match(out, /^[^\n]*\n$/);
};

/** What a reader sees, the line, and what must come of it. */
const LINES: readonly (readonly [what: string, line: string, holds: (ran: Ran) => void])[] = [
  ['codes may be cut short', `cable codes ${many} | head -1`, isFirstLine],
  ['objects may be cut short', `cable parse --format ndjson ${many} | head -1`, isFirstLine],
  ['a list may be cut short', `cable parse ${many} | head -1`, isFirstLine],
  ['meanings may be cut short', `cable explain ${many} | head -1`, isFirstLine],
  ['help may be cut short', 'cable notes --help | head -1', isFirstLine],
  [
    'one file of several that is not there leaves the others',
    'cable parse --summary a.txt none.txt /dev/zero wide.txt',
    ({ out, err, code }) => {
      assert.deepEqual(files(out), ['a.txt', 'wide.txt']);
      assert.equal(code, 2);
      assert.equal(
        err,
        'cable-text: cannot read none.txt: no such file\ncable-text: cannot read /dev/zero: it is a device\n',
      );
    },
  ],
  [
    'no file at all is an empty list',
    'cable parse none.txt',
    ({ out, code }) => assert.deepEqual([out, code], ['[]\n', 2]),
  ],
  [
    'a file in UTF-16 is the same cable at the same places',
    'cable parse a.txt wide.txt',
    ({ out }) => {
      const [a, wide] = JSON.parse(out);
      assert.equal(a.cables.length, 1);
      assert.deepEqual(wide.cables, a.cables);
    },
  ],
  [
    'pipes of the shell are read, and standard input',
    'cable parse --summary <(gzip -c a.txt | zcat) - < a.txt && cat a.txt | cable parse --format ndjson -',
    ({ out, err }) => {
      const end = out.indexOf('\n]') + 2;
      assert.equal(err, '');
      assert.deepEqual(files(out.slice(0, end)).slice(1), ['-']);
      for (const read of [...JSON.parse(out.slice(0, end)), JSON.parse(out.slice(end))])
        assert.equal(read.cables.length, 1);
    },
  ],
  [
    'what has no end ends at the bound',
    'cable parse - < /dev/zero',
    ({ err, code }) => assert.deepEqual([err, code], ['cable-text: cannot read -: it is larger than 50 MB\n', 2]),
  ],
  [
    'no letter that a terminal obeys comes out, whatever a file is called',
    [
      "f=$'\\e[31m.txt'",
      'cable parse "$f"',
      'cable codes "$f.none" "$f"',
      'cable notes check "$f"',
      'cable notes export "$f"',
      'cable "$f"',
      'cable parse "--$f"',
    ].join('; '),
    ({ out, err }) => {
      assert.match(out, /\\u001b\[31m\.txt/);
      assert.match(
        err,
        /cannot read \\u001b\[31m\.txt\.none[\s\S]*unknown command '\\u001b\[31m[\s\S]*option '--\\u001b/,
      );
      assert.doesNotMatch(out + err, /[\0-\x08\x0b-\x1f\x7f-\x9f]/);
    },
  ],
];

describe('in a shell', { skip: process.platform === 'win32' }, () => {
  let runs: readonly Promise<Ran>[];
  before(async () => {
    const define = { CABLE_TEXT_VERSION: '"0"' };
    const outfile = at('cli.js');
    await esbuild.build({
      entryPoints: ['src/cli.ts'],
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      define,
    });
    writeFileSync(at('shelf.tsv'), `#tags\n${readFileSync('src/reference/tables/tags.tsv', 'utf8')}`);
    writeFileSync(at('a.txt'), TEXT);
    writeFileSync(at('wide.txt'), `\ufeff${TEXT}`, 'utf16le');
    copyFileSync(at('a.txt'), at('\u001b[31m.txt'));
    runs = LINES.map(([, line]) => shell(line)); // all at once: they mostly wait
  });

  after(() => rmSync(folder, { recursive: true }));
  for (const [i, [what, , holds]] of LINES.entries()) test(what, async () => holds(await runs[i]!));
});
