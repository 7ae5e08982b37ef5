import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** Nouns of which a message may tell a number; "The notes on {0} cables" is told of several alone. */
const COUNTED = 'answer|note|part|row|mark|table|office';
const SEVERAL = new RegExp(`\\{\\d\\} (?:more )?(${COUNTED})s\\b`);

const sources = readdirSync('src', { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => [name, readFileSync(join('src', name), 'utf8')] as const);

/** What a file says of several things, by their noun. */
const ofSeveral = (code: string): string[] =>
  [...code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].flatMap(([, text = '']) => SEVERAL.exec(text)?.[1] ?? []);

/** Whether it also says it of one: "1 answer", "One part", "{0} office". */
const saysOne = (code: string, noun: string): boolean =>
  new RegExp(`'[^'\\n]*(?:\\b1|\\bOne|\\{\\d\\}) (?:more )?${noun}\\b(?!s)`).test(code);

const counting = sources.filter(([, code]) => ofSeveral(code).length);

test('there are messages that tell a number', () => assert.ok(counting.length > 4));

for (const [file, code] of counting)
  for (const noun of new Set(ofSeveral(code)))
    test(`src/${file} tells of one ${noun} as it tells of several`, () => assert.ok(saysOne(code, noun)));
