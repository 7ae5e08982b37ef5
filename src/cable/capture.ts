import type { LineKind } from './lines/kinds';
import type { Range, Text } from './model';
import type { TextLine } from './textLines';

export type Fields = Readonly<Record<string, Text>>;

/** One for all lines without any: most lines are blank, or text. */
export const NO_FIELDS: Fields = Object.freeze({});

/** One way in which a line can be written, with the name of what it then is (format.md, Appendix A). */
export interface LinePattern {
  readonly kind: LineKind;
  /** Bears the flag `d`, so that each named group knows where it stands. */
  readonly pattern: RegExp;
}

export interface Captured {
  readonly kind: LineKind;
  readonly fields: Fields;
  /** The line, or the part of it, that was looked at. */
  readonly range: Range;
  readonly text: string;
  /** The label of another system that the line bears or belongs to: "Reference" of a SMART print. */
  readonly label?: string;
}

/** A line of a kind that no pattern named, with the fields that were found otherwise. */
export function captured(kind: LineKind, line: TextLine, fields: Fields = NO_FIELDS): Captured {
  return { kind, fields, range: [line.start, line.end], text: line.text };
}

/** The line without the blanks around it, as a field. */
export function trimmed(line: TextLine): Text {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  return { text, range: [start, start + text.length] };
}

/** The named groups of a match, with their places in the whole text; groups that took no part are left out. */
export function fieldsOf(match: RegExpExecArray, start: number): Fields {
  const groups = match.indices?.groups;
  if (!groups) return NO_FIELDS;
  const fields: Record<string, Text> = {};
  for (const [name, place] of Object.entries(groups)) {
    const text = match.groups?.[name];
    if (place && text !== undefined) fields[name] = { text, range: [start + place[0], start + place[1]] };
  }
  return fields;
}

/** The first pattern that matches the line, or null. */
export function firstMatch(patterns: readonly LinePattern[], line: TextLine): Captured | null {
  for (const { kind, pattern } of patterns) {
    const match = pattern.exec(line.text);
    if (match) return captured(kind, line, fieldsOf(match, line.start));
  }
  return null;
}
