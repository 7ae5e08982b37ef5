import { BODY_LINES } from '../lines/bodyLines';
import { rowOf } from '../lines/kinds';
import { Line } from '../lines/line';
import { type Context, linesAhead, type Reading } from '../reading/state';
import { type Container, isInside } from './container';
import {
  fitsLabel,
  goesOn,
  labelledLine,
  SMART_LINE,
  SMART_REFERENCE,
  SMART_TAIL,
  SMART_TAIL_INFO,
  smartLabel,
  valueLine,
} from './smartLines';

/**
 * The labels of a SMART print with their values, above the text and below it. A value may go on over lines, or stand below
 * all labels (format.md 1.10 d).
 */
export class SmartPrint implements Container {
  readonly name = 'SMART';
  /** True once its labels have been met. */
  private open = false;
  /** True below the text, where SMART prints who signed, drafted, cleared and approved. */
  private tail = false;
  /** Labels that stood without a value, waiting for theirs: in scans all labels come first. */
  private waiting: string[] = [];
  /** The label whose value was read last; it may go on. */
  private label = '';
  /** True when it has a value so far. */
  private hasValue = false;
  private goesOn = false;

  keeps = (context: Context, line: Line): boolean => isInside(context, this) && SMART_LINE.matches(line);

  read(context: Context, line: Line): Reading | null {
    const found = SMART_LINE.read(line);
    const key = smartLabel(found?.fields.key?.text ?? '');
    const opens = found !== null && (key === 'MRN' || key === 'Date/DTG') && mayOpen(context, found);
    if (opens) this.open = true;
    else if (this.isTail(context, line)) this.beginTail();
    else if (!isInside(context, this)) return null;
    const begins = opens && !isInside(context, this) ? 'print' : undefined;
    if (found)
      return { lines: [this.readLabel(line, found, key)], zone: 'container', field: null, ...(begins && { begins }) };
    return this.readValue(context, line);
  }

  private isTail({ zone }: Context, { text }: Line): boolean {
    return this.open && zone === 'body' && (SMART_TAIL.test(text) || SMART_TAIL_INFO.test(text));
  }

  private beginTail(): void {
    this.tail = true;
    this.goesOn = false;
    this.waiting = [];
  }

  private readLabel(line: Line, found: Line, key: string): Line {
    const { value } = found.fields;
    if (key === 'MRN') this.tail = false;
    if (key === 'MRN' || value) this.waiting = [];
    if (!value) this.waiting.push(key);
    this.label = key;
    this.goesOn = true;
    this.hasValue = value !== undefined;
    return labelledLine(line, key, found.fields);
  }

  private readValue(context: Context, line: Line): Reading | null {
    const text = line.text.trim();
    if (this.goesOn && text === context.last.trim()) return { lines: [line.as('noise')], zone: 'container' }; // printed twice
    const label = this.isSetIn(context, line) ? this.label : this.waitingLabel(context, text, line);
    if (label) {
      const isMore = this.hasValue && label === this.label;
      this.label = label;
      this.hasValue = true;
      return { lines: [valueLine(line, label, isMore)], zone: 'container' };
    }
    return this.tail ? { lines: [line.as('noise')], zone: 'notes' } : null; // the end of the mail that brought the telegram
  }

  /** "                              B) JERUSALEM 905", set in below the value above it. */
  private isSetIn({ gap }: Context, { text }: Line): boolean {
    return this.goesOn && gap === 0 && /^\s{6,}/.test(text) && !this.waiting.length;
  }

  /** In scans all labels come first, then all values: a value belongs to the first label that may bear it. */
  private waitingLabel(context: Context, text: string, line: Line): string | null {
    if (text.length > 120 || beginsParagraph(line)) return null;
    const before = context.last.trim();
    if (!isSmartLabel(before) && goesOn(this.label, before, text)) return this.label;
    const at = this.waiting.findIndex((label) => fitsLabel(label, text) && this.isInPlace(context, label));
    if (at < 0) return null;
    const label = this.waiting[at] ?? null;
    this.waiting = this.waiting.slice(label === 'Cleared By' ? at : at + 1);
    return label;
  }

  /** Of the names below SIGNATURE, DRAFTED, CLEARED and APPROVED the last approved. */
  private isInPlace(context: Context, label: string): boolean {
    if (label !== 'Cleared By') return true;
    const next = linesAhead(context, 1)[0]?.text.trim() ?? '';
    return !this.waiting.includes('Approved By') || fitsLabel('Cleared By', next);
  }
}

/** "MRN:", "From:" and the like. */
const isSmartLabel = (text: string): boolean => SMART_LINE.matches(new Line(text, 0, text.length));

/** A second MRN opens another telegram, also right below the text of one; where scans print all labels first, by these. */
function mayOpen(context: Context, { fields: { value } }: Line): boolean {
  if (context.zone !== 'body') return true;
  return value ? SMART_REFERENCE.test(value.text) : labelsAhead(context) >= LEAST_LABELS;
}

const LEAST_LABELS = 3;

const labelsAhead = (context: Context): number =>
  linesAhead(context, 6).filter((line) => SMART_LINE.matches(line)).length;

const beginsParagraph = (line: Line): boolean => rowOf(BODY_LINES.kindOf(line) ?? 'text').numbered !== undefined;
