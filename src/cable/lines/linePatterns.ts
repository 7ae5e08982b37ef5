import type { Text } from '../model';
import { bitsOf, charactersOf } from './characters';
import type { LineKind } from './kinds';
import type { Fields, Line } from './line';

/** For a pattern that begins with a number. */
export const DIGITS = '0123456789';

/** One way in which a line can be written, with the name of what it then is (format.md, Appendix A). */
export interface LinePattern {
  readonly kind: LineKind;
  /** Its named groups are the line's fields. */
  readonly pattern: RegExp;
  /**
   * What such a line begins with, one character of these: its first character that is no blank, or its first letter or digit.
   * A tilde also stands for any first character beyond ASCII. Left out where it may begin with anything.
   */
  readonly begins?: string;
  /** The first letter of such a line stands alone: "A." and no word. */
  readonly alone?: boolean;
  /** Characters that each stand somewhere in such a line; 0 is any digit, a any small letter. */
  readonly holds?: string;
  /** What such a line ends with, one character of these; left out where it may end with anything. */
  readonly ends?: string;
  /** Such a line has so many characters at least. */
  readonly least?: number;
}

/** Patterns in the order of their trial. Which of them a line needs is told by its first characters. */
export class LinePatterns {
  readonly trials: readonly Trial[];
  private readonly byBeginning: (readonly Trial[] | undefined)[] = [];

  constructor(...patterns: readonly (LinePattern | LinePatterns)[]) {
    this.trials = patterns.flatMap((one) => (one instanceof LinePatterns ? one.trials : [new Trial(one)]));
  }

  /** The line as what the first pattern that matches says; null when none does. */
  read(line: Line): Line | null {
    const found = this.find(line);
    return found ? line.as(found.kind, found) : null;
  }

  /** The kind that a line would be read as; null when no pattern matches. */
  kindOf(line: Line): LineKind | null {
    return this.find(line)?.kind ?? null;
  }

  matches(line: Line): boolean {
    return this.find(line) !== null;
  }

  private find(line: Line): Trial | null {
    const trials = this.byBeginning[line.begins] ?? this.trialsFor(line.begins);
    for (let i = 0; i < trials.length; i++) if (trials[i]!.matches(line)) return trials[i]!;
    return null;
  }

  private trialsFor(beginning: number): readonly Trial[] {
    const trials = this.trials.filter((trial) => trial.mayBegin(beginning));
    this.byBeginning[beginning] = trials;
    return trials;
  }
}

/** A pattern with what must be true of a line before it is worth a trial. */
export class Trial {
  readonly kind: LineKind;
  /** The names of the fields that it may find. */
  readonly names: ReadonlySet<string>;
  private readonly pattern: RegExp;
  private readonly beginnings: string | null;
  private readonly alone: boolean;
  private readonly asked: number;
  private readonly endings: string | null;
  private readonly least: number;
  /** The same pattern, made when the first fields are asked for: to tell the groups' places costs more than the match. */
  private placing: RegExp | null = null;

  constructor({ kind, pattern, begins, alone = false, holds = '', ends, least = 0 }: LinePattern) {
    this.kind = kind;
    this.pattern = pattern;
    const inBothCases = (letters: string): string => (pattern.ignoreCase ? letters + letters.toLowerCase() : letters);
    this.beginnings = begins === undefined ? null : inBothCases(begins);
    this.endings = ends === undefined ? null : inBothCases(ends);
    this.least = least;
    this.alone = alone;
    this.asked = bitsOf(holds);
    this.names = new Set(Array.from(pattern.source.matchAll(/\(\?<(\w+)>/g), ([, name = '']) => name));
  }

  mayBegin(beginning: number): boolean {
    const { first, letter, alone } = charactersOf(beginning);
    if (this.alone && !alone) return false;
    if (this.beginnings === null) return true;
    return this.beginnings.includes(first === BEYOND ? '~' : first) || this.beginnings.includes(letter);
  }

  /** Whether the pattern matches, whatever is said of how it begins. */
  takes(text: string): boolean {
    return this.pattern.test(text);
  }

  matches({ text, holds }: Line): boolean {
    if ((holds & this.asked) !== this.asked || text.length < this.least) return false;
    if (this.endings !== null && !this.endings.includes(text[text.length - 1] ?? '\n')) return false;
    return this.pattern.test(text);
  }

  /** The named groups with their places in the whole text; groups that took no part are left out. */
  fieldsIn({ text, start }: Line): Fields {
    this.placing ??= new RegExp(this.pattern.source, `${this.pattern.flags}d`);
    const found = this.placing.exec(text);
    return found ? fieldsOf(found, start) : {};
  }
}

const BEYOND = '\x7f';

/** The named groups of a match made with the flag `d`. */
export function fieldsOf(match: RegExpExecArray, start: number): Fields {
  const fields: Record<string, Text> = {};
  const places = match.indices?.groups ?? {};
  for (const name in places) {
    const [from, to] = places[name] ?? [];
    if (from !== undefined && to !== undefined)
      fields[name] = { text: match.input.slice(from, to), range: [start + from, start + to] };
  }
  return fields;
}
