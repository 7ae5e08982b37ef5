import { Command, InvalidArgumentError, Option } from 'commander';
import { CODE_KINDS, type CodeKind, type Entry, type Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';

interface Options {
  readonly date?: string;
  readonly kind?: CodeKind;
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
    .addOption(new Option('--kind <kind>', 'only codes of this kind').choices([...CODE_KINDS]))
    .addOption(
      new Option('--format <format>', 'for people or for programs').choices(['text', 'ndjson']).default('text'),
    )
    .action(async (codes: string[], { date, kind, format }: Options) => {
      const shelf = open();
      for (const code of codes) {
        const meaning = lookUp(shelf, code, { kind, date });
        await write(
          format === 'ndjson' ? `${JSON.stringify(contractOf(meaning))}\n` : `${textOf(meaning).join('\n')}\n`,
        );
      }
    });
}

function isoDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('A day is written YYYY-MM-DD.');
  }
  return text;
}

/** One object a code; the parts of a composite symbol that no table lists come in the same form. */
function contractOf({ code, kind, date, entries, parts }: Meaning): object {
  const listed = entries.map(({ code: _, own, ends, ...entry }) => entry);
  return { code, kind, date, entries: listed, ...(parts.length ? { parts: parts.map(contractOf) } : {}) };
}

function textOf({ code, kind, entries, parts }: Meaning): string[] {
  if (parts.length) return [`${code}: not in our sources as a whole`, ...parts.flatMap(textOf).map(indented)];
  const [best, ...others] = entries;
  if (!best) return [`${code}: not in our sources`];
  const also = others.map((entry) => {
    const as = entry.kind === kind ? '' : `${entry.kind}: `;
    return `also ${as}${entry.name}${bracketed(doubtsOf(entry))}`;
  });
  const belonging = [best.kind, best.parent && `of ${best.parent}`].filter(Boolean).join(' ');
  const smallPrint = [belonging, ...doubtsOf(best), best.note].filter(Boolean).join('; ');
  return [`${code}: ${best.name}`, ...[smallPrint, sourceLine(best), ...also].map(indented)];
}

const indented = (line: string): string => `  ${line}`;
const bracketed = (parts: readonly string[]): string => (parts.length ? ` (${parts.join('; ')})` : '');

/** When, and how sure. */
function doubtsOf({ from, to, period, certainty }: Entry): string[] {
  const years =
    from && to ? (from === to ? from : `${from} to ${to}`) : from ? `from ${from}` : to ? `until ${to}` : '';
  const when = years && period === 'attested' ? `listed ${years}` : years;
  return [when, certainty === 'inferred' ? 'inferred' : ''].filter(Boolean);
}

const MOST_SOURCES = 4;

function sourceLine({ sources }: Entry): string {
  const more = sources.length - MOST_SOURCES;
  const named = sources.slice(0, MOST_SOURCES).join('; ');
  return `source: ${named}${more > 0 ? `; ${more} more` : ''}`;
}
