import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import { REFERENCE_LINES, SUBJECT_LINE } from '../lines/textHeaderLines';
import { readBody } from '../reading/bodyReading';
import { type Context, linesAhead, type Reading } from '../reading/state';
import { type Container, isInside } from './container';
import {
  FRUS_ADDRESS,
  FRUS_HEAD,
  FRUS_LABELS,
  FRUS_MARK,
  FRUS_NOTES,
  FRUS_NUMBER,
  FRUS_OLDER_HEAD,
  FRUS_PLACE,
  FRUS_PLACE_DATE,
  FRUS_SIGNED,
} from './frusLines';

/** What the editors of "Foreign Relations" print around a telegram, and the number in front of its text (format.md 1.10 g). */
export class EditedPrint implements Container {
  readonly name = 'Foreign Relations';
  /** What has come of a print: its title, or also its place and date. */
  private met: 'title' | 'dated' | null = null;
  /** Lines left over which the place and date go on. */
  private dateLines = 0;

  keeps = (): boolean => false;

  read(context: Context, line: Line): Reading | null {
    const head = this.readHead(context, line);
    if (head) {
      this.met = 'title';
      this.dateLines = 0;
      return { lines: [head], zone: 'container', begins: 'print' };
    }
    if (isInside(context, this)) return this.readBelowHead(context, line);
    return this.met && (context.zone === 'body' || context.zone === 'notes') ? readEnd(context, line) : null;
  }

  private readHead(context: Context, line: Line): Line | null {
    const head = context.zone === 'open' || this.met ? FRUS_HEAD.read(line) : null;
    return head ?? (context.zone === 'open' ? readOlderHead(context, line) : null);
  }

  private readBelowHead(context: Context, line: Line): Reading {
    if (this.dateLines > 0) {
      this.dateLines--;
      return { lines: [line.as('dateline')] };
    }
    const note = FRUS_NOTES.read(line);
    if (note) return { lines: [note], zone: 'notes' };
    if (/^\s*\d{1,2}$/.test(line.text)) return { lines: [line.as('noise')] }; // the number of a note
    const dated = linesOfDate([line, ...linesAhead(context, 3)]);
    if (dated && !/\b(?:in|to|of|the|at|and|for|from)$/i.test(context.last)) {
      this.met = 'dated';
      this.dateLines = dated - 1;
      return { lines: [placeOn(line)] };
    }
    if (this.met === 'title' && line.text.length < 120) return { lines: [line.as('titleCont')] };
    const mark = MARKS.read(line);
    return mark ? { lines: [mark] } : readFirst(context, line);
  }
}

const MARKS = new LinePatterns(FRUS_MARK, FRUS_ADDRESS);

/** Volumes before 1955 name who wrote to whom, above a place and a date. */
function readOlderHead(context: Context, line: Line): Line | null {
  const older = FRUS_OLDER_HEAD.read(line);
  const ahead = older ? linesAhead(context, 12) : [];
  return ahead.some((next, i) => linesOfDate([next, ...ahead.slice(i + 1, i + 4)]) > 0) ? older : null;
}

/** How many of the lines hold a place and a date, from the first on; 0 when they do not begin with one. */
function linesOfDate(lines: readonly Line[]): number {
  for (let count = Math.min(4, lines.length); count > 0; count--) {
    const joined = lines
      .slice(0, count)
      .map(({ text }) => text.trim())
      .join(' ');
    if (joined.length < 90 && FRUS_PLACE_DATE.test(joined.replace(/\s+/g, ' '))) return count;
  }
  return 0;
}

function placeOn(line: Line): Line {
  const place = FRUS_PLACE.read(line);
  return place && !/\d/.test(place.fields.place?.text ?? '1') ? place : line.as('dateline');
}

/** The first line of the text, with the telegram's number and perhaps labels in front of it. */
function readFirst(context: Context, line: Line): Reading {
  const numbered = FRUS_NUMBER.read(line);
  if (FRUS_LABELS.test(line.text)) return { lines: readLabels(line, numbered), zone: 'textHeader' };
  const isNumber = numbered && numbered.fields.telegram?.text !== '1';
  return { lines: [isNumber ? numbered : readBody(context, line)], zone: 'body', field: null };
}

/** "9817. Subject: Talks with the Minister. Ref: State 178919.": number, subject and reference on one line. */
function readLabels(line: Line, numbered: Line | null): Line[] {
  const at = [...line.text.matchAll(/\b(?:Subj(?:ect)?|Refs?|Reference):/g)].map(({ index }) => index);
  const cuts = at[0] === 0 ? at : [0, ...at];
  return cuts.map((from, i) => {
    const part = line.part(from, cuts[i + 1]);
    if (from === 0 && numbered) return part.as('text', numbered.fields);
    return SUBJECT_OR_REFERENCE.read(part) ?? part.as('noise');
  });
}

const SUBJECT_OR_REFERENCE = new LinePatterns(SUBJECT_LINE, REFERENCE_LINES);

/** The surname right above the notes, and the first of the notes: what follows is the editors'. */
function readEnd(context: Context, line: Line): Reading | null {
  const note = FRUS_NOTES.read(line);
  const signed = note || context.zone === 'notes' ? null : FRUS_SIGNED.read(line);
  const next = signed ? linesAhead(context, 1)[0] : undefined;
  const found = note ?? (next && (FRUS_NOTES.matches(next) || /^\s*[01]\.\s/.test(next.text)) ? signed : null);
  return found && { lines: [found], zone: 'notes' };
}
