// Takes the pictures of README and walkthrough anew, into media/: of our own sample, small enough that their words can be read there.
//   node test/ui/media.mjs [NAME ...]
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/hosts/places.mjs';
import { changeSettings } from '../../scripts/hosts/settings.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { notedCables } from './notedCables.mjs';
import { Workbench } from './workbench.mjs';

/** Only what the picture is about. */
const PLAIN = {
  'editor.hover.above': false,
  'editor.stickyScroll.enabled': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
};

const outline = async (workbench) => {
  await workbench.showOutline();
  await workbench.page.keyboard.press('Control+1'); // no row is framed
};
const text = (workbench) => workbench.enterCommand('View: Toggle Primary Side Bar Visibility');
const facts = (workbench) => workbench.openPreview('Cable: Show Cable Facts');

/** The first note on the cable, open, with the paragraph that it is on above it. */
const firstNote = async (workbench) => {
  await workbench.goToLine(45);
  await workbench.enterCommand('Cable: Go to Next Note');
  await workbench.page.locator('.review-widget .comment-body').first().waitFor({ timeout: 30_000 });
};

/** A machine that is busy may take longer than a reader's patience. */
const card = (words) => async (workbench) => {
  for (let i = 0; i < 5; i++) if (await workbench.hoverOver(words)) return;
  throw new Error(`no card comes on ${words}`);
};

const BOTH = { '.light': 'Light Modern', '.dark': 'Dark Modern' };

/** A picture's name, its themes, the size of the window, what is done in it, and what is done last: a change of theme closes cards. */
const SHOTS = [
  { name: 'walkthrough/telegram', themes: BOTH, size: { width: 920, height: 560 }, act: [outline] },
  { name: 'walkthrough/card', themes: BOTH, size: { width: 720, height: 520 }, act: [text], open: card('SNIS') },
  { name: 'walkthrough/facts', themes: BOTH, size: { width: 920, height: 560 }, act: [text, facts] },
  { name: 'walkthrough/note', themes: BOTH, size: { width: 720, height: 520 }, noted: true, act: [text, firstNote] },
  {
    name: 'screenshot',
    themes: { '': 'Light Modern' },
    size: { width: 1280, height: 800 },
    act: [outline],
    open: card('SNIS'),
  },
];

const wanted = process.argv.slice(2);
const temporary = temporaryFolder();
const workbench = await Workbench.start();
try {
  changeSettings(workbench.server.userFolder, PLAIN);
  for (const { name, themes, size, noted, act, open } of SHOTS) {
    if (wanted.length && !wanted.includes(name)) continue;
    const folder = join(temporary, name, 'cables');
    cpSync(join(root, 'media/samples'), folder, { recursive: true });
    if (noted) (await notedCables()).someNotes(folder);
    await workbench.openFile(join(folder, '2000-state-071482.txt'), size);
    for (const doing of act) await doing(workbench);
    for (const [kind, theme] of Object.entries(themes)) {
      await workbench.setTheme(theme);
      await workbench.page.mouse.move(440, size.height - 8); // between the items of the status bar: nothing is told there
      await workbench.page.waitForTimeout(2000); // what the mouse has left goes
      await open?.(workbench);
      await workbench.page.waitForTimeout(800); // a card fades in
      const file = join(root, 'media', `${name}${kind}.png`);
      await workbench.takePicture(file);
      console.log(file);
    }
  }
} finally {
  await workbench.close();
}
