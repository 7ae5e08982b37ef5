import type { CableDocuments } from '../cableDocuments';
import type { CableLock } from '../cableLock';
import type { Boxes } from './boxes';
import type { NoteChanges } from './changes';
import type { NoteDocuments } from './noteDocuments';
import type { NoteFiles } from './noteFiles';
import type { NoteThreads } from './threads';
import type { Writing } from './writing';

/** What the margin is made of; each of its commands says which of these it needs. */
export interface MarginParts {
  readonly documents: CableDocuments;
  readonly files: NoteFiles;
  readonly threads: NoteThreads;
  readonly changes: NoteChanges;
  readonly boxes: Boxes;
  readonly noteDocuments: NoteDocuments;
  readonly writing: Writing;
  readonly lock: CableLock;
}
