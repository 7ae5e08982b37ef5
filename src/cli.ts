import { Command, CommanderError } from 'commander';
import { codesCommand } from './cli/codes';
import { complainOnStderr, endWith, WRONG_USE } from './cli/eachFile';
import { explainCommand } from './cli/explain';
import { UsageError } from './cli/files';
import { notesCommand } from './cli/notes';
import { isReaderGone, printer, saver } from './cli/output';
import { parseCommand } from './cli/parse';
import { openShelf } from './cli/shelf';

declare const CABLE_TEXT_VERSION: string;

const write = printer(process.stdout);

const program = new Command('cable-text')
  .description('Reads U.S. diplomatic cables (State Department telegrams) kept as text files.')
  .version(CABLE_TEXT_VERSION)
  .addCommand(parseCommand(write))
  .addCommand(explainCommand(openShelf, write))
  .addCommand(codesCommand(openShelf, write))
  .addCommand(notesCommand(write, saver(process.stdout)));

/** Every command, so that a wrong use of any ends with code 2, and what it says of it goes the same way as all else. */
const within = (command: Command): Command[] => [command, ...command.commands.flatMap(within)];
for (const command of within(program)) {
  command.exitOverride().configureOutput({
    writeOut: (text) => void write(text).catch(() => {}),
    writeErr: (text) => void printer(process.stderr)(text).catch(() => {}),
  });
}
// each write tells of its own error; without a listener Node would end the process with a stack
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

program.parseAsync().catch(async (error: unknown) => {
  if (isReaderGone(error)) return;
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) endWith(WRONG_USE);
  } else if (error instanceof UsageError) {
    await complainOnStderr(error.message);
    endWith(WRONG_USE);
  } else throw error;
});
