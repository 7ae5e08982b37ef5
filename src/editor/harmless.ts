import { UNSEEN } from '../view/unseen';

/** Stands, unseen, between two letters that would begin markup together. */
const JOINER = '\u2060';

/** VS Code cuts its messages at 1,000 letters. */
const MOST = 800;

/**
 * Words for a place where VS Code reads links or icons in plain text: its messages and the line under a box have
 * `[words](command:...)`, its lists, buttons and status bar have `$(icon)`. Here both are shown letter by letter, on one line
 * without letters that nobody sees. What is longer than `most` letters loses its middle, so that our own words at both ends stay.
 * Doing it twice changes nothing.
 */
export const harmless = (text: string, most = MOST): string =>
  shortened(text.replaceAll(JOINER, '').replace(UNSEEN, ' '), most)
    .replaceAll('](', `]${JOINER}(`)
    .replaceAll('$(', `$${JOINER}(`);

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.floor(most / 3);
  const [head, tail] = [text.slice(0, most - end - 1), text.slice(-end)];
  return `${head.replace(/[\ud800-\udbff]$/, '')}…${tail.replace(/^[\udc00-\udfff]/, '')}`;
}
