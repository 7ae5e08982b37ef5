// Notes in a real workbench: pictures in every theme, a note written with the keyboard alone, and how fluid 1,000 notes are.
//   node test/ui/notes.mjs [--figures] [--out DIR]
// Pictures by default; with --figures a cable of 100 kB with 1,000 notes beside the same without. Exit code 1 when a check fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from 'commander';
import { root } from '../../scripts/hosts/places.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { gapsWhile, median } from './frames.mjs';
import { notedCables } from './notedCables.mjs';
import { themes, Workbench } from './workbench.mjs';

const { out, figures } = program
  .option('--out <folder>', 'where to put the pictures', join(root, 'out/pictures'))
  .option('--figures', 'measure 1,000 notes instead of taking pictures')
  .parse()
  .opts();

let failed = 0;
function expect(what, holds) {
  if (!holds) failed++;
  console.log(`  ${holds ? '✓' : '✗'} ${what}`);
}

const ROWS = '.tree-explorer-viewlet-tree-view .monaco-list-row';

async function takePictures(workbench) {
  const { manyNotes, someNotes } = await notedCables();
  const file = someNotes(join(temporaryFolder(), 'cables'));
  await workbench.openFile(file);
  const { page } = workbench;
  await page.locator('#status\\.editor\\.mode').getByText('Cable', { exact: true }).waitFor({ timeout: 20_000 });
  await page.waitForTimeout(2000);
  await workbench.runCommand('Explorer: Focus on Cable Notes View');
  await page.locator(ROWS).first().waitFor({ timeout: 20_000 });
  await page.waitForTimeout(1000);
  const rows = await page.locator(ROWS).allTextContents();
  expect(
    `the view lists the notes: ${rows.join(' | ')}`,
    rows.length >= 4 && rows.some((row) => row.includes('orphaned')),
  );
  await find(page, 'SUBJECT');
  await workbench.runCommand('Cable: Go to Next Note');
  await page.locator('.review-widget .comment-body').first().waitFor({ timeout: 10_000 });
  expect('the thread shows note and answer', (await page.locator('.review-widget .comment-body').count()) === 2);
  for (const theme of themes.slice(0, 4)) {
    await workbench.setTheme(theme);
    await page.waitForTimeout(500);
    await workbench.takePicture(join(out, `notes.${theme.toLowerCase().replaceAll(' ', '-')}.png`));
  }
  await writeByKeyboard(workbench, file);
  await writeInGutter(workbench, file);
  await showDoubt(workbench);
  await showBroken(workbench, someNotes(join(temporaryFolder(), 'broken')));
  await keepDraft(workbench, manyNotes(join(temporaryFolder(), 'draft'), 100_000, 1000));
}

/** With the keyboard: a thread may cover the line that one would click. The cursor is left before the words. */
async function find(page, words) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+f');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  for (const key of ['Enter', 'Escape', 'ArrowLeft']) await page.keyboard.press(key);
}

