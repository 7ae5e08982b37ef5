// Several windows and programs write to one file on a disk, and any of them may be stopped at any moment, for good or for a while.
// Whoever wants to write prepares a folder of his own, and moves it to the place that all know. A folder is moved onto nothing
// or onto an empty one, never onto one that holds something: so one writer is in at a time. What he is to put in place lies in
// that folder under a name of his own, and he leaves by moving it out. Who stays in too long is held to be stopped, and his
// file is taken away: should he wake up, he has nothing left to move, and begins anew. No clock has to be right for that.
//
//     FILE.8f3a52c1.new/8f3a52c1    what is being prepared
//     FILE.lock/8f3a52c1            what is about to be put in place

import { codeOf, type Disk, done, folderOf, nameIn, unless } from './disk';

/** Milliseconds between two looks, after how many of them one and the same writer is held to be stopped, and how many in all. */
const PAUSE = 20;
const PATIENCE = 100;
const MOST = 500;

/** What a rename says on the systems that there are when something is in the way; on Windows also when someone looks just then. */
const OCCUPIED = ['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES', 'EBUSY'];

/** Milliseconds after which what lies about was left by a program that was stopped; to whom still needs it nothing happens but that he begins anew. */
const STALE = 60_000;

/**
 * @param prepare Writes what is to be put in place to the path that it is given.
 * @param act Puts it in place, from the path that it is given, while nobody else is in.
 * @returns what `act` says; false when there was no end of others, or we were held to be stopped
 */
export async function inTurn(
  path: string,
  disk: Disk,
  prepare: (mine: string) => Promise<void>,
  act: (mine: string) => Promise<boolean>,
): Promise<boolean> {
  const own = disk.unique();
  const [prepared, lock] = [`${path}.${own}.new`, `${path}.lock`];
  if (!(await done(disk.fs.mkdir(prepared), ['ENOENT']))) throw new Error('its folder is not there');
  try {
    await prepare(`${prepared}/${own}`);
    return (await enter(prepared, lock, disk)) && (await act(`${lock}/${own}`));
  } finally {
    await takeOut(prepared, own, disk);
    await takeOut(lock, own, disk);
  }
}

async function enter(prepared: string, lock: string, disk: Disk): Promise<boolean> {
  let [inside, looks] = ['', 0];
  for (let tries = 0; tries < MOST; tries++) {
    const failure = await disk.fs.rename(prepared, lock).then(
      () => null,
      (error: unknown) => error,
    );
    if (failure === null) return true;
    if (codeOf(failure) === 'ENOENT') return false;
    if (!OCCUPIED.includes(codeOf(failure))) throw failure;
    const [now = ''] = (await unless(['ENOENT'], disk.fs.readdir(lock))) ?? [];
    looks = now === inside ? looks + 1 : 0;
    inside = now;
    if (!inside || looks > PATIENCE) await takeOut(lock, inside, disk);
    await disk.wait(PAUSE);
  }
  return false;
}

/** Nobody but he whose name it is loses anything by it: a folder that is not empty stays. */
async function takeOut(folder: string, name: string, { fs }: Disk): Promise<void> {
  if (name) await fs.unlink(`${folder}/${name}`).catch(() => {});
  await fs.rmdir(folder).catch(() => {});
}

/** Clears away what programs left that were stopped while they wrote to the file. */
export async function sweep(path: string, { fs, now }: Disk): Promise<void> {
  const [folder, name] = [folderOf(path), nameIn(path)];
  const isOurs = (other: string): boolean =>
    other.startsWith(`${name}.`) && /^(?:[0-9a-f]+\.new|lock)$/.test(other.slice(name.length + 1));
  for (const left of (await fs.readdir(folder)).filter(isOurs)) {
    const stats = await unless(['ENOENT'], fs.stat(`${folder}/${left}`));
    if (stats && now() - stats.mtimeMs > STALE) await fs.rm(`${folder}/${left}`, { recursive: true, force: true });
  }
}
