// What the scripts share that draw a few of many, for a person to read.

/** So many of a list, none twice, the same ones for the same seed (mulberry32). */
export function drawn(list, count, seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const left = [...list];
  return Array.from(
    { length: Math.min(count, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0],
  );
}

/** The number of the line that a place of a text stands on. */
export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;
