import { rowOf } from '../lines/kinds';
import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { readBody } from '../reading/bodyReading';
import { type Context, linesAhead, type Reading } from '../reading/state';
import { type Container, isInside } from './container';
import {
  type FormLabel,
  OLD_FORM_HEAD,
  OLD_FORM_INFORMED,
  OLD_FORM_LABELS,
  OLD_FORM_MORE,
  OLD_FORM_REFERENCE,
} from './oldFormLines';

/** The telegram forms before 1973: labels with values beside or below them, up to the text (format.md 1.10 f). */
export class OldForm implements Container {
  readonly name = 'form';
  /** Labels that stood without a value, which may come below. */
  private waiting: readonly FormLabel[] = [];
  /** True once the line has come that names who is informed. */
  private informs = false;

  keeps = (): boolean => false;

  read(context: Context, line: Line): Reading | null {
    const { zone } = context;
    if (zone === 'body' || zone === 'notes') return opensBelowText(context, line);
    if (zone !== 'open' && !isInside(context, this)) return null;
    const head = zone === 'open' ? OLD_FORM_HEAD.read(line) : null;
    const found = head ?? this.readInside(context, line);
    return found && { lines: [found], zone: 'container' };
  }

  private readInside(context: Context, line: Line): Line | null {
    const isOpen = isInside(context, this);
    const more = this.informs && /[,;A-Z]$/.test(context.last) ? OLD_FORM_MORE.read(line) : null;
    if (more) return more;
    const label = labelOn(line);
    const beside = label?.beside.read(line) ?? null;
    if (label && beside) return this.readLabel(label, beside, isOpen);
    if (!isOpen) return null;
    const informed = OLD_FORM_INFORMED.read(line);
    this.informs ||= informed !== null;
    return OLD_FORM_REFERENCE.read(line) ?? informed ?? this.readValue(line) ?? debris(context, line);
  }

  /** Where the head is lost, its own labels tell the form; FROM and TO also stand in letters. */
  private readLabel(label: FormLabel, beside: Line, isOpen: boolean): Line | null {
    const hasValue = Object.keys(beside.fields).length > 0;
    if (!isOpen && !(label.own && hasValue)) return null;
    if (!hasValue) this.waiting = [...this.waiting, label];
    return beside;
  }

  /** A value below its label; scans print several labels first. */
  private readValue(line: Line): Line | null {
    const label = this.waiting.find(({ below }) => below?.matches(line));
    this.waiting = this.waiting.filter((other) => other !== label);
    return label?.below?.read(line) ?? null;
  }
}

/** A short line among the labels that begins no paragraph: one office of the column of actions. */
function debris(context: Context, line: Line): Line | null {
  const isShort = line.text.trim().length < 45;
  const isParagraph = rowOf(readBody(context, line).kind).numbered === 'sure' && line.text.trim().length > 8;
  return isShort && !isParagraph ? line.as('noise') : null;
}

const ANY_LABEL = new LinePatterns(...OLD_FORM_LABELS.map(({ beside }) => beside));

const labelOn = (line: Line): FormLabel | undefined =>
  ANY_LABEL.matches(line) ? OLD_FORM_LABELS.find(({ beside }) => beside.matches(line)) : undefined;

/** The form's head below a text: another telegram begins. */
function opensBelowText(context: Context, line: Line): Reading | null {
  const head = OLD_FORM_HEAD.read(line);
  if (!head || labelsAhead(context) < LEAST_LABELS) return null;
  return { lines: [head], zone: 'container', begins: 'telegram' };
}

const LEAST_LABELS = 3;

/** How many of the form's labels follow: its head also stands on further pages, where they do not. */
const labelsAhead = (context: Context): number =>
  new Set(linesAhead(context, 24).flatMap((line) => labelOn(line) ?? [])).size;
