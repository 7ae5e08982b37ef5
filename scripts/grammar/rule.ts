// How a rule of the grammar is written: with the line of a cable that it is for, and with named groups. A group is
// named after what it holds: a name of SCOPES, or a set of values (`#classification`) that colours what is inside it.
import { SCOPES } from './scopes';

export interface Rule {
  /** The line of a cable that the rule is for; the tests hold the rule to it. */
  readonly comment?: string;
  readonly include?: string;
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly while?: string;
  readonly captures?: Captures;
  readonly beginCaptures?: Captures;
  readonly patterns?: readonly Rule[];
}
type Capture = { readonly name: string } | { readonly patterns: readonly Rule[] };
type Captures = Readonly<Record<string, Capture>>;

const escaped = (word: string): string => word.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&').replace(/ /g, '\\s{1,4}');

/** A group of words of which one stands, the longest tried first; a blank may be up to four. */
export function anyOf(words: readonly string[]): string {
  return `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})`;
}

/** The source of an Oniguruma pattern: backslashes stand as written, a list of words becomes `anyOf` it. */
export function rx(parts: TemplateStringsArray, ...values: readonly (string | readonly string[])[]): string {
  return String.raw({ raw: parts.raw }, ...values.map((value) => (typeof value === 'string' ? value : anyOf(value))));
}

/** Patterns of which one stands, in this order; each beside a line that it is for. */
export const either = (...sources: readonly string[]): string => `(?:${sources.join('|')})`;

/** One pattern, its parts written one below the other. */
export const sequence = (...parts: readonly string[]): string => parts.join('');

/** What a group of this name becomes: the colour of SCOPES, or the values of the set that bears its name. */
function captureOf(group: string): Capture {
  const scope = SCOPES[group];
  return scope ? { name: scope } : { patterns: [{ include: `#${group}` }] };
}

/** Oniguruma's named groups to TextMate's numbered ones: every group that captures bears a name. */
export function numbered(source: string): { pattern: string; captures: Captures } {
  const captures: Record<string, Capture> = {};
  let count = 0;
  const pattern = source.replace(
    /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<([A-Za-z]+)>/g,
    (found, group?: string) => {
      if (found === '(') throw new Error(`a group without a name in ${source}`);
      if (!group) return found;
      captures[++count] = captureOf(group);
      return '(';
    },
  );
  return { pattern, captures };
}

const orNothing = <T extends object>(key: string, value: T): Record<string, T> =>
  Object.keys(value).length ? { [key]: value } : {};

/** Colours the groups of one match; `scope` is a name of SCOPES for the whole of it. */
export function match(line: string, source: string, scope?: string): Rule {
  const { pattern, captures } = numbered(source);
  return { comment: line, ...(scope && { name: SCOPES[scope] }), match: pattern, ...orNothing('captures', captures) };
}

/** A label, and its value to the end of the line. */
export function field(line: string, label: string, patterns: readonly Rule[]): Rule {
  const { pattern, captures } = numbered(label);
  return { comment: line, begin: pattern, ...orNothing('beginCaptures', captures), end: '$', patterns };
}

/** A label, its value, and the lines after it as long as they look like more of the value. */
export function longField(line: string, label: string, more: string, patterns: readonly Rule[]): Rule {
  const { pattern, captures } = numbered(label);
  return { comment: line, begin: pattern, ...orNothing('beginCaptures', captures), while: `^(?=${more})`, patterns };
}

/**
 * Lines that belong together, from one that `opens` to the first that is none of those it `holds`. The test is made
 * anew on every line, so a zone whose end is lost cannot swallow the file.
 */
export function zone(line: string, opens: string, holds: string, patterns: readonly Rule[]): Rule {
  return { comment: line, begin: `^(?=${opens})`, while: `^(?=${holds})`, patterns };
}

/** Rules of the repository, by name. */
export const include = (...names: readonly string[]): Rule[] => names.map((name) => ({ include: `#${name}` }));
