// Makes a program slow where it hurts: before each step that puts something in a place on the disk (`rename`, `link`) it waits for
// 0 to PAUSE_MOST milliseconds, drawn by PAUSE_SEED. What a program looked at before may then be otherwise.
//   node --import ./test/fuzz/annotation/pauses.mjs PROGRAM
// With PAUSE_TELLS the parent is told when the program has looked at a sidecar for the first time.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';
import { numbersFrom } from '../../../scripts/corpus/draw.mjs';

const { PAUSE_SEED: seed = '0', PAUSE_MOST: most = '50', PAUSE_TELLS: tells } = process.env;

const draw = numbersFrom(Number(seed));
for (const step of ['rename', 'link']) {
  const now = fs[step];
  fs[step] = async (...paths) => {
    await wait(draw() * Number(most));
    return now(...paths);
  };
}

const { readFile } = fs;
let looked = !tells;
fs.readFile = async (path, ...how) => {
  const found = await readFile(path, ...how).catch((error) => error);
  if (!looked && String(path).endsWith('.annotations.json')) {
    looked = true;
    process.send?.('looked');
  }
  if (found instanceof Error) throw found;
  return found;
};
syncBuiltinESMExports();
