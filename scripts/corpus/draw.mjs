// What is drawn by a seed, the same for the same seed: for scripts and tests that try or show a few of many.

/** Numbers from 0 to 1, one for each call (mulberry32). */
export function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many of a list, none twice. */
export function drawn(list, count, seed) {
  const next = numbersFrom(seed);
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(next() * left.length), 1)[0],
  );
}

/** The number of the line that a place of a text stands on. */
export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;
