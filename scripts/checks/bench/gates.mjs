// What a ratio must not pass. The limits leave room for a busy machine, and lie where a change is seen that makes a reader
// slower by half or lets time grow faster than the text.

/** The speed of a parser beside @lezer/markdown, at least; by the beginning of a figure's name. */
const SLOWEST = { 'parse/nara_aad': 0.15, 'parse/all': 0.15, 'parse/1000-kB': 0.2 };

/** The speed of the grammar beside VS Code's YAML, at least. */
const SLOWEST_GRAMMAR = { 'grammar/released': 0.35 };

/** Ten times the text takes so many times as long, divided by ten, at most. */
const MOST_GROWTH = 1.5;

/** What is wrong with a figure, in words; null when it is as it should be or nobody asks. */
export function faultOf({ name, ratio }) {
  const least = SLOWEST[name];
  if (least !== undefined && ratio < least)
    return `${name} is ${ratio.toFixed(2)} of @lezer/markdown, ${least} at least`;
  const colours = SLOWEST_GRAMMAR[name];
  if (colours !== undefined && ratio < colours) return `${name} is ${ratio.toFixed(2)} of YAML's, ${colours} at least`;
  if (name.startsWith('growth/') && ratio > MOST_GROWTH)
    return `${name} is ${ratio.toFixed(2)} times its size, ${MOST_GROWTH} at most`;
  return null;
}
