import { Bench } from 'tinybench';
import { fresh } from './texts.mjs';

/** Milliseconds of the processor, not of the clock: others may be at work too. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** So often each reader reads before it is measured: an editor's parser is warm after the first files. */
const WARM = 4;

let round = 0;

/**
 * Milliseconds that each reader takes for the same texts: the median of `rounds` rounds in which the readers take turns, each
 * time with texts that nobody has read before.
 */
export async function timesOf(readers, texts, rounds = 5) {
  const samples = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++) {
    const bench = new Bench({ now, iterations: 1, time: 0, warmup: i === 0, warmupIterations: WARM, warmupTime: 0 });
    for (const [name, read] of Object.entries(readers)) {
      let given = texts;
      const beforeEach = () => {
        round++;
        given = texts.map((text) => fresh(text, round));
      };
      bench.add(name, () => given.forEach(read), { beforeEach });
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.error) throw result.error;
      samples[name].push(result.latency.p50);
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]));
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** Every figure of the run, as it was reported. */
export const figures = [];

/** One figure on a line: "bench parse/nara_aad 6.12 MB/s 1.02"; the ratio is to what the name is compared with. */
export function report(label, value, unit, ratio) {
  const name = label.replaceAll(' ', '-');
  figures.push({ name, value: figure(value), unit, ratio });
  console.log(`bench ${name} ${figure(value)} ${unit} ${figure(ratio)}`);
}

const figure = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
