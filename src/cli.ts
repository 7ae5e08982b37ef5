import { Command, CommanderError } from 'commander';
import { codesCommand } from './cli/codes';
import { explainCommand } from './cli/explain';
import { UsageError } from './cli/files';
import { notesCommand } from './cli/notes';
import { parseCommand } from './cli/parse';
import { openShelf } from './cli/shelf';

declare const CABLE_TEXT_VERSION: string;

const write = (text: string): unknown => process.stdout.write(text);

const program = new Command('cable-text')
  .description('Reads U.S. diplomatic cables (State Department telegrams) kept as text files.')
  .version(CABLE_TEXT_VERSION)
  .addCommand(parseCommand(write))
  .addCommand(explainCommand(openShelf, write))
  .addCommand(codesCommand(openShelf, write))
  .addCommand(notesCommand(write));

/** Every command, so that a wrong use of any ends with code 2. */
const within = (command: Command): Command[] => [command, ...command.commands.flatMap(within)];
for (const command of within(program)) command.exitOverride();

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`cable-text: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
});
