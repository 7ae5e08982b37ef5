import { existsSync, readFileSync } from 'node:fs';
import { packed } from '../../../scripts/tables/pack';
import { loadShelf } from '../../../src/reference/shelf';

const FOLDER = 'src/reference/tables';

/** A file below the tables, or null. */
export const tableText = (file: string): string | null =>
  existsSync(`${FOLDER}/${file}`) ? readFileSync(`${FOLDER}/${file}`, 'utf8') : null;

/** Our own tables, packed as the build packs them. */
export const ourShelf = loadShelf(packed(tableText));
