// A tour of the extension without a mouse, and what a screen reader is told on the way.
//   node test/ui/keyboard.mjs
// Ends with `N steps, N failed`; the exit code is 1 when one failed.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { Workbench } from './workbench.mjs';

const press =
  (...keys) =>
  async ({ page }) => {
    for (const key of keys) await page.keyboard.press(key);
  };
const type =
  (text) =>
  ({ page }) =>
    page.keyboard.type(text);
/** A command, from the palette; Enter takes the entry that has the focus. */
const command = (title) => (workbench) => workbench.enterCommand(title);

/** What a reader does, and then the words that a part of the window shows or says (`PARTS` in workbench.mjs). */
const TOUR = [
  ['open a sample', [press('Control+p'), type('2000-state-071482'), press('Enter')], 'language', 'Cable'],
  ['the status bar tells the telegram', [], 'statusBarSays', 'Telegram: Confidential, STATE 071482, 2000-04-17'],
  ['go to the outline', [command('Explorer: Focus on Outline View')], 'outlineSays', 'STATE 071482'],
  ['move in it', [press('Home', 'ArrowDown', 'ArrowDown')], 'outlineSays', 'Distribution, Origin EUR, 28 offices'],
  ['jump to what it names', [press('Enter')], 'cursor', 'Ln 4,'],
  ['back in the text', [press('Control+1')], 'focus', 'inputarea'],
  ['go to a symbol by its name', [press('Control+Shift+o'), type('WHOSE SONAR'), press('Enter')], 'cursor', 'Ln 69,'],
  ['next paragraph', [press('Alt+PageDown')], 'cursor', 'Ln 72,'],
  ['previous paragraph', [press('Alt+PageUp')], 'cursor', 'Ln 65,'],
  ['next section', [command('Cable: Go to Next Section')], 'cursor', 'Ln 69,'],
  ['next paragraph marked higher', [command('Cable: Go to Next Paragraph Marked Higher')], 'cursor', 'Ln'],
];

let failed = 0;
function expect(what, holds) {
  if (!holds) failed++;
  console.log(`  ${holds ? '✓' : '✗'} ${what}`);
}
const folder = join(temporaryFolder(), 'cables');
cpSync(join(root, 'media/samples'), folder, { recursive: true });
const workbench = await Workbench.start();
await workbench.openFolder(folder);
