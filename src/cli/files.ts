import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decoded } from './decoding';

/** A text and the name it was asked by; `-` is standard input. */
export interface NamedText {
  readonly file: string;
  readonly text: string;
}

/** One line that says what is wrong. The command ends with exit code 2. */
export class UsageError extends Error {}

/** Bytes. VS Code hands no larger text to an extension; what has no end ends here. */
const MOST = 50_000_000;

/**
 * Reads a file as VS Code opens it. A pipe, as `<(zcat a.gz)` is one, is read to its end.
 * @throws UsageError when it cannot be read: a device, which has no end, a folder, or more than 50 MB.
 */
export async function readText(file: string): Promise<NamedText> {
  try {
    if (file !== '-') refuse(await stat(file));
    const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 20 });
    return { file, text: decoded(await wholeOf(stream)) };
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}`);
  }
}

function refuse(found: Stats): void {
  if (found.isDirectory()) throw new UsageError('it is a folder');
  if (found.isCharacterDevice() || found.isBlockDevice()) throw new UsageError('it is a device');
  if (found.size > MOST) throw new UsageError(TOO_LARGE);
}

async function wholeOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST) throw new UsageError(TOO_LARGE);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const TOO_LARGE = `it is larger than ${MOST / 1_000_000} MB`;
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  ENXIO: 'it is a socket',
};

function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return REASONS[code] ?? String((error as Error).message ?? error);
}
