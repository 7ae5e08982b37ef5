import { readdirSync, readFileSync } from 'node:fs';
import { loadShelf } from '../../../src/reference/shelf';

const FOLDER = 'src/reference/tables';

/** Our own tables, packed as the build packs them. */
export const ourShelf = loadShelf(
  readdirSync(FOLDER)
    .map((table) => `#${table.replace('.tsv', '')}\n${readFileSync(`${FOLDER}/${table}`, 'utf8').replace(/^.*\n/, '')}`)
    .join(''),
);
