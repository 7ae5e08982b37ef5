import type { LineKind } from '../lines/kinds';
import type { Line } from '../lines/line';
import { type Context, linesAhead, type Reading } from '../reading/state';
import type { Container } from './container';
import { OLD_FORM_HEAD, OLD_FORM_LINES, OLD_FORM_MORE, OLD_FORM_VALUES } from './oldFormLines';

/** The telegram forms before 1973: labels with values beside or below them, up to the text (format.md 1.10 f). */
export class OldForm implements Container {
  /** Labels that stood without a value, which may come below. */
  private waiting: LineKind[] = [];

  keeps = (): boolean => false;

  read(context: Context, line: Line): Reading | null {
    const { zone } = context;
    if (zone === 'body' || zone === 'notes') return opensBelowText(context, line);
    if (zone !== 'open' && zone !== 'oldForm') return null;
    const head = zone === 'open' ? OLD_FORM_HEAD.read(line) : null;
    const found = head ?? readMore(context, line) ?? OLD_FORM_LINES.read(line) ?? this.readValue(line);
    if (!found || (zone === 'open' && !head && !opensForm(found))) return null;
    if (!head && !Object.keys(found.fields).length) this.waiting.push(found.kind);
    return { lines: [found], zone: 'oldForm' };
  }

  /** A value below its label; scans print several labels first. */
  private readValue(line: Line): Line | null {
    for (const label of this.waiting) {
      const value = OLD_FORM_VALUES[label]?.read(line);
      if (!value) continue;
      this.waiting = this.waiting.filter((other) => other !== label);
      return value;
    }
    return null;
  }
}

/** The form's head below a text: another telegram begins. */
function opensBelowText(context: Context, line: Line): Reading | null {
  const head = OLD_FORM_HEAD.read(line);
  if (!head || labelsAhead(context) < LEAST_LABELS) return null;
  return { lines: [head], zone: 'oldForm', begins: 'telegram' };
}

const LEAST_LABELS = 3;

/** How many of the form's labels follow: its head also stands on further pages, where they do not. */
function labelsAhead(context: Context): number {
  const found = linesAhead(context, 24).map((line) => OLD_FORM_LINES.kindOf(line));
  return new Set(found.filter((kind) => kind && kind !== 'ref' && kind !== 'oldAction')).size;
}

const readMore = ({ met, last }: Context, line: Line): Line | null =>
  met.has('oldAction') && /[,;A-Z]$/.test(last) ? OLD_FORM_MORE.read(line) : null;

/** Where the head is lost, its own labels tell the form; FROM and TO also stand in letters. */
const opensForm = ({ kind, fields }: Line): boolean =>
  /^(?:oldNumber|oldReceived|oldControl)$/.test(kind) && Object.keys(fields).length > 0;