/** Select words, Ctrl+K N, type, Ctrl+Enter. */
async function writeByKeyboard(workbench, file) {
  const { page } = workbench;
  await find(page, 'COUNTING FISH');
  for (let i = 0; i < 13; i++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('n');
  await page.waitForTimeout(1500);
  await page.keyboard.type('Written with the keyboard.\n#keyboard');
  await workbench.takePicture(join(out, 'notes.new.png'));
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(2500);
  const sidecar = `${file}.annotations.json`;
  const text = existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : '';
  expect(
    'a note is written with the keyboard alone',
    text.includes('Written with the keyboard.') && text.includes('"exact": "COUNTING FISH"'),
  );
  await workbench.takePicture(join(out, 'notes.written.png'));
}

/** The "+" beside the line numbers. */
async function writeInGutter(workbench, file) {
  const { page } = workbench;
  await find(page, 'MARKET PRICES;');
  const { y } = await workbench.place('MARKET PRICES;');
  const { x, width } = await page.locator('.margin-view-overlays .line-numbers').first().boundingBox();
  await page.mouse.move(x + width + 10, y);
  await page.waitForTimeout(500);
  await page.mouse.click(x + width + 10, y);
  await page.waitForTimeout(1500);
  await page.keyboard.type('Clicked in the gutter.');
  await page.keyboard.press('Control+Enter');
  await page.waitForTimeout(2500);
  const text = readFileSync(`${file}.annotations.json`, 'utf8');
  expect(
    'a note is written from the gutter',
    text.includes('Clicked in the gutter.') && text.includes('MARKET PRICES;"'),
  );
  await workbench.takePicture(join(out, 'notes.gutter.png'));
}

/** A note whose words have changed, its orphans, and the view by tag and by state. */
async function showDoubt(workbench) {
  const { page } = workbench;
  await find(page, 'MAY HAVE IN MIND');
  await workbench.runCommand('Cable: Go to Previous Note');
  await page.waitForTimeout(1500);
  const label = await page.locator('.review-widget .head').allTextContents();
  expect(
    `a changed note says so: ${label.join(' | ')}`,
    label.some((words) => words.includes('Changed')),
  );
  for (const grouping of ['Tag', 'State']) {
    await page.locator('.pane-header', { hasText: 'Cable Notes' }).hover();
    await page
      .locator('.pane-header', { hasText: 'Cable Notes' })
      .getByRole('button', { name: 'More Actions' })
      .click();
    await page.getByRole('menuitem', { name: grouping }).first().click();
    await page.waitForTimeout(1000);
    await workbench.takePicture(join(out, `notes.by-${grouping.toLowerCase()}.png`));
  }
}

async function showBroken(workbench, file) {
  writeFileSync(`${file}.annotations.json`, '{ "items": [ oh');
  await workbench.openFile(file);
  const message = workbench.page.locator('.notification-toast', { hasText: 'cannot be read' });
  await message.waitFor({ timeout: 30_000 });
  await workbench.page.waitForTimeout(1000);
  await workbench.takePicture(join(out, 'notes.broken.png'));
  expect('a file of notes that cannot be read is told of', await message.isVisible());
}

/** An answer that is half typed, its thread scrolled out of view, and all others shown one after another. */
async function keepDraft(workbench, file) {
  const { page } = workbench;
  await workbench.openFile(file);
  await page.locator('#status\\.editor\\.mode').getByText('Cable', { exact: true }).waitFor({ timeout: 60_000 });
  await page.waitForTimeout(4000);
  await workbench.runCommand('Cable: Go to Next Note');
  const box = page.locator('.review-widget .comment-form .monaco-editor').first();
  await box.waitFor({ timeout: 10_000 });
  await box.click();
  await page.keyboard.type('Half an ans');
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+End');
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('PageUp');
    await page.waitForTimeout(300);
  }
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(1500);
  const shown = await page.locator('.review-widget .comment-form').allTextContents();
  expect(
    'an answer that is half typed is there when one comes back',
    shown.some((text) => /Half.an.ans/.test(text)),
  );
  await workbench.takePicture(join(out, 'notes.draft.png'));
}

async function measure(workbench, count) {
  const { manyNotes } = await notedCables();
  const file = manyNotes(join(temporaryFolder(), `n${count}`), 100_000, count);
  const opened = Date.now();
  await workbench.openFile(file);
  const { page } = workbench;
  const shown = Date.now() - opened;
  for (const key of ['PageDown', 'PageDown']) await page.keyboard.press(key); // the first note stands below the header
  if (count) await page.locator('.comment-thread').first().waitFor({ timeout: 30_000 });
  const noted = Date.now() - opened;
  await page.waitForTimeout(3000);
  await workbench.scrollTo('DELEGATE 70');
  await page.waitForTimeout(1500);
  const typed = await gapsWhile(page, async () => {
    for (const letter of 'COUNTED AGAIN BY NOBODY ') await page.keyboard.type(letter, { delay: 60 });
  });
  await page.waitForTimeout(1000);
  const scrolled = await gapsWhile(page, async () => {
    for (let i = 0; i < 30; i++) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(60);
    }
  });
  const far = await gapsWhile(page, async () => {
    for (const key of ['Control+End', 'Control+Home', 'Control+End']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(800);
    }
  });
  await workbench.takePicture(join(out, `notes.${count}.png`));
  const show = (gaps) =>
    `median ${median(gaps).toFixed(0)} ms, longest ${Math.max(...gaps).toFixed(0)} ms, over 100 ms: ${gaps.filter((gap) => gap > 100).length}`;
  console.log(`${count} notes: text after ${shown} ms, notes after ${noted} ms`);
  console.log(
    `  frames while typing: ${show(typed)}\n  while scrolling: ${show(scrolled)}\n  while jumping from end to end: ${show(far)}`,
  );
}

const workbench = await Workbench.start();
try {
  if (figures) for (const count of [0, 1000]) await measure(workbench, count);
  else await takePictures(workbench);
} finally {
  await workbench.close();
}
process.exitCode = failed ? 1 : 0;
