import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadShelf, type Shelf } from '../reference/shelf';
import { UsageError } from './files';

/**
 * The tables of codes that lie beside the command.
 * @throws UsageError when the command was copied without them.
 */
export function openShelf(folder = __dirname): Shelf {
  const file = join(folder, 'shelf.tsv');
  try {
    return loadShelf(readFileSync(file, 'utf8'));
  } catch {
    throw new UsageError(`cannot read ${file}: the tables of codes lie beside the command`);
  }
}
