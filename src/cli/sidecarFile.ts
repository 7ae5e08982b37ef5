import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Disk } from '../annotation/disk';
import { diskFile } from '../annotation/diskFile';
import type { SidecarFile } from '../annotation/saving';
import { sidecarNameOf } from '../annotation/sidecar';

const DISK: Disk = {
  fs,
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  unique: () => randomUUID().slice(0, 8),
  now: Date.now,
  wait: setTimeout,
};

/** The sidecar of a cable file on a disk. */
export const sidecarOn = (file: string): SidecarFile => diskFile(sidecarNameOf(file), DISK);
