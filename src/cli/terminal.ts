import { UNSEEN } from '../view/unseen';

/**
 * Words for a terminal, which obeys letters that nobody sees: with them the name of a file or a note can write over other lines,
 * change the title of the window, or type. They are shown as JSON writes them, `\u001b`, so that JSON stays the same JSON.
 */
export const visible = (text: string): string =>
  text.replace(UNSEEN, (letter, at: number) => (isLayout(text, letter, at) ? letter : codesOf(letter)));

/** The end of a line, also as Windows writes it, and TABs: they are ours too. */
const isLayout = (text: string, letter: string, at: number): boolean =>
  letter === '\n' || letter === '\t' || (letter === '\r' && text[at + 1] === '\n');

const codesOf = (letter: string): string =>
  letter.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
