// Opens a real VS Code with the extension and a folder or file of cables; the sample cables by default.
//   npm start [-- [--no-open] [--port N] [--host desktop|server|web] [FILE_OR_FOLDER]]
// Without --host: a desktop VS Code where `code` is on the PATH, else VS Code's server (set up on first use in .vscode-test/),
// else VS Code for the web. The first two edit the files in place; the third keeps changes in memory.
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Option, program } from 'commander';
import openInBrowser from 'open';
import { buildExtension, packExtension } from './build.mjs';
import { findDesktop, openInDesktop } from './desktop.mjs';
import { hostPlace, root } from './places.mjs';
import { isFree } from './ports.mjs';
import { startVscodeServer } from './vscodeServer.mjs';
import { startWebHost } from './webHost.mjs';

program
  .name('npm start --')
  .argument('[place]', 'a file or folder to open; the sample cables by default')
  .option('--no-open', 'only print the address, and serve until Ctrl-C')
  .option('--port <number>', 'the port to serve on; a free one by default', Number)
  .addOption(new Option('--host <name>', 'where to open it').choices(['desktop', 'server', 'web']))
  .parse();
const { open, port, host } = program.opts();
const SAMPLES = join(root, 'media/samples');
const place = resolve(program.args[0] ?? SAMPLES);
/** A newcomer sees a cable at once, not an empty editor. */
const firstSight = place === SAMPLES ? [['openFile', join(SAMPLES, '2000-state-071482.txt')]] : [];

function isFile(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) program.error(`There is no ${path}`);
  return found.isFile();
}

/**
 * The extension is packed and installed, as users have it, and not loaded from source: for that the server would need its test mode,
 * and the page an address that names the source and that is lost when the user opens another folder.
 */
async function serveFiles() {
  const server = await startVscodeServer({ dataDir: hostPlace('server'), port, vsix: await packExtension() });
  const query = isFile(place) ? { payload: [['openFile', place]] } : { folder: place, payload: firstSight };
  return { ...server, address: server.address(query), note: `Files are edited in place: ${place}` };
}

async function serveMemory() {
  await buildExtension();
  const [folder, file] = isFile(place) ? [dirname(place), basename(place)] : [place];
  const server = await startWebHost({ folder, port });
  return {
    ...server,
    address: server.address(file),
    note: `Changes are kept in memory only, until the page is closed; nothing is written to ${folder}`,
  };
}

async function serve() {
  if (host === 'web') return serveMemory();
  try {
    return await serveFiles();
  } catch (error) {
    if (host === 'server') throw error;
    console.error(
      `${error.message}\n\nVS Code's server could not be used (see above). Falling back to VS Code for the web.`,
    );
    return serveMemory();
  }
}

/** A browser needs a screen; without one the command might put a browser for text into this terminal. */
const hasScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

async function main() {
  isFile(place);
  const desktop = host === 'desktop' || (!host && open) ? findDesktop() : undefined;
  if (host === 'desktop' && !desktop) program.error('There is no `code` on the PATH');
  if (desktop) {
    await buildExtension();
    return openInDesktop(desktop, place);
  }
  if (port && !(await isFree(port)))
    program.error(`Port ${port} is taken. Name another one, or none: then a free one is chosen.`);
  const server = await serve();
  console.log(`\nCable Text is ready at\n\n  ${server.address}\n\n${server.note}\nStop with Ctrl-C.`);
  if (open && hasScreen) await openInBrowser(server.address);
  await server.exited;
}

await main().catch((error) => program.error(error.message));
