// Where the hosts' files lie. Everything that is fetched or unpacked goes under .vscode-test/ (git-ignored): delete it to start afresh.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root: the extension, as VS Code loads it from source. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where `npm run package` puts the extension. */
export const packedExtension = join(root, 'out/cable-text.vsix');

/** A path under .vscode-test/. */
export const hostPlace = (name) => join(root, '.vscode-test', name);
