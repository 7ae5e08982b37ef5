import { randomUUID } from 'node:crypto';
import { access, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { SidecarFile } from '../annotation/saving';
import { sidecarNameOf } from '../annotation/sidecar';
import { type Files, wholeFile } from '../annotation/wholeFile';

/** The sidecar of a cable file on a disk. */
export const sidecarOn = (file: string): SidecarFile =>
  wholeFile(sidecarNameOf(basename(file)), filesIn(dirname(file)), () => randomUUID().slice(0, 8));

function filesIn(folder: string): Files {
  const path = (name: string): string => join(folder, name);
  return {
    read: (name) => readFile(path(name), 'utf8').catch(nullWhenMissing),
    write: (name, text) => writeToDisk(path(name), text),
    move: (from, to) => move(path(from), path(to)),
    remove: (name) => rm(path(name), { force: true }),
    wait: (milliseconds) => setTimeout(milliseconds),
  };
}

function nullWhenMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

async function move(from: string, to: string): Promise<boolean> {
  const isThere = await access(to).then(
    () => true,
    () => false,
  );
  if (isThere) return false;
  return (await rename(from, to).catch(nullWhenMissing)) !== null;
}

/** Returns when the disk holds it: a rename that comes first would leave an empty file when the power fails. */
async function writeToDisk(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
