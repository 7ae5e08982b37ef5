import { Command, InvalidArgumentError, Option } from 'commander';
import { CODE_KINDS, type CodeKind, type Entry, type Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';

interface Options {
  readonly date?: string;
  readonly kind?: CodeKind;
  readonly format: 'text' | 'ndjson';
}

/** `cable-text explain`: what codes meant at a date. */
export function explainCommand(open: () => Shelf, write: (text: string) => void): Command {
  return new Command('explain')
    .description('say what codes meant, at a date if one is given')
    .argument('<code...>', 'office symbols, distribution codes, TAGS, posts, markings ...')
    .option('--date <date>', 'the day of the cable, YYYY-MM-DD', isoDay)
    .addOption(new Option('--kind <kind>', 'only codes of this kind').choices([...CODE_KINDS]))
    .addOption(
      new Option('--format <format>', 'for people or for programs').choices(['text', 'ndjson']).default('text'),
    )
    .action((codes: string[], { date, kind, format }: Options) => {
      const shelf = open();
      for (const code of codes) {
        const meaning = lookUp(shelf, code, { kind, date });
        write(format === 'ndjson' ? `${JSON.stringify(contractOf(meaning))}\n` : `${textOf(meaning).join('\n')}\n`);
      }
    });
}

function isoDay(text: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new InvalidArgumentError('a day is written YYYY-MM-DD.');
  }
  return text;
}

/** One object a code; the parts of a composite symbol that no table lists come in the same form. */
function contractOf({ code, kind, date, entries, parts }: Meaning): object {
  const listed = entries.map(({ name, parent, from, to, certainty, sources }) => ({
    name,
    parent,
    from,
    to,
    certainty,
    sources,
  }));
  return { code, kind, date, entries: listed, ...(parts.length ? { parts: parts.map(contractOf) } : {}) };
}

function textOf({ code, entries, parts }: Meaning): string[] {
  if (parts.length) return parts.flatMap(textOf);
  const [best, ...others] = entries;
  if (!best) return [`${code}: not in our sources`];
  return [
    `${code}: ${best.name}${smallPrint(best)}`,
    ...others.map((entry) => `  also: ${entry.name}${smallPrint(entry)}`),
  ];
}

function smallPrint({ from, to, certainty, sources }: Entry): string {
  const years = from || to ? `${from ?? ''}-${to ?? ''}`.replace(/^-$/, '') : '';
  const parts = [years, certainty === 'inferred' ? 'inferred' : '', sources.slice(0, 3).join('; ')].filter(Boolean);
  return parts.length ? ` (${parts.join('; ')})` : '';
}
