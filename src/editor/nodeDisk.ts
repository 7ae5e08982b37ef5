import type * as files from 'node:fs/promises';
import type { Disk } from '../annotation/disk';

/** The disk of the machine that the extension runs on; null in a browser, which has none. */
export const NODE_DISK: Disk | null = nodeDisk();

function nodeDisk(): Disk | null {
  const fs = nodeFiles();
  return (
    fs && {
      fs,
      decode: textOf,
      unique: () => crypto.getRandomValues(new Uint32Array(1))[0]!.toString(16).padStart(8, '0'),
      now: Date.now,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    }
  );
}

/** The text of UTF-8 with its byte order mark. @throws where the bytes are none */
export const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

/** One bundle serves the desktop and the browser; only there is it asked for. */
function nodeFiles(): typeof files | null {
  if (typeof process !== 'object' || !process.versions?.node) return null;
  return require('node:fs/promises');
}
