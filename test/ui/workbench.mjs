// Drives a real workbench (lane B, the extension packed and installed as users have it) as a reader would, for pictures and checks.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.mjs';
import { packExtension } from '../../scripts/hosts/build.mjs';
import { changeSettings } from '../../scripts/hosts/settings.mjs';
import { temporaryFolder } from '../../scripts/hosts/testFolders.mjs';
import { startVscodeServer } from '../../scripts/hosts/vscodeServer.mjs';
import { textInView } from './textInView.mjs';

/** The themes to look at: their title in the theme picker, and the file that holds each, which shows in a class of the workbench. */
const THEMES = {
  'Light Modern': { title: 'Light Modern', file: 'light_modern' },
  'Dark Modern': { title: 'Dark Modern', file: 'dark_modern' },
  'Default High Contrast': { title: 'Dark High Contrast', file: 'hc_black' },
  'Default High Contrast Light': { title: 'Light High Contrast', file: 'hc_light' },
  'Light 2026': { title: 'Light 2026', file: '2026-light' },
  'Dark 2026': { title: 'Dark 2026', file: '2026-dark' },
};
export const themes = Object.keys(THEMES);
/** What pictures are taken in where nobody says more: one dark, one light, one of them in high contrast. */
export const DEFAULT_THEMES = ['Dark Modern', 'Default High Contrast Light'];

const QUICK_INPUT = '.quick-input-box input';
const LIST_ENTRY = '.quick-input-list .monaco-list-row';
const HOVER = '.monaco-hover:not(.hidden) .hover-contents';
/** The parts of the window, as scenes name them. */
const PARTS = {
  outline: '.outline-tree .monaco-list-row',
  breadcrumbs: '.breadcrumbs-control',
  sticky: '.sticky-widget',
  text: '.monaco-editor .view-lines',
  folded: '.view-line:has(.inline-folded)',
  problems: '.markers-panel .monaco-list-row',
  menu: '.action-widget',
  menuRows: LIST_ENTRY,
  card: HOVER,
  statusBar: '[id="cable-text.cable-text.cable.telegram"]',
  language: '[id="status.editor.mode"]',
  walkthrough: '.gettingStarted',
  cursor: '[id="status.editor.selection"]',
  messages: '.statusbar-item',
  problemCount: '[id="status.problems"]',
  focus: ':focus',
  focusedRow: '.monaco-list:focus .monaco-list-row.focused',
  focusedEntry: `${LIST_ENTRY}.focused`,
  focusedCard: '.monaco-hover:not(.hidden):focus-within',
  noteBox: '.review-widget :focus',
  notes: '.tree-explorer-viewlet-tree-view .monaco-list-row',
  thread: '.review-widget .comment-body',
  toast: '.notifications-toasts .monaco-list-row',
  finding: '.marker-widget',
};

/** "Focus First Editor Group". */
const TO_THE_EDITOR = 'Control+1';
const FIRST_LINE = '.monaco-editor .view-line';
const FOLDER_HEADER = '.pane:has(.explorer-folders-view) > .pane-header[aria-expanded="true"]';

const UNTRUSTING = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never' };

const SIZE = { width: 1280, height: 800 };

