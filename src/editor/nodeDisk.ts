import type * as files from 'node:fs/promises';
import type { Disk } from '../annotation/disk';

/** The text of UTF-8 with its byte order mark. @throws where the bytes are none */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** The disk of the machine that the extension runs on; null in a browser, which has none. */
export function nodeDisk(): Disk | null {
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

/** One bundle serves the desktop and the browser; only on the former it is asked for. */
function nodeFiles(): typeof files | null {
  return typeof process === 'object' && process.versions?.node ? require('node:fs/promises') : null;
}
