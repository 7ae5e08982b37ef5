// The Chromium that comes inside an npm package (@sparticuz/chromium, Linux on x64), for machines without a browser.
// Unpacked once into .vscode-test/chromium-VERSION/. The package's own unpacking is not used: it goes to a fixed place under
// /tmp, where it would run whatever another user has put there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { hostPlace } from './places.mjs';

const require = createRequire(import.meta.url);

/** The browser as `{ executablePath, env }`, or undefined where the package has none for this machine. */
export function bundledChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packageRoot = join(require.resolve('@sparticuz/chromium'), '../../..');
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
  const place = hostPlace(`chromium-${version}`);
  if (!existsSync(place)) unpack(join(packageRoot, 'bin'), place);
  return { executablePath: join(place, 'chromium'), env: libraries(place) };
}

/** Unpacks beside `place` and moves there at the end, so that an interrupted run leaves nothing half done. */
function unpack(from, place) {
  const partial = `${place}.${process.pid}`;
  const packed = (name) => brotliDecompressSync(readFileSync(join(from, `${name}.br`)));
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'chromium'), packed('chromium'), { mode: 0o755 });
  for (const name of ['al2023.tar', 'fonts.tar']) {
    const tar = spawnSync('tar', ['-x', '-C', partial], { input: packed(name) });
    if (tar.status !== 0) throw new Error(`could not unpack ${name}: ${tar.error?.message ?? tar.stderr}`);
  }
  writeFileSync(join(partial, 'fonts.conf'), `<fontconfig><dir>${place}/fonts</dir></fontconfig>\n`);
  if (existsSync(place)) rmSync(partial, { recursive: true });
  else renameSync(partial, place);
}

/** The package carries NSS, which Chromium links to, and one font: used where the machine has no fonts of its own. */
function libraries(place) {
  const paths = [join(place, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean);
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(place, 'fonts.conf') };
  return { LD_LIBRARY_PATH: paths.join(':'), ...fonts };
}
