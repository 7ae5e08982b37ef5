import { readFileSync } from 'node:fs';

/** A text and the name it was asked by; `-` is standard input. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** Ends the command with exit code 2 and one line that says what is wrong. */
export class UsageError extends Error {}

/**
 * Reads a file as UTF-8, without its byte order mark.
 * @throws UsageError when it cannot be read.
 */
export function readText(file: string): NamedText {
  try {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    return { file, text };
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
};

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return REASONS[code] ?? String((error as Error).message ?? error);
}
