// Somebody who types notes into a cable as fast as they can, without looking whether a box is there yet.
import { textInView } from './textInView.mjs';
import { sentence, wordsOf } from './typedCable.mjs';

/** 1,000 letters a minute. */
const PER_LETTER = 60;
/** On a machine with much to do everything takes long. */
const LONG = { timeout: 60_000 };
const BOX = '.review-widget';
const TYPED = `${BOX} .view-lines, ${BOX} .comment-body`;

export class Typist {
  /** @param mark tells what is typed here from what others typed */
  constructor(page, draw, mark) {
    Object.assign(this, { page, draw, mark, expected: [], ways: [] });
  }

  /** What the boxes and threads of the window show. */
  async shown() {
    const texts = await this.page.locator(TYPED).allTextContents();
    return texts.map((text) => text.replaceAll('\u00a0', ' ')).join('\n');
  }

  /** The text of the cable as the editor has it: asked anew for a while, for VS Code takes the keys where the keyboard still is. */
  async text(isRight) {
    let text = '';
    for (let tries = 0; tries < 4 && !isRight(text); tries++) {
      await this.page.keyboard.press('Control+1');
      await this.page.waitForTimeout(300 * tries);
      for (const key of ['Control+a', 'Control+c', 'ArrowLeft']) await this.page.keyboard.press(key);
      text = await this.page.evaluate(() => navigator.clipboard.readText());
    }
    return text;
  }

  /** Puts the cursor into a paragraph; with a second click a word is selected. */
  async click(number, clickCount = 1) {
    const place = await this.page.waitForFunction(textInView, wordsOf(number), LONG);
    const { x, y } = await place.jsonValue();
    await this.page.mouse.click(x, y, { clickCount });
  }

  async command(title) {
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-box input').waitFor(LONG);
    await this.page.keyboard.type(title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title }).waitFor(LONG);
    await this.page.keyboard.press('Enter');
  }

  /** Asks for a box on a paragraph or, with two clicks, on a word of it, and waits for it or not. */
  async addNote(number, clicks = 1 + this.draw(2)) {
    await this.click(number, clicks);
    const isByKey = this.draw(4) > 0;
    this.ways.push(`${isByKey ? 'key' : 'palette'}${(await this.isAwake()) ? '' : ' before the extension was up'}`);
    if (isByKey) for (const key of ['Control+k', 'n']) await this.page.keyboard.press(key);
    else await this.command('Cable: Add Note');
    await this.hesitate();
  }

  /** Whether the extension runs: it names the telegram in the status bar. */
  isAwake = () => this.page.locator('[id="cable-text.cable-text.cable.telegram"]').isVisible();

  hesitate = () => this.page.waitForTimeout(this.draw(3) ? this.draw(1500) : 0);

  /** Types a sentence that has to be found again, behind `before` where the box began with that. */
  async type(before = '') {
    const typed = sentence(this.draw, `q${this.mark}x${this.expected.length}`);
    await this.page.keyboard.type(before ? ` ${typed}` : typed, { delay: PER_LETTER });
    const whole = before ? `${before} ${typed}` : typed;
    this.expected = [...this.expected.filter((one) => one !== before), whole];
    return whole;
  }

  /** Ctrl+Enter, once a box has the keyboard: in the text it would do nothing. */
  async save() {
    await this.page.locator(`${BOX} .monaco-editor.focused`).waitFor(LONG);
    await this.page.waitForTimeout(this.draw(2) * 300);
    await this.page.keyboard.press('Control+Enter');
  }

  async noteOn(number) {
    await this.addNote(number);
    const text = await this.type();
    await this.save();
    await this.saved(text);
    return text;
  }

  /** Waits until a note says that. */
  saved = (text) => this.page.locator(`${BOX} .comment-body`, { hasText: text }).first().waitFor(LONG);

  async waitForBoxWith(text) {
    await this.page.waitForFunction(
      ([places, words]) =>
        [...document.querySelectorAll(places)].some((one) => one.textContent.replaceAll('\u00a0', ' ').includes(words)),
      [`${BOX} .view-lines`, text],
      LONG,
    );
  }

  /** The newest VS Code asks first, in its own time. */
  async putAway(text) {
    const box = this.page.locator(`${BOX} .view-lines`, { hasText: text.split(' ').at(-1) });
    const question = this.page.locator('.monaco-dialog-box');
    await this.page.keyboard.press('Escape', { delay: 80 });
    await question.or(this.page.locator('body:not(:has(.review-widget .view-lines))')).first().waitFor(LONG);
    if (await question.isVisible()) await this.page.keyboard.press('Enter');
    await box.waitFor({ ...LONG, state: 'detached' });
  }
}

/** What is done in a round, on a paragraph. */
export const ACTS = {
  async note(typist, number) {
    await typist.addNote(number);
    await typist.type();
    if (typist.draw(4)) await typist.save();
  },
  async 'second note'(typist, number) {
    await typist.noteOn(number);
    await ACTS.note(typist, number);
  },
  async answer(typist, number) {
    await typist.noteOn(number);
    await typist.page.locator('.review-thread-reply-button').first().click(LONG);
    await typist.type();
    if (typist.draw(4)) await typist.save();
  },
  async edit(typist, number) {
    const before = await typist.noteOn(number);
    await typist.click(number);
    await typist.command('Cable: Edit Note');
    await typist.hesitate();
    await typist.type(before);
    await typist.save();
  },
  async 'put away'(typist, number) {
    const clicks = 1 + typist.draw(2);
    await typist.addNote(number, clicks);
    const before = await typist.type();
    await typist.waitForBoxWith(before);
    await typist.putAway(before);
    await typist.addNote(number, clicks);
    await typist.type(before);
    await typist.save();
  },
};
