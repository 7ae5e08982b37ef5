// What a disk can do, as the hosts give it to us, and small steps on it that say of a failure whether it was to be expected.

/** What is used of Node's `fs/promises`, under its own names; what fails bears a `code`, "ENOENT". */
export interface DiskFiles {
  access(path: string, mode: number): Promise<void>;
  stat(path: string): Promise<DiskStats>;
  realpath(path: string): Promise<string>;
  readlink(path: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  readdir(path: string): Promise<string[]>;
  open(path: string, flags: 'wx'): Promise<DiskHandle>;
  mkdir(path: string): Promise<unknown>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  rmdir(path: string): Promise<void>;
  rm(path: string, how: { recursive: boolean; force: boolean }): Promise<void>;
}

export interface DiskStats {
  isFile(): boolean;
  readonly mode: number;
  readonly gid: number;
  readonly mtimeMs: number;
}

export interface DiskHandle {
  writeFile(text: string): Promise<void>;
  chown(user: number, group: number): Promise<void>;
  chmod(mode: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface Disk {
  readonly fs: DiskFiles;
  /** The text of UTF-8 with its byte order mark; throws where the bytes are none. */
  decode(bytes: Uint8Array): string;
  /** A name that nobody else uses: "8f3a52c1". */
  unique(): string;
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Null when it fails for one of these reasons; any other failure is the caller's. */
export async function unless<T>(codes: readonly string[], step: Promise<T>): Promise<T | null> {
  try {
    return await step;
  } catch (error) {
    if (codes.includes(codeOf(error))) return null;
    throw error;
  }
}

/** Whether it was done, and did not fail for one of these reasons. */
export const done = async (step: Promise<unknown>, codes: readonly string[]): Promise<boolean> =>
  (await unless(
    codes,
    step.then(() => true),
  )) ?? false;

export const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);

/** Null when there is no such file. What is no file (a pipe would be waited for without end) and no text throws. */
export async function readText(path: string, { fs, decode }: Disk): Promise<string | null> {
  const stats = await unless(['ENOENT'], fs.stat(path));
  if (stats && !stats.isFile()) throw new Error('it is no file');
  const bytes = stats && (await unless(['ENOENT'], fs.readFile(path)));
  if (!bytes) return null;
  try {
    return decode(bytes);
  } catch {
    throw new Error('it is not written in UTF-8');
  }
}

/** Where a symbolic link leads in the end, also to a file that is not there yet; the path itself when it is no link. */
export async function targetOf(path: string, disk: Disk): Promise<string> {
  const target = await unless(['ENOENT'], disk.fs.realpath(path));
  if (target !== null) return target;
  const link = await unless(['ENOENT', 'EINVAL'], disk.fs.readlink(path));
  return link === null ? path : targetOf(isAbsolute(link) ? link : `${folderOf(path)}/${link}`, disk);
}

/** "/cables" for "/cables/a.cable"; Windows takes both slashes. */
export const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');

export const nameIn = (path: string): string => path.slice(folderOf(path).length + 1);

/** "/cables", "C:\cables" */
const isAbsolute = (path: string): boolean => /^(?:[\\/]|[A-Za-z]:)/.test(path);
