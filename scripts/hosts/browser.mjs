// A Chromium-like browser for the tests and the pictures: CHROME_PATH, an installed one, or the one inside an npm package.
// Nothing is downloaded.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { bundledChromium } from './bundledChromium.mjs';

/** Names on the PATH of Linux. */
const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
/** Places under /Applications, and under the two program folders of Windows. */
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Keeps the browser to itself: it runs our pages, and asks nobody for updates or lists. */
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const MISSING =
  'No browser found for the tests. Install Chromium, Chrome or Edge, or set CHROME_PATH to the executable of one.';

function installedPlaces() {
  if (process.platform === 'darwin') return MAC_APPS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (process.platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']].filter(Boolean);
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Finds a browser: `{ executablePath, env }`, where `env` is what it needs besides our own environment. Throws where there is none. */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
  const executablePath = named ?? installedPlaces().find((file) => existsSync(file));
  const browser = executablePath ? { executablePath, env: {} } : bundledChromium();
  if (!browser) throw new Error(MISSING);
  return browser;
}

/** Starts the browser without a window; returns Playwright's `Browser`. */
export function launchBrowser() {
  const { executablePath, env } = findBrowser();
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, headless: true, args: QUIET });
}
