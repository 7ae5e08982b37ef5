import { Command, Option } from 'commander';
import type { Cable, CableDocument } from '../cable/model';
import { parse } from '../cable/parse';
import { readText } from './files';

type Format = 'ndjson' | 'json';

/** `cable-text parse`: what the parser reads in each file, as JSON. */
export function parseCommand(write: (text: string) => void): Command {
  return new Command('parse')
    .description('print what stands in cable files, as JSON; - is standard input')
    .argument('<file...>', 'text files')
    .addOption(
      new Option('--format <format>', 'one object a line, or one indented array')
        .choices(['ndjson', 'json'])
        .default('json'),
    )
    .option('--summary', 'counts instead of paragraphs, distribution and the like')
    .action((files: string[], options: { format: Format; summary?: boolean }) => {
      const print = options.summary ? summaryOf : contractOf;
      if (options.format === 'ndjson') for (const file of files) write(`${JSON.stringify(read(file, print))}\n`);
      else
        write(
          `${JSON.stringify(
            files.map((file) => read(file, print)),
            null,
            2,
          )}\n`,
        );
    });
}

function read(name: string, print: (file: string, document: CableDocument) => unknown): unknown {
  const { file, text } = readText(name);
  return print(file, parse(text));
}

/** One object a file: its cables and problems; the lines stay inside. */
export function contractOf(file: string, { cables, problems }: CableDocument) {
  return { file, cables, problems };
}

/** The header's facts as they are, everything that comes in numbers as a count. */
export function summaryOf(file: string, { cables, problems }: CableDocument) {
  return { file, cables: cables.map(countsOf), problems: problems.length };
}

function countsOf(cable: Cable) {
  const entries = Object.entries(cable).map(([key, value]) => [
    key,
    Array.isArray(value) && key !== 'range' ? value.length : value,
  ]);
  return { ...Object.fromEntries(entries), attributes: Object.keys(cable.attributes).length };
}
