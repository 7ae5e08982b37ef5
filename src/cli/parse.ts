import { Command, Option } from 'commander';
import type { Cable, CableDocument } from '../cable/model';
import { parse } from '../cable/parse';
import { type Complain, eachFile } from './eachFile';
import { readText } from './files';

type Format = 'ndjson' | 'json';

/** `cable-text parse`: what the parser reads in each file, as JSON. */
export function parseCommand(write: (text: string) => unknown, complain?: Complain): Command {
  return new Command('parse')
    .description('print what stands in cable files, as JSON; - is standard input')
    .argument('<file...>', 'text files')
    .addOption(
      new Option('--format <format>', 'one object a line, or one indented array')
        .choices(['ndjson', 'json'])
        .default('json'),
    )
    .option('--summary', 'counts instead of paragraphs, distribution and the like')
    .action(async (files: string[], { format, summary }: { format: Format; summary?: boolean }) => {
      const print = summary ? summaryOf : contractOf;
      let count = 0;
      const add = async (name: string): Promise<void> => {
        const { file, text } = await readText(name);
        const object = print(file, parse(text));
        await write(
          format === 'ndjson' ? `${JSON.stringify(object)}\n` : `${count++ ? ',' : '['}\n${indented(object)}`,
        );
      };
      await eachFile(files, add, complain);
      if (format === 'json') await write(count ? '\n]\n' : '[]\n');
    });
}

/** As it stands in an array that is indented. */
const indented = (object: object): string => JSON.stringify(object, null, 2).replace(/^/gm, '  ');

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