export class Workbench {
  /** Starts VS Code and a browser; `close` ends both. Folders are trusted, unless `trust` is false: then they are not, and nobody asks. */
  static async start({ trust = true } = {}) {
    const server = await startVscodeServer({ dataDir: temporaryFolder(), vsix: await packExtension(), trust });
    if (!trust) changeSettings(server.userFolder, UNTRUSTING);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: SIZE });
    return new Workbench(server, browser, page);
  }

  constructor(server, browser, page) {
    Object.assign(this, { server, browser, page });
  }

  async close() {
    await this.browser.close();
    await this.server.stop();
  }

  /** Opens `file` in a window of this size on its folder, and waits until its text shows and is recognised as a cable. */
  async openFile(file, size = SIZE) {
    await this.page.setViewportSize(size);
    await this.page.goto(this.server.address({ folder: dirname(file), payload: [['openFile', file]] }));
    await this.page.waitForSelector(FIRST_LINE, { timeout: 60_000 });
    const cable = this.page.locator(PARTS.language).getByText('Cable', { exact: true });
    await cable.waitFor({ timeout: 15_000 }).catch(ignoreTimeout);
  }

  /** Opens a window on `folder`, with no file in it. */
  async openFolder(folder) {
    await this.page.goto(this.server.address({ folder }));
    await this.page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 60_000 });
  }

  /** Presses a key, types a text (`{ typed }`), or runs a command from the palette by its title (`{ title }`); no mouse is used. */
  async key(key) {
    const { keyboard } = this.page;
    if (key.typed) await keyboard.type(key.typed);
    else if (key.title) await this.enterCommand(key.title);
    else await keyboard.press(key);
    await this.page.waitForTimeout(key.typed ? 1500 : 300);
    if (key.typed && (await this.page.locator(QUICK_INPUT).isVisible()))
      await this.page.locator(PARTS.focusedEntry).waitFor({ timeout: 5_000 }).catch(ignoreTimeout);
  }

  /** Whether a part of the window, one of `PARTS`, comes to show `words` within some seconds; `aria:` before it: to say them. */
  async shows(part, words) {
    const name = part.replace(/^aria:/, '');
    const place = name === 'preview' ? this.preview().locator('body') : this.page.locator(PARTS[name]);
    const read = (elements, said) => elements.map((e) => (said ? e.getAttribute('aria-label') : e.textContent) ?? '');
    const end = Date.now() + 15_000;
    do {
      const texts = await place.evaluateAll(read, part !== name);
      if (texts.some((text) => text.replaceAll('\u00a0', ' ').includes(words))) return true;
      await this.page.waitForTimeout(200);
    } while (Date.now() < end);
    return false;
  }

  /** Changes the colour theme, by one of the names in `themes`. Cards and menus that are open close. */
  async setTheme(name) {
    const { title, file } = THEMES[name];
    await this.page.keyboard.press('Escape');
    await this.page.waitForTimeout(300);
    await this.runCommand('Preferences: Color Theme');
    await this.pick(title);
    await this.page.waitForSelector(`.monaco-workbench[class*="-${file}-json"]`);
  }

  /** Puts the cursor at the start of a line, and the line into the middle of the editor. */
  async goToLine(line) {
    await this.page.keyboard.press(TO_THE_EDITOR);
    await this.page.keyboard.press('Control+g');
    await this.page.locator(QUICK_INPUT).waitFor();
    await this.page.keyboard.type(String(line));
    await this.page.keyboard.press('Enter');
  }

  /** Opens the menu of quick fixes at a place of the text, once the findings are told. */
  async openQuickFixes(line, columns) {
    const place = `${line}:${columns + 1}`; // a key that is pressed while the box closes is lost
    await this.goToLine(place);
    await this.shows('cursor', `Ln ${place.replace(':', ', Col ')}`);
    await this.page.keyboard.press(TO_THE_EDITOR);
    await this.page.locator('.squiggly-info').first().waitFor({ timeout: 20_000 }).catch(ignoreTimeout);
    await this.page.waitForTimeout(1000);
    await this.page.keyboard.press('Control+.');
  }

  /** Opens a walkthrough at one of its steps. */
  async openWalkthrough(title, step) {
    await this.runCommand('Welcome: Open Walkthrough...');
    await this.pick(title);
    await this.page.locator('.gettingStarted .step-title').getByText(step, { exact: true }).click();
    await this.page.waitForTimeout(1000);
  }

  /** Runs a command by its title, from the command palette. */
  async runCommand(title) {
    await this.page.keyboard.press('F1');
    await this.pick(title);
  }

  /** The same without a mouse: Enter takes the entry once it has the focus. */
  async enterCommand(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator(QUICK_INPUT).waitFor();
    await this.page.keyboard.type(title);
    const entry = this.page.locator(PARTS.focusedEntry).filter({ has: this.page.getByText(title, { exact: true }) });
    await entry.waitFor({ timeout: 10_000 }).catch(ignoreTimeout);
    await this.page.keyboard.press((await entry.isVisible()) ? 'Enter' : 'Escape');
    await this.page.waitForTimeout(600);
  }

  /** Runs a command that opens a preview; returns what the preview says, or '' where none comes. */
  async openPreview(title) {
    await this.runCommand(title);
    const text = this.preview().locator('body h1').first();
    await text.waitFor({ timeout: 20_000 }).catch(ignoreTimeout);
    return (await text.isVisible()) ? text.textContent() : '';
  }

  preview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
  }

  /** The titles that the command palette offers for `words`. */
  async commandTitles(words) {
    await this.page.keyboard.press('F1');
    await this.page.keyboard.type(words);
    const entries = this.page.locator(LIST_ENTRY).filter({ hasText: words });
    await entries.first().waitFor({ timeout: 5_000 }).catch(ignoreTimeout);
    const titles = await entries.allTextContents();
    await this.page.keyboard.press('Escape');
    return titles;
  }

  /** Chooses the entry with this title in the list that has just opened. */
  async pick(title) {
    const entry = this.page.locator(LIST_ENTRY).filter({ has: this.page.getByText(title, { exact: true }) });
    await this.page.locator(QUICK_INPUT).waitFor();
    await this.page.keyboard.type(title);
    await entry.first().click();
  }

  /** Gives the side bar to the Outline view; returns the text of the rows that it shows, or an empty list where none come. */
  async showOutline() {
    await this.runCommand('Explorer: Focus on Outline View');
    const folder = this.page.locator(FOLDER_HEADER);
    if (await folder.isVisible()) await folder.click();
    const rows = this.page.locator(PARTS.outline);
    await rows.first().waitFor({ timeout: 10_000 }).catch(ignoreTimeout);
    return rows.allTextContents();
  }

  /** Puts the mouse over the first place where the editor shows `text`; returns the text of the card, or '' where none comes. */
  async hoverOver(text) {
    const { x, y } = await this.place(text);
    await this.page.mouse.move(x, y - 3);
    await this.page.mouse.move(x, y, { steps: 3 });
    const card = this.page
      .locator(HOVER)
      .filter({ hasNotText: /^Loading/ })
      .first();
    await card.waitFor({ timeout: 15_000 }).catch(ignoreTimeout);
    return (await card.isVisible()) ? card.textContent() : '';
  }

  /** Saves what the window shows as a PNG. */
  async takePicture(file) {
    mkdirSync(dirname(file), { recursive: true });
    await this.page.screenshot({ path: file });
  }

  /** The middle of `text` in the window; scrolls there where it does not show yet. */
  async place(text) {
    const shown = await this.page.evaluate(textInView, text);
    if (shown) return shown;
    await this.scrollTo(text);
    const found = await this.page.waitForFunction(textInView, text, { timeout: 5_000 }).catch(ignoreTimeout);
    if (!found) throw new Error(`the editor does not show "${text}"`);
    return found.jsonValue();
  }

  /** Finds `text` with the editor's own search, and drops the selection that it leaves. */
  async scrollTo(text) {
    await this.page.keyboard.press(TO_THE_EDITOR);
    await this.page.keyboard.press('Control+f');
    await this.page.keyboard.type(text);
    for (const key of ['Enter', 'Escape', 'ArrowLeft']) await this.page.keyboard.press(key);
  }
}

/** Nothing has come in time: the caller sees it from what is there. */
function ignoreTimeout(error) {
  if (error.name !== 'TimeoutError') throw error;
}
