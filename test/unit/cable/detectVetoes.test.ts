import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { otherFormat, proseAround } from '../../../src/cable/detectVetoes';

describe('another format gives itself away', () => {
  const formats: Record<string, readonly string[]> = {
    'Markdown by its fences': ['```text', 'FM AMEMBASSY LA PAZ', '```'],
    'Markdown by its headings': ['# The header', '## The body'],
    'Markdown by its tables': ['|---|:---:|', '| - | - |'],
    'markup by its first line': ['<!DOCTYPE html>'],
    'markup by its tags': ['<p>', 'TEXT', '</p>', '<pre class="x">'],
    'raw e-mail by its fields': ['Message-ID: <1@example.org>', 'MIME-Version: 1.0'],
    'patch by its hunk': ['@@ -12,7 +12,7 @@'],
    'table by its quotes': ['"1","12/28/1966 18:48","66PLACE2481"'],
    'table by its commas': ['a,b,c,d,e', '1,,3,4,5', '1,2,3,4,5', '1,2,3,4,5', '1,2,3,4,5'],
    'data by its keys': ['  "kind": "page",', '  "line": 1,', '  "time": null'],
    'source code by its statements': ["import assert from 'node:assert';", 'const text = `'],
    'source code by its brackets': ['});', '*/'],
    'source code by its lists': ['const CABLES = [', '  },'],
    'source code by its definitions': ['from re import match', 'def parse(text):'],
    'source code by its inserts': ['INSERT INTO cable (id, header) VALUES ('],
  };
  for (const [name, lines] of Object.entries(formats)) {
    test(name, () => assert.ok(name.startsWith(`${otherFormat(lines)} `)));
  }
});

describe('what stands in cables is no other format', () => {
  const passages: Record<string, readonly string[]> = {
    'a list that ends in semicolons': ['A. TRUCKS: ARGENTINA AND CHILE;', 'B. TRAIN: TO BRAZIL;', 'C. AIR: NONE;'],
    'number signs': ['# 10,000 SQ. METERS PER HECTARE.', '## ESTIMATED', '# U.S. $(000)', '#0269'],
    'brackets that the scanner made of specks': ['{', '(', '{', ')', '}'],
    redactions: ['[          ]', '[[', ']'],
    'e-mail fields as released': ['From: Someone', 'Sent: Tuesday', 'To: Someone', 'Subject: FW: Text'],
    'numbers with commas': ['1,200,300', 'DOLS 40,000, DOLS 50,000'],
    'underlined headings': ['COMMENT', '-------', '======', '~~~~~~'],
    'the labels of an old print': ['<PREC> ROUTINE', '<OSRI> RUEHTV', '<DTG> 081902Z MAY 89', '<TO>'],
    'one quotation mark': ['"BECAUSE THEY AGREE ON NOTHING ELSE," HE SAID'],
    'prose that begins like code': [
      'return to the question of the tuba;',
      'let the band go;',
      'import duties are high.',
    ],
  };
  for (const [name, lines] of Object.entries(passages)) test(name, () => assert.equal(otherFormat(lines), null));
});

describe('prose around a header', () => {
  const sentence = 'the paper was found in a box that nobody had opened since the year it was sent';
  const header = ['PAGE 01 LA PAZ 03121', 'ACTION CU-04', 'R 141541Z APR 76'];
  const stamp = 'UNCLASSIFIED U.S. Department of State Case No. F-2011-04417 Doc No. C05990417';
  /** Lines, and the numbers of those that are marked. */
  const cases: Record<string, readonly [string | null, readonly string[], readonly number[]]> = {
    none: [null, header, [0, 1, 2]],
    'a note above': [null, [sentence, ...header], [1, 2, 3]],
    'an article above': ['prose above', [sentence, sentence, ...header], [2, 3, 4]],
    'a forwarding e-mail above, in a released paper': [null, [stamp, sentence, sentence, ...header], [3, 4, 5]],
    'words that introduce a quotation': ['introduction', ['It looks like this: ', ...header], [1, 2, 3]],
    'a label above': [null, ['Cable:', ...header], [1, 2, 3]],
    'an explanation of every line': [
      'prose between',
      header.flatMap((line) => [line, 'what this line says']),
      [0, 2, 4],
    ],
    'one stray line between': [null, ['PAGE 01', 'seen and noted', 'ACTION CU-04', 'R 141541Z'], [0, 2, 3]],
    'capitals between': [null, ['PAGE 01', 'LA PAZ FOR DCM', 'ALSO FOR CAO', 'R 141541Z'], [0, 3]],
  };
  for (const [name, [expected, lines, marked]] of Object.entries(cases)) {
    test(name, () => assert.equal(proseAround(lines, marked), expected));
  }
});
