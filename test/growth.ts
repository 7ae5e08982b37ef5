// How much longer a task takes when what it works on is twice as large: 2 where time is linear, 4 where it is quadratic.
// The speed of the machine cancels out, so a test that asks for it holds on any.

/** Of so many runs the best counts: what else the machine does only ever makes one longer. */
const RUNS = 4;
/** Milliseconds; shorter than this a time says little, and the size is doubled until it is reached. */
const LEAST = 12;
const MOST_DOUBLINGS = 9;

/** Between linear and quadratic, with room for a busy machine. */
export const MOST_GROWTH = 3;

/**
 * Time at 2n over time at n, as the mean of two doublings.
 * @param make What the task works on at a size; made anew for each run, so that nothing is remembered from the last.
 * @param from The first n; it grows while a run is too short to be timed.
 */
export function growthOf<T>(make: (size: number) => T, task: (input: T) => unknown, from: number): number {
  const best = (size: number, runs: number): number =>
    Math.min(...Array.from({ length: runs }, () => timeOf(make(size), task)));
  let size = from;
  best(size, 2 * RUNS); // what runs for the first time is slow, and would say nothing
  for (let i = 0; i < MOST_DOUBLINGS && best(size, 2) < LEAST; i++) size *= 2;
  const small = best(size, 2 * RUNS);
  return Math.sqrt(best(4 * size, RUNS) / small);
}

/** Of the processor, not of the clock: others may be at work too. */
function timeOf<T>(input: T, task: (input: T) => unknown): number {
  const { user, system } = process.cpuUsage();
  task(input);
  const used = process.cpuUsage({ user, system });
  return (used.user + used.system) / 1000;
}
