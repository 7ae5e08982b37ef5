import { UsageError } from './files';
import { printer } from './output';

/** Takes what went wrong: one line for each complaint. */
export type Complain = (message: string) => unknown;

export const complainOnStderr: Complain = (message) => printer(process.stderr)(`cable-text: ${message}\n`);

/** The exit code of a command that did not get what it was asked for. */
export const WRONG_USE = 2;

/**
 * Does something with file after file. One that cannot be read is complained of, and the others have their turn; the command then
 * ends with exit code 2.
 */
export async function eachFile(
  files: readonly string[],
  act: (file: string) => Promise<unknown>,
  complain: Complain = complainOnStderr,
): Promise<void> {
  for (const file of files) {
    try {
      await act(file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      await complain(error.message);
      endWith(WRONG_USE);
    }
  }
}

/** Of two reasons to fail the graver one is told. */
export function endWith(code: number): void {
  process.exitCode = Math.max(code, Number(process.exitCode ?? 0));
}
