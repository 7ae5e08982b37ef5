import { visible } from './terminal';

/** What we need of `process.stdout` and `process.stderr`. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string, done: (error?: Error | null) => void): unknown;
}

/** Prints what is to be read: by a person or by a program that reads JSON. Resolves when it has gone. */
export const printer =
  (stream: Stream) =>
  (text: string): Promise<void> =>
    sent(stream, visible(text));

/** Prints what is to be kept, letter by letter; only where it goes to a terminal it is what is to be read. */
export const saver =
  (stream: Stream) =>
  (text: string): Promise<void> =>
    sent(stream, stream.isTTY ? visible(text) : text);

const sent = (stream: Stream, text: string): Promise<void> =>
  new Promise((done, fail) => stream.write(text, (error) => (error ? fail(error) : done())));

/** Whether a stream has ended because its reader has had enough: `cable-text parse a.txt | head -1`. */
export const isReaderGone = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === 'EPIPE';
