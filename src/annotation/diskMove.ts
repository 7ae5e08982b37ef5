// Moves a sidecar on a disk to another name while nobody writes to either: who has read it under its old name and writes after
// finds it gone, and merges anew.

import { codeOf, type Disk, targetOf, unless } from './disk';
import { inTurn } from './diskTurn';

/** `absent`: there is nothing to move. `occupied`: there is a file of the new name, and nothing was done. */
export type Moved = 'moved' | 'absent' | 'occupied';

/** @param from A symbolic link is moved itself. */
export async function moveOnDisk(from: string, to: string, disk: Disk): Promise<Moved> {
  if ((await unless(['ENOENT', 'ENOTDIR'], disk.fs.stat(from))) === null) return 'absent';
  if ((await targetOf(to, disk)) !== to) return 'occupied';
  let moved: Moved = 'occupied';
  const isDone = await whileNobodyWrites([await targetOf(from, disk), to], disk, async () => {
    moved = await move(from, to, disk);
  });
  if (!isDone) throw new Error('somebody else keeps writing to it');
  return moved;
}

/** Takes the turn of one file after the other, and then acts. */
async function whileNobodyWrites(paths: readonly string[], disk: Disk, act: () => Promise<void>): Promise<boolean> {
  const [path, ...others] = paths;
  if (path === undefined) return act().then(() => true);
  return inTurn(
    path,
    disk,
    async (mine) => (await disk.fs.open(mine, 'wx')).close(),
    () => whileNobodyWrites(others, disk, act),
  );
}

/** A link fails where somebody who knows nothing of turns has made a file; some disks have no links. */
async function move(from: string, to: string, { fs }: Disk): Promise<Moved> {
  const failure = await fs.link(from, to).then(() => '', codeOf);
  if (failure === 'EEXIST') return 'occupied';
  if (failure === 'ENOENT') return 'absent';
  if (failure && (await unless(['ENOENT'], fs.stat(to)))) return 'occupied';
  await (failure ? fs.rename(from, to) : fs.unlink(from));
  return 'moved';
}
