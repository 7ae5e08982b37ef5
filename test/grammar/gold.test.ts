// Lines of released telegrams with their kind, where they are at hand: the kinds that are safe without more context than
// a zone (format.md 1.11) bear their colour, and prose bears none.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tokensOf } from './tokenizer';

const FILE = '../shared/gold/lines.json';
const SCOPES_BY_KIND: Readonly<Record<string, readonly string[]>> = {
  banner: ['classification'],
  page: ['page'],
  pageX: ['page'],
  pageTail: ['page'],
  cxPage: ['page'],
  dist: ['label', 'office', 'copies'],
  distCont: ['office', 'copies'],
  distTotal: ['copies'],
  atInfo: ['label', 'office', 'copies'],
  source: ['label', 'serial'],
  drafted: ['label', 'office'],
  relay: ['relay'],
  relayX: ['relay'],
  dtg: ['dateTimeGroup'],
  dtgX: ['dateTimeGroup'],
  fm: ['label', 'addressee'],
  info: ['label', 'addressee'],
  mrn: ['classification', 'serial'],
  corrected: ['caption'],
  military: ['caption'],
  caption: ['caption'],
  eo: ['label'],
  tags: ['label'],
  subject: ['label', 'subject'],
  ref: ['label'],
  classBy: ['label'],
  smart: ['attribute'],
  nscKey: ['attribute'],
  ciaKey: ['attribute'],
  aadAttr: ['attribute'],
  sasHead: ['attribute'],
  viewerHead: ['attribute', 'station', 'serial'],
  viewerPost: ['attribute', 'station', 'serial'],
  entireText: ['portion'],
  para: ['paragraph'],
  paraX: ['paragraph'],
  ruleHead: ['title'],
  rule: ['rule'],
  ocNote: ['label', 'office'],
  systematic: ['stamp'],
  foiaStamp: ['stamp'],
  foiaStamp2: ['stamp'],
  release: ['stamp'],
  release0: ['stamp'],
  reviewAuth: ['stamp'],
  caseId: ['stamp'],
  lostText: ['stamp'],
  nscFoot: ['stamp'],
  oldHead: ['stamp'],
  fl1: ['end'],
  fl2: ['precedence', 'routing'],
  fl3: ['label', 'routing', 'dateTimeGroup'],
  fl4: ['label', 'signal'],
  bt: ['end'],
  eomCheck: ['end'],
  nnnn: ['end'],
  endOfDoc: ['end'],
  body: [],
  signature: [],
  blankhyphen: [],
};

interface GoldLine {
  readonly text: string;
  readonly kind: string;
}
interface GoldBlock {
  readonly id: string;
  readonly lines: readonly GoldLine[];
}

/** No container stands around it in the excerpt. */
const ALONE = new Set(['Info:']);

/** What is missing from a line of the block, as a message; prose and signatures must bear nothing. */
function complaints(block: GoldBlock): string[] {
  const tokens = tokensOf(block.lines.map((line) => line.text));
  return block.lines.flatMap((line, i) => {
    const wanted = SCOPES_BY_KIND[line.kind];
    const scopes = (tokens[i] ?? []).map(([, scope]) => scope);
    if (!wanted || ALONE.has(line.text)) return [];
    if (!wanted.length && scopes.length) return [`${block.id} ${line.text}: ${scopes}`];
    return wanted
      .filter((part) => !scopes.some((scope) => scope.split('.').includes(part)))
      .map((part) => `${block.id} ${line.text}: no ${part} in ${scopes}`);
  });
}

test('lines of released telegrams bear the colours of their kind', { skip: !existsSync(FILE) && `no ${FILE}` }, () => {
  const blocks: GoldBlock[] = JSON.parse(readFileSync(FILE, 'utf8'));
  assert.deepEqual(blocks.flatMap(complaints), []);
});
