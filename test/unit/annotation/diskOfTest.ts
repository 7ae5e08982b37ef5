// A real disk for tests, of which a test can say what goes wrong with it.

import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { Disk, DiskFiles } from '../../../src/annotation/disk';

type Step = keyof DiskFiles;

/** Waits for nothing: what takes seconds for a reader takes none here. */
export const DISK: Disk = {
  fs,
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  unique: () => randomUUID().slice(0, 8),
  now: Date.now,
  wait: () => setImmediate(),
};

/** The disk as somebody has it of whose steps each first goes through `before`. */
export function watched(before: (step: Step, path: string) => Promise<void> | void, disk = DISK): Disk {
  const through =
    (step: Step) =>
    async (path: string, ...more: unknown[]) => {
      await before(step, path);
      return (disk.fs[step] as (...all: unknown[]) => Promise<unknown>)(path, ...more);
    };
  const steps = Object.keys(fs).filter((name): name is Step => typeof fs[name as keyof typeof fs] === 'function');
  return { ...disk, fs: Object.fromEntries(steps.map((step) => [step, through(step)])) as unknown as DiskFiles };
}

export class Stopped extends Error {}

/** Steps that change something on the disk. */
const CHANGING: readonly Step[] = ['open', 'mkdir', 'rename', 'link', 'unlink', 'rmdir', 'rm'];

/** The disk of a program that is stopped after so many steps that change something. */
export function stoppedAfter(steps: number): Disk {
  let left = steps;
  return watched((step) => {
    if (CHANGING.includes(step) && left-- <= 0) throw new Stopped();
  });
}

/** As a disk fails: "EPERM: …", with a code. */
export const failure = (code: string): Error => Object.assign(new Error(`${code}: somehow`), { code });
