import type { SidecarFile } from './saving';

/** A file in a browser, or wherever else files can only be read and written, and nothing is known of others who do. */
export interface PlainFile {
  /** Null when there is no such file. */
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/**
 * How long after a write the file must still hold it before it counts as seen by everybody: somebody may have read the file before
 * and write after.
 */
const SETTLING = 1500;

/** A sidecar of which one only knows by reading it back whether it was written. */
export const plainFile = ({ read, write }: PlainFile): SidecarFile => ({
  settling: SETTLING,
  read,
  async replace(text, expected) {
    if ((await read()) !== expected) return false;
    await write(text);
    return (await read()) === text;
  },
});
