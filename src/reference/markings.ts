import type { Entry } from './entry';
import type { Shelf } from './shelf';

/**
 * Markings as telegrams print them, in the form of the table: "ROGER" is the ROGER CHANNEL, "OFFICIAL-INFORMAL" OFFICIAL
 * INFORMAL, "ZFF 6" ZFF6, "AGRÉMENT" AGREMENT CHANNEL.
 */
export function markingEntries(shelf: Shelf, printed: string): readonly Entry[] {
  const plain = printed.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
  const words = plain.replace(/[-\s]+/g, ' ').trim();
  for (const form of [printed, words, `${words} CHANNEL`, signalOf(words)]) {
    const entries = shelf.entriesOf('marking', form);
    if (entries.length) return entries;
  }
  return [];
}

// ZFF 6
const signalOf = (words: string): string => words.replace(/^(Z[A-Z]{2}) (\d)$/, '$1$2');
