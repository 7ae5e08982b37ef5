import type { Range, Text } from '../model';
import { beginningOf, holdingsOf } from './characters';
import { type LineKind, type Row, rowOf } from './kinds';

/** Where in a file the reader is; a line's meaning depends on it (format.md 1.0). */
export type Zone =
  | 'open' // before anything is known
  | 'heading' // distribution, drafting, date-time group, addressees
  | 'textHeader' // message reference, captions, E.O., TAGS, SUBJECT, REF
  | 'body'
  | 'attributes' // NARA's block
  | 'container' // labels of another system, above the text or below it
  | 'notes'; // footnotes of an edited print

/** The named parts of a line, each with its place in the whole text. */
export type Fields = Readonly<Record<string, Text>>;

/** What the reader knows of a line besides its kind. */
export interface Placed {
  readonly zone: Zone;
  /** Blank lines before it that no page break explains. */
  readonly gap: number;
  /** True for the first line of a header: a telegram, a section, or a quoted telegram begins here. */
  readonly opens: boolean;
}

/** What finds the fields of a line: the pattern that named it, and which it may find at all. */
interface Finder {
  readonly names: ReadonlySet<string>;
  fieldsIn(line: Line): Fields;
}

/**
 * A line of the text, or the part of one that bears a field of its own, without its line break: what is printed, and once it
 * has been read what it is. Its place (`zone`, `gap`, `opens`) is written once, by the reader.
 */
export class Line implements Placed {
  readonly range: Range;
  zone: Zone = 'open';
  gap = 0;
  opens = false;
  /** Its first characters, and which rare ones stand in it: see `beginningOf` and `holdingsOf`. */
  readonly begins: number;
  readonly holds: number;
  /** What the table says of its kind. */
  readonly row: Row;

  /**
   * @param text its first characters, without blanks at its end: what patterns look at
   * @param found its fields, or what finds them when somebody asks
   */
  constructor(
    readonly text: string,
    start: number,
    end: number,
    readonly kind: LineKind = text ? 'text' : 'blank',
    private found: Fields | Finder = NO_FIELDS,
    same?: Line,
  ) {
    this.range = [start, end];
    this.row = rowOf(kind);
    this.begins = same ? same.begins : beginningOf(text);
    this.holds = same ? same.holds : holdingsOf(text);
  }

  get start(): number {
    return this.range[0];
  }

  get fields(): Fields {
    if (isFinder(this.found)) this.found = this.found.fieldsIn(this);
    return this.found;
  }

  /** One of its fields. Asked for one that its pattern never finds, no pattern runs. */
  field(name: string): Text | undefined {
    return isFinder(this.found) && !this.found.names.has(name) ? undefined : this.fields[name];
  }

  /** The same line as a line of some kind. */
  as(kind: LineKind, fields: Fields | Finder = NO_FIELDS): Line {
    return new Line(this.text, this.range[0], this.range[1], kind, fields, this).placed(this);
  }

  /** Where the reader met it. */
  placed({ zone, gap, opens }: Placed): this {
    this.zone = zone;
    this.gap = gap;
    this.opens = opens;
    return this;
  }

  /** A part of it as a line of its own: scans join several fields on one. Places count from the line's start. */
  part(from: number, to = this.text.length): Line {
    const [start, end] = this.range;
    return new Line(this.text.slice(from, to).trimEnd(), start + from, start + Math.min(to, end - start));
  }

  /** The line without the blanks around it, as a field. */
  trimmed(): Text {
    const text = this.text.trim();
    const start = this.range[0] + this.text.indexOf(text);
    return { text, range: [start, start + text.length] };
  }
}

const NO_FIELDS: Fields = {};

const isFinder = (fields: Fields | Finder): fields is Finder => typeof fields.fieldsIn === 'function';
