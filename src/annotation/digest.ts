// SHA-256 of a text. A pure library and not the host's crypto: that one answers later (a promise), is missing from
// insecure web pages, and would make anchoring asynchronous for a millisecond's work.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 over the UTF-8 bytes, 64 hexadecimal digits. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** The same `urn:uuid:` for the same text, a UUID of version 8 (RFC 9562, 5.8). */
export function uuidOf(text: string): string {
  const hex = digestOf(text);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`];
  return `urn:uuid:${parts.join('-')}-${hex.slice(20, 32)}`;
}
