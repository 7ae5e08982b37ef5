// Tables of lines and the colours that they must get.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Token, tokensOf } from './tokenizer';

/** A line with its coloured stretches; `after` are the lines that stand before it. */
export interface Expected {
  readonly line: string;
  readonly after?: readonly string[];
  readonly tokens: readonly Token[];
}

/** One test a table: what a reader sees, and the lines where he sees it. */
export function colours(what: string, table: readonly Expected[]): void {
  test(what, () => {
    for (const { line, after = [], tokens } of table) {
      assert.deepEqual(tokensOf([...after, line]).at(-1), tokens, line);
    }
  });
}

/** Lines that stay without colour. */
export const calm = (what: string, lines: readonly string[], after?: readonly string[]): void =>
  colours(
    what,
    lines.map((line) => (after ? { line, after, tokens: [] } : { line, tokens: [] })),
  );

const named =
  (scope: string) =>
  (text: string): Token => [text, scope];

export const label = named('keyword.other.label');
export const attribute = named('keyword.other.label.attribute');
export const refLabel = named('keyword.other.label.reference');
export const office = named('entity.name.type.office');
export const copies = named('constant.numeric.copies');
export const serial = named('constant.numeric.serial');
export const phone = named('constant.numeric.phone');
export const section = named('constant.numeric.section');
export const date = named('constant.numeric.date');
export const order = named('constant.numeric.order');
export const dateTimeGroup = named('constant.numeric.dateTimeGroup');
export const paragraph = named('constant.numeric.paragraph');
export const letter = named('constant.numeric.letter');
export const station = named('variable.other.station');
export const addressee = named('variable.other.addressee');
export const person = named('variable.other.person');
export const precedence = named('entity.name.function.precedence');
export const routing = named('entity.name.type.routing');
export const signal = named('entity.name.type.signal');
export const schedule = named('entity.name.type.schedule');
export const reason = named('entity.name.type.reason');
export const subjectTag = named('entity.name.type.tag.subject');
export const geographicTag = named('entity.name.type.tag.geographic');
export const otherTag = named('entity.name.type.tag.other');
export const caption = named('string.unquoted.caption');
export const subject = named('markup.heading.subject');
export const title = named('markup.heading.title');
export const rule = named('comment.line.rule');
export const page = named('comment.line.page');
export const relay = named('comment.line.relay');
export const stamp = named('comment.line.stamp');
export const end = named('comment.line.end');

export type LevelName = 'topSecret' | 'secret' | 'confidential' | 'lou' | 'sbu' | 'unclassified';
export const classification = (text: string, level: LevelName): Token => [
  text,
  `string.unquoted.classification.${level}`,
];
export const portion = (text: string, level: LevelName): Token => [text, `string.unquoted.portion.${level}`];
