import { Command, CommanderError } from 'commander';
import { UsageError } from './cli/files';
import { parseCommand } from './cli/parse';

declare const CABLE_TEXT_VERSION: string;

const program = new Command('cable-text')
  .description('Reads U.S. diplomatic cables (State Department telegrams) kept as text files.')
  .version(CABLE_TEXT_VERSION)
  .addCommand(parseCommand((text) => process.stdout.write(text)));

for (const command of [program, ...program.commands]) command.exitOverride();

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof UsageError) {
    process.stderr.write(`cable-text: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
});
