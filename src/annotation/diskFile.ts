import { codeOf, type Disk, type DiskStats, done, readText, targetOf, unless } from './disk';
import { inTurn, sweep } from './diskTurn';
import type { SidecarFile } from './saving';

/** Node's `W_OK`. */
const WRITABLE = 2;
/** How often and how long to wait, on Windows, for somebody who has the file open. */
const TRIES = 20;
const PAUSE = 50;

/**
 * A sidecar on a disk, always there as a whole: the new one is written beside it and moved over it, where and only where it still
 * says what was read.
 * @param path A symbolic link stays, and what it leads to is written.
 */
export function diskFile(path: string, disk: Disk): SidecarFile {
  return {
    settling: 0,
    read: () => readText(path, disk),
    async replace(text, expected) {
      const target = await targetOf(path, disk);
      const old = await unless(['ENOENT'], disk.fs.stat(target));
      if (old) await mustBeWritable(target, old, disk);
      return inTurn(
        target,
        disk,
        (mine) => write(mine, text, old, disk),
        async (mine) => (await readText(target, disk)) === expected && put(mine, target, expected === null, disk),
      );
    },
    tidy: async () => sweep(await targetOf(path, disk), disk),
  };
}

/** A file may be moved onto one that is protected; its owner would not like it. One that is gone by now is not. */
async function mustBeWritable(path: string, { mode }: DiskStats, { fs }: Disk): Promise<void> {
  const isOpen = await unless(['ENOENT'], done(fs.access(path, WRITABLE), ['EACCES', 'EPERM', 'EROFS']));
  if ((mode & 0o222) === 0 || isOpen === false) throw new Error('it is write-protected');
}

/**
 * Returns when the disk holds it: a move that comes first would leave an empty file when the power fails. It is for the same
 * people as the old one.
 */
async function write(path: string, text: string, old: DiskStats | null, { fs }: Disk): Promise<void> {
  const handle = await fs.open(path, 'wx');
  try {
    await handle.writeFile(text);
    if (old) {
      await handle.chown(-1, old.gid).catch(() => {}); // not everybody may
      await handle.chmod(old.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new file comes by a link, which fails when somebody who knows nothing of turns has made one; some disks have no links. */
async function put(mine: string, target: string, isNew: boolean, disk: Disk): Promise<boolean> {
  if (isNew) {
    const failure = await disk.fs.link(mine, target).then(() => '', codeOf);
    if (!failure) return true;
    if (['EEXIST', 'ENOENT'].includes(failure)) return false;
  }
  for (let tries = 1; ; tries++) {
    const failure = await disk.fs.rename(mine, target).then(
      () => '',
      (error) => error,
    );
    if (!failure) return true;
    if (codeOf(failure) === 'ENOENT') return false;
    if (tries === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(failure))) throw failure;
    await disk.wait(PAUSE);
  }
}
