// A folder that somebody sent, in a real workbench: nothing in it may become a link or an icon of VS Code's, wherever it is shown.
//   node test/ui/hostile.mjs [--out DIR]
// Pictures into out/pictures; ends with `N places, N failed`, the exit code is 1 when one failed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { sourceModules } from '../../scripts/build/sourceModules.mjs';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { Workbench } from './workbench.mjs';

const { out } = program
  .option('--out <folder>', 'where to put the pictures', join(root, 'out/pictures'))
  .parse()
  .opts();
const { CABLE, FILES, TABLE } = await sourceModules('hostileFolder', "export * from './test/host/hostileFolder';");
const settings = { 'cable.reference.files': [TABLE], 'cable.detection': 'ask' };

/** What the reader does; then the selector of what must show, with words of the folder in it. */
const PLACES = [
  ['messages', [], '.notification-list-item'],
  ['outline', [(workbench) => workbench.showOutline()], '.outline-tree .monaco-list-row'],
  ['symbols', ['Control+1', 'Control+Shift+o'], '.quick-input-list .monaco-list-row'],
  ['notes', ['Escape', { title: 'Explorer: Focus on Cable Notes View' }], '.tree-explorer-viewlet-tree-view'],
  ['thread', ['Control+1', { title: 'Cable: Go to Next Note' }], '.review-widget .review-comment'],
  ['comments', [{ title: 'Comments: Focus on Comments View' }], '.comments-panel .monaco-list-row'],
  ['code', [(workbench) => workbench.goToLine('9:20'), { title: 'Cable: Explain Code at Cursor' }], 'preview'],
  ['codes', ['Escape', { title: 'Cable: Look Up Code' }, { typed: 'XQV' }], '.quick-input-list .monaco-list-row'],
  ['message of a code', ['Enter'], '.notification-list-item'],
];

/** Links with somewhere to go and icons that our words have become; VS Code has an `a` without one around every label. */
const live = (page) =>
  page.evaluate(() => {
    const ours = '.notification-list-item, .quick-input-widget, .review-widget, .comments-panel, .statusbar';
    const links = [...document.querySelectorAll(ours)].flatMap((part) => [...part.querySelectorAll('a')]);
    const leads = (link) =>
      link.matches('[href]:not([href=""]), [data-href], .monaco-link') && /well|x/.test(link.textContent);
    return [...links.filter(leads), ...document.querySelectorAll('.codicon-flame')].map((found) => found.outerHTML);
  });

function writeFolder() {
  const folder = join(temporaryFolder(), 'cables');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  return folder;
}

const workbench = await Workbench.start();
const { page } = workbench;
let failed = 0;
try {
  await workbench.openFile(join(writeFolder(), CABLE), { width: 1400, height: 900 });
  for (const [place, acts, selector] of PLACES) {
    for (const act of acts) await (typeof act === 'function' ? act(workbench) : workbench.key(act));
    const where = selector === 'preview' ? workbench.preview().locator('body') : page.locator(selector);
    const shown = await where
      .filter({ hasText: 'All is well' })
      .first()
      .waitFor({ timeout: 15_000 })
      .then(
        () => true,
        () => false,
      );
    await page.waitForTimeout(500);
    const found = await live(page);
    await workbench.takePicture(join(out, `hostile.${place.replaceAll(' ', '-')}.png`));
    if (!shown || found.length) failed++;
    console.log(
      `  ${shown && !found.length ? '✓' : '✗'} ${place}${shown ? '' : ': does not show'}${found.map((html) => `\n      ${html.slice(0, 200)}`).join('')}`,
    );
  }
} finally {
  await workbench.close();
}
console.log(`\n${PLACES.length} places, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
