import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../src/cable/parse';

const GOLD = '../shared/gold/lines.json';

interface GoldLine {
  readonly text: string;
  readonly kind: string;
}

interface GoldBlock {
  readonly id: string;
  readonly lines: readonly GoldLine[];
}

/** What stands around a line that only context can tell, so that the context is there. */
const CONTEXT: Readonly<Record<string, readonly [before: string[], after: string[]]>> = {
  body: [
    [
      'P 302006Z MAR 00',
      'FM SECSTATE WASHDC',
      'CONFIDENTIAL STATE 060269',
      'E.O. 12958: DECL: 3/28/10',
      'TAGS: PREL',
      'SUBJECT: X',
      '',
      '1. (C) ONE.',
      '',
    ],
    [],
  ],
  drafting: [['PAGE 01 STATE 060269', 'ORIGIN EUR-01'], []],
  addresses: [['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS'], []],
  textHeader: [
    ['P 302006Z MAR 00', 'FM SECSTATE WASHDC', 'TO AMEMBASSY PARIS', 'CONFIDENTIAL STATE 060269'],
    ['E.O. 12958: DECL: 3/28/10', 'SUBJECT: X', '', '1. TEXT'],
  ],
  references: [
    ['CONFIDENTIAL STATE 060269', 'SUBJECT: X', 'REF: A. STATE 1'],
    ['', '1. TEXT'],
  ],
  attributes: [['                    Message Attributes'], []],
  smart: [['MRN: 17 STATE 1'], []],
  page: [['PAGE 01'], []],
  frus: [['81. Telegram From the Department of State to the Embassy in Samplia', ''], []],
  whiteHouseHead: [[], [' PREC:    ROUTINE']],
  whiteHouse: [['    Cable', ' PREC:    ROUTINE'], []],
};

const NEEDS: Readonly<Record<string, keyof typeof CONTEXT>> = {
  ...Object.fromEntries(
    [
      'para',
      'paraX',
      'entireText',
      'subAlpha',
      'subNum',
      'tick',
      'rule',
      'ruleHead',
      'summaryOpen',
      'summaryEnd',
      'ocNote',
      'quoteOpen',
      'quoteEnd',
      'body',
      'notParaX',
      'blankhyphen',
      'heading',
      'signature',
      'frusbody',
    ].map((kind) => [kind, 'body']),
  ),
  ...Object.fromEntries(
    ['drafted', 'approved', 'clearance', 'desired', 'distNo', 'distTotal', 'relayX', 'distCont'].map((kind) => [
      kind,
      'drafting',
    ]),
  ),
  ...Object.fromEntries(['to', 'info', 'addr', 'xmt'].map((kind) => [kind, 'addresses'])),
  ...Object.fromEntries(
    ['caption', 'pass', 'eoX', 'tags', 'subject', 'classBy', 'military', 'corrected', 'eo'].map((kind) => [
      kind,
      'textHeader',
    ]),
  ),
  ref: 'textHeader',
  refItem: 'references',
  aadAttr: 'attributes',
  attrcont: 'attributes',
  smart: 'smart',
  nscKey: 'whiteHouse',
  nscHead: 'whiteHouseHead',
  pageTail: 'page',
  frusPlace: 'frus',
  frusSource: 'frus',
};

/** Tolerant and strict forms of one kind are one to a reader, and so are the names that only the gold file has. */
const same = (kind: string): string =>
  ({
    paraX: 'para',
    notParaX: 'para',
    paraLoose: 'para',
    entireTextX: 'entireText',
    begin: 'summaryOpen',
    frusbody: 'text',
    body: 'text',
  })[kind] ?? kind.replace(/X$/, '');

/** What the reference calls by the name of another system, and we by what it says of the telegram. */
const TRANSLATED: Readonly<Record<string, readonly string[]>> = {
  smart: ['mrn', 'dtg', 'fm', 'to', 'info', 'eo', 'tags', 'caption', 'subject', 'systemLabel'],
  nscHead: ['formHead'],
  nscKey: ['systemLabel', 'marking', 'dtg', 'subject'],
  oldHead: ['formHead'],
  frusHead: ['title'],
  frusPlace: ['dateline'],
  frusSource: ['sourceNote'],
  ciaKey: ['systemLabel'],
};

/** Kinds that context decides in more than one right way: any line of the text will do. */
const TEXT = new Set([
  'text',
  'heading',
  'signature',
  'continuation',
  'smartvalue',
  'tocont',
  'para',
  'noise',
  'release0',
]);

/** Kinds that the parser gives to a line in its context. */
function kindsOf({ text, kind }: GoldLine): string[] {
  const [before, after] = CONTEXT[NEEDS[kind] ?? ''] ?? [[], []];
  const file = [...before, text, ...after].join('\n');
  const at = before.reduce((sum, line) => sum + line.length + 1, 0);
  return parse(file)
    .lines.filter((line) => line.range[0] >= at && line.range[0] < at + text.length)
    .map((line) => line.kind);
}

function agrees(line: GoldLine): boolean {
  const wanted = same(line.kind);
  const kinds = kindsOf(line).map(same);
  return (
    kinds.includes(wanted) ||
    kinds.some((kind) => TRANSLATED[wanted]?.includes(kind)) ||
    (TEXT.has(wanted) &&
      kinds.some((kind) => TEXT.has(kind) || /Cont$|^(?:addr|pass|refItem|clearance|sub)/.test(kind)))
  );
}

/** Lines that we read otherwise, each with the reason. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['5. (C) COMMENT: WE AGREE. END COMMENT.', 'a paragraph first: that it closes a comment does not end it'],
]);

test('the example lines of the format reference are read as it says', {
  skip: !existsSync(GOLD) && 'the reference lines are not here',
}, () => {
  const blocks: readonly GoldBlock[] = JSON.parse(readFileSync(GOLD, 'utf8'));
  const lines = blocks.flatMap((block) => block.lines);
  const other = lines.filter((line) => !agrees(line));
  const unexplained = other.filter((line) => !OTHERWISE.has(line.text));
  assert.deepEqual(
    unexplained.map((line) => `${line.kind}: ${line.text} -> ${kindsOf(line).join(', ')}`),
    [],
  );
  assert.ok(other.length <= 10, `${other.length} of ${lines.length} are read otherwise`);
});
