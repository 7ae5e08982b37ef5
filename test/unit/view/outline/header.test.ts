import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import { headerNodes } from '../../../../src/view/outline/header';
import { words } from '../../../../src/view/outline/speech';
import { firstCable, telegram } from '../../cable/telegram';
import { shown } from './shown';

const nodes = (text: string) => headerNodes(firstCable(text), parse(text).lines);
const names = (text: string): string[] => shown(nodes(text));

test('what stands above the subject comes under one entry, in the order of the text', () => {
  const text = telegram(['1. (C) TEXT.'], { 'E.O.': 'TAGS: SCUL, BL', 'TAGS:': 'E.O. 12065: N/A' });
  const [header, ...outside] = nodes(text);
  assert.deepEqual(header?.name, [words('Header')]);
  assert.deepEqual(shown(header?.children ?? []).slice(-2), ['TAGS · SCUL, BL', 'E.O. 12065 · N/A']);
  assert.deepEqual(shown(outside), ['Subject · A SUBJECT']);
});

test('the indented fields of a White House print come under it like any others', () => {
  const printed = readFileSync('test/fixtures/ui/whitehouse-1999-oslo-001473.txt', 'utf8');
  assert.deepEqual(names(printed).slice(-7, -2), [
    '  Captions · SENSITIVE',
    '  E.O. 12958 · DECL: 08/05/09 [declassify 2009-08-05]',
    '  TAGS · EWWT, PREL, NO, SW',
    'Subject · THE HARBOR LIGHTS THAT ANSWER EACH OTHER',
    'References · A STOCKHOLM 812, B 98 STATE 88477 [2]',
  ]);
});

test('what stands below the subject comes behind it', () => {
  const text = telegram(['1. (C) TEXT.'], { 'TAGS:': 'SUBJECT: THE TUBA', 'SUBJECT:': 'TAGS: SCUL\nREF: STATE 88214' });
  assert.deepEqual(names(text).slice(-3), ['Subject · THE TUBA', 'TAGS · SCUL', 'References · STATE 88214']);
});

test('the entry runs from the page line to the last field above the subject, without one to the last field', () => {
  const printed = (text: string): string => text.slice(...(nodes(text)[0]?.range ?? [0, 0]));
  assert.match(printed(telegram(['1. (C) TEXT.'])), /^PAGE 01[\s\S]*TAGS: PINT, BL$/);
  assert.match(
    printed(telegram(['1. (C) TEXT.'], { 'SUBJECT:': 'REF: STATE 88214' })),
    /^PAGE 01[\s\S]*REF: STATE 88214$/,
  );
});

test('a field that stands elsewhere comes by itself', () => {
  const text = `SUBJECT: THE TUBA THAT MOVED\n\n6. (C) THE TEXT GOES ON.\n\n${telegram([], { 'SUBJECT:': '' })}`;
  assert.deepEqual(
    names(text).filter((name) => !name.startsWith(' ')),
    ['Header', 'Subject · THE TUBA THAT MOVED'],
  );
});

test('what a further section repeats is shown once', () => {
  const section = (n: number, body: string) =>
    telegram([body], {
      'C O N F': `C O N F I D E N T I A L SECTION ${n} OF 2 LA PAZ 3121`,
      TO: `TO SECSTATE WASHDC PRIORITY 471${n}`,
    });
  const text = `${section(1, '1. (C) TEXT.')}\nNNNN\n\n${section(2, '2. (C) MORE.')}\nNNNN\n`;
  assert.equal(parse(text).cables.length, 1);
  assert.deepEqual(
    names(text).filter((name) => /To/.test(name)),
    ['  To · SECSTATE WASHDC PRIORITY 4711'],
  );
});

test('a telegram without a header has no entry for it', () => {
  assert.deepEqual(names('6. THE TEXT GOES ON.\n\n7. IT ENDS HERE.\n'), []);
});
