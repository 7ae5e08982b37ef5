// A sidecar on a file system that knows no transactions. VS Code renames over a file by deleting it first: a window that is
// closed just then would leave nothing. So the old file is moved aside under a fixed name, where readers still find it; and
// since only one can move it, whoever did may write.
//
//     FILE.annotations.json          the notes
//     FILE.annotations.json.taken    the notes as they were, while somebody puts new ones in place (or was stopped doing it)
//     FILE.annotations.json.….new    what is being written, not yet whole

import type { SidecarFile } from './saving';

/** The files of one folder, by name. */
export interface Files {
  /** Null when there is no such file. */
  read(name: string): Promise<string | null>;
  /** Returns when the text is as safe as it can be. */
  write(name: string, text: string): Promise<void>;
  /** False, and nothing done, when the first name is not there or the second is. */
  move(from: string, to: string): Promise<boolean>;
  remove(name: string): Promise<void>;
  wait(milliseconds: number): Promise<void>;
}

/** How often and how long to wait for somebody who has taken the file; then they are held to have been stopped. */
const TRIES = 25;
const PAUSE = 40;

/** @param unique Gives a name that nobody else uses: "8f3a". */
export function wholeFile(name: string, files: Files, unique: () => string): SidecarFile {
  const taken = `${name}.taken`;
  const read = async (): Promise<string | null> =>
    (await files.read(name)) ?? (await files.read(taken)) ?? (await files.read(name));
  return {
    read,
    async replace(text, expected) {
      const beside = `${name}.${unique()}.new`;
      try {
        await files.write(beside, text);
        return expected === null ? await files.move(beside, name) : await swap(beside, expected);
      } finally {
        await files.remove(beside);
      }
    },
  };

  async function swap(beside: string, expected: string): Promise<boolean> {
    if (!(await take())) return false;
    if ((await files.read(taken)) !== expected) {
      await files.move(taken, name);
      return false;
    }
    if (!(await files.move(beside, name))) return false;
    await files.remove(taken);
    return true;
  }

  async function take(): Promise<boolean> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (await files.move(name, taken)) return true;
      await files.wait(PAUSE);
    }
    if (!(await files.move(taken, name))) await files.remove(taken); // both are there: the old one was only not cleared away
    return false;
  }
}
