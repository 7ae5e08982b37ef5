import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../../../../src/cable/parse';
import type { OutlineNode } from '../../../../src/view/outline/node';
import { outlineOf } from '../../../../src/view/outline/outline';
import { type Say, type Speech, told } from '../../../../src/view/outline/speech';
import { telegram } from '../../cable/telegram';
import { shown } from './shown';

const BODY = [
  '1. (C) SUMMARY: THE MINISTER SAID THAT TIN IS DEAR.',
  '',
  'BALKANS',
  '',
  '2. (G) TALBERT ASKED:',
  'A. FIRST',
  'B. SECOND',
  '',
  '3. (U) END.',
  'SAMPLE',
];

const lines = (text: string): string[] => shown(outlineOf(parse(text), text));

test('a telegram is outlined as a reader would tell it', () => {
  assert.deepEqual(lines(telegram(BODY)), [
    'LA PAZ 3121 [Confidential · 1979-03-26 · A SUBJECT]',
    '  Header',
    '    Distribution · Action ARA [3 offices]',
    '    Sent · 1979-03-26 18:30 UTC · Priority [261830Z MAR 79]',
    '    From · AMEMBASSY LA PAZ',
    '    To · SECSTATE WASHDC PRIORITY 4715',
    '    Message reference · LA PAZ 3121 [Confidential]',
    '    E.O. 12065 · GDS 3/26/85 (SAMPLE, JANE) OR-P [declassify 1985-03-26]',
    '    TAGS · PINT, BL',
    '  Subject · A SUBJECT',
    '  1 (C) SUMMARY: THE MINISTER SAID THAT TIN IS DEAR. [Confidential]',
    '  BALKANS',
    '    2 (C, damaged) TALBERT ASKED: [Confidential · printed (G)]',
    '      A. FIRST',
    '      B. SECOND',
    '    3 (U) END. [Unclassified]',
    '  Signed · SAMPLE',
  ]);
});

test('captions stand behind the date, each once', () => {
  const [root] = lines(telegram(['1. (C) TEXT.'], { 'E.O.': 'EXDIS\nE.O. 12065: N/A' }));
  assert.equal(root, 'LA PAZ 3121 [Confidential · 1979-03-26 · EXDIS · A SUBJECT]');
});

test('a telegram without message reference is named after who sent it', () => {
  const [root] = lines('R 261830Z MAR 79\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC\nSUBJECT: THE TUBA\n\n1. TEXT.\n');
  assert.equal(root, 'LA PAZ [1979-03-26 · THE TUBA]');
});

test('NARA’s block is one entry with the number of its attributes', () => {
  const block = ['Message Attributes', 'Capture Date: 01 JAN 1994', 'Copy: SINGLE'];
  assert.equal(lines(telegram([...BODY, '', ...block])).at(-1), '  Message attributes (NARA) [2]');
});

test('a header behind the text comes after it', () => {
  const text = `6. (C) THE TEXT GOES ON.\n\n7. (C) IT ENDS. SAMPLE\n\nCONFIDENTIAL\n\n${telegram([])}`;
  const names = lines(text).map((line) => line.trim());
  assert.ok(names.findIndex((n) => n.startsWith('7 ·')) < names.indexOf('Header'));
});

test('several telegrams are several roots', () => {
  const other = telegram(['1. (C) OTHER.'], {
    PAGE: 'PAGE 01  LA PAZ 04888  301915Z',
    'C O N F': 'CONFIDENTIAL LA PAZ 4888',
  });
  const text = `${telegram(BODY)}\nNNNN\n\n${other}`;
  assert.equal(outlineOf(parse(text), text).length, 2);
});

test('children lie inside their parent and are selected inside themselves', () => {
  const check = (node: OutlineNode): void => {
    assert.ok(node.range[0] <= node.selectionRange[0] && node.selectionRange[1] <= node.range[1], told(node.name));
    for (const child of node.children) {
      assert.ok(
        node.range[0] <= child.range[0] && child.range[1] <= node.range[1],
        `${told(child.name)} in ${told(node.name)}`,
      );
      check(child);
    }
  };
  for (const text of [telegram(BODY), `6. (C) TEXT.\n\n${telegram([])}`, telegram(BODY).replaceAll('\n', '\r\n')]) {
    for (const root of outlineOf(parse(text), text)) check(root);
  }
});

test('what sticks above the text stands in its order: no entry begins above its parent and is still open below it', () => {
  const fields = telegram(['1. (C) THE TUBA:', 'A. IS HERE;', '', 'THE BAND', '', '2. (C) LEFT.']);
  const texts = [
    fields,
    fields.replace('TAGS:', 'SUBJECT: THE TUBA\nTAGS:').replace('SUBJECT: A SUBJECT', 'REF: STATE 88214'),
    fields.replace('SUBJECT: A SUBJECT\n', ''),
    `SUBJECT: THE TUBA\n\n6. (C) TEXT.\n\n${telegram([], { 'SUBJECT:': '' })}`,
    `6. (C) TEXT.\n\n${telegram([])}`,
    `${fields}\nNNNN\n\n${fields}`,
  ];
  for (const text of texts) {
    const check = (node: OutlineNode, parents: readonly OutlineNode[]): void => {
      const [start] = node.selectionRange;
      for (const parent of parents)
        assert.ok(
          parent.selectionRange[0] <= start || node.range[1] <= parent.selectionRange[0],
          `${told(node.name)} in ${told(parent.name)}`,
        );
      for (const child of node.children) check(child, [...parents, node]);
    };
    for (const root of outlineOf(parse(text), text)) check(root, []);
  }
});

test('every word that is not printed can be said in another language', () => {
  const bare: Say = (_, ...printed) => printed.join(' ');
  const said = (node: OutlineNode): Speech[] => [node.name, node.detail, ...node.children.flatMap(said)];
  const text = telegram(['1. (C - ENTIRE TEXT)', ...BODY.slice(2)], {
    '-----': 'DRAFTED BY EUR/WE:DVANDERS\nAPPROVED BY D:SSAMPLE\nL:JDOE\n------ 088249',
    'SUBJECT:': 'SUBJECT: A SUBJECT\nREF: (A) STATE 88214 (B) 78 LIMA 2967',
    TO: 'TO SECSTATE WASHDC 4715\nAMEMBASSY LIMA\nINFO USCINCSO',
  });
  const all = outlineOf(parse(text), text).flatMap(said);
  assert.ok(all.length > 40);
  assert.deepEqual(
    all.map((speech) => told(speech, bare)).filter((name) => /[a-z]/.test(name)),
    [],
  );
});

test('a text that is no cable has no outline', () => assert.deepEqual(lines('milk\neggs\n'), []));
