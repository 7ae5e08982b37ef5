import { Command, InvalidArgumentError, Option } from 'commander';
import type { Cable } from '../cable/model';
import { parse } from '../cable/parse';
import type { Card } from '../card/card';
import { cardAsked, codesIn, meaningAsked } from '../card/codeAsked';
import { CODE_KINDS, type CodeKind, type Entry, type Meaning } from '../reference/entry';
import type { Shelf } from '../reference/shelf';
import { readText, UsageError } from './files';
import { explainedPerson } from './person';

interface Options {
  readonly date?: string;
  readonly kind?: CodeKind | 'person';
  readonly post?: string;
  readonly context?: string;
  readonly format: 'text' | 'ndjson';
}

/**
 * `cable-text explain`: what codes meant at a date.
 * @param open gives the shelf; called once, when the arguments are good
 * @param write takes what is printed
 */
export function explainCommand(open: () => Shelf, write: (text: string) => unknown): Command {
  return new Command('explain')
    .description('say what codes meant, at a date if one is given')
    .argument('<code...>', 'office symbols, distribution codes, TAGS, posts, markings ...')
    .option('--date <date>', 'the day of the cable, YYYY-MM-DD', isoDay)
    .addOption(new Option('--kind <kind>', 'only codes of this kind').choices([...CODE_KINDS, 'person']))
    .option('--post <post>', 'for --kind person: the post that signed, as telegrams name it; STATE for the Department')
    .option('--context <file>', 'a cable that the codes stand in: its day, its post and its TAGS tell more')
    .addOption(
      new Option('--format <format>', 'for people or for programs').choices(['text', 'ndjson']).default('text'),
    )
    .action(async (codes: string[], options: Options) => {
      const cable = options.context ? await cableIn(options.context) : null;
      const shelf = open();
      for (const code of codes.flatMap(codesIn)) await write(`${answerTo(code, { ...options, cable }, shelf)}\n`);
    });
}

async function cableIn(file: string): Promise<Cable> {
  const [cable] = parse((await readText(file)).text).cables;
  if (!cable) throw new UsageError(`no telegram is found in ${file}`);
  return cable;
}

function answerTo(
  code: string,
  { kind, post, format, cable, ...options }: Options & { cable: Cable | null },
  shelf: Shelf,
) {
  const date = options.date ?? cable?.date ?? null;
  if (kind === 'person') return explainedPerson(shelf, code, { post: post ?? cable?.from?.post ?? null, date, format });
  const meaning = meaningAsked(shelf, code, { kind, date, cable });
  const card = cardAsked(meaning, shelf);
  return format === 'ndjson' ? JSON.stringify(contractOf(meaning, card)) : textOf(meaning, card).join('\n');
}

function isoDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  }
  return text;
}

/** One object a code; the parts of a composite symbol that no table lists come in the same form. */
function contractOf(
  { code, kind, date, entries, parts }: Meaning,
  { doubts }: Pick<Card, 'doubts'> = { doubts: [] },
): object {
  const listed = entries.map(({ code: _, own, ends, ...entry }) => entry);
  return {
    code,
    kind,
    date,
    entries: listed,
    ...(doubts.length ? { doubts } : {}),
    ...(parts.length ? { parts: parts.map((part) => contractOf(part)) } : {}),
  };
}

/** What the card of the code tells first, then all other meanings. */
function textOf(
  { code, kind, entries, parts }: Meaning,
  card: Pick<Card, 'known' | 'title' | 'doubts'> | null = null,
): string[] {
  if (parts.length)
    return [`${code}: not in our sources as a whole`, ...parts.flatMap((part) => textOf(part)).map(indented)];
  const [best, ...others] = entries;
  if (!best) return [`${code}: not in our sources`];
  if (card && !card.known)
    return [`${code}: ${lower(card.title)}`, ...entries.map((entry) => alsoOf(entry, kind)).map(indented)];
  const belonging = [best.kind, best.parent && `of ${best.parent}`].filter(Boolean).join(' ');
  const smallPrint = [belonging, ...doubtsOf(best), best.note].filter(Boolean).join('; ');
  const doubts = (card?.doubts ?? []).map((doubt) => `doubt: ${doubt}`);
  const also = others.map((entry) => alsoOf(entry, kind));
  return [`${code}: ${best.name}`, ...[smallPrint, sourceLine(best), ...doubts, ...also].map(indented)];
}

function alsoOf(entry: Entry, kind: CodeKind | null): string {
  const as = entry.kind === kind ? '' : `${entry.kind}: `;
  return `also ${as}${entry.name}${bracketed(doubtsOf(entry))}`;
}

const lower = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const indented = (line: string): string => `  ${line}`;
const bracketed = (parts: readonly string[]): string => (parts.length ? ` (${parts.join('; ')})` : '');

/** When, and how sure. */
function doubtsOf({ from, to, period, certainty }: Entry): string[] {
  const years =
    from && to ? (from === to ? from : `${from} to ${to}`) : from ? `from ${from}` : to ? `until ${to}` : '';
  const when = years && period === 'attested' ? `seen ${years}` : years;
  return [when, certainty === 'inferred' ? 'inferred' : ''].filter(Boolean);
}

const MOST_SOURCES = 4;

function sourceLine({ sources }: Entry): string {
  const more = sources.length - MOST_SOURCES;
  const named = sources.slice(0, MOST_SOURCES).join('; ');
  return `source: ${named}${more > 0 ? `; ${more} more` : ''}`;
}
