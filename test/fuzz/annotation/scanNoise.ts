// What a machine makes of a scan: letters taken for others, letters and blanks lost, words cut in two.

import type { TrackedText } from './trackedText';

/** What is read for what, in both directions. */
const ALIKE =
  'O0 OQ 0D I1 Il 1l T1 S5 B8 Z2 G6 CG EF EB HN MN MW UV VY PF RK KX 3B ,. ;: -= ~- ec oc rn cl ti nm hb un ft'
    .split(' ')
    .flatMap(([a, b]) => [[a!, b!] as const, [b!, a!] as const]);
/** One letter read as two, and two as one. */
const SPLIT: readonly (readonly [string, string])[] = [
  ['M', 'IVI'],
  ['H', 'I-I'],
  ['W', 'VV'],
  ['m', 'rn'],
  ['d', 'cl'],
  ['U', 'LI'],
];

/**
 * The text as it is read again.
 * @param share How much of what is printed is misread, 0 to 1.
 * @param random Numbers from 0 to 1.
 */
export function scanned(text: TrackedText, share: number, random: () => number): TrackedText {
  const readings = text.text
    .split('')
    .flatMap((letter, at): [number, string][] =>
      /\s/.test(letter) ? blank(letter, at) : random() < share ? [[at, misread(letter, random)]] : [],
    );
  return text.reread(readings);

  /** A blank between words is lost more seldom than a letter is misread. */
  function blank(letter: string, at: number): [number, string][] {
    return letter === ' ' && random() < share / 5 ? [[at, '']] : [];
  }
}

function misread(letter: string, random: () => number): string {
  const kind = random();
  const likes = ALIKE.filter(([from]) => from === letter).map(([, to]) => to);
  if (kind < 0.6 && likes.length) return likes[Math.floor(random() * likes.length)]!;
  if (kind < 0.7) return SPLIT.find(([from]) => from === letter)?.[1] ?? letter;
  if (kind < 0.82) return '';
  if (kind < 0.88) return `${letter} `;
  if (kind < 0.93) return `${letter}${'.,\'"-~*'[Math.floor(random() * 7)]}`;
  return 'ABCDEFGHIKLMNOPRSTUVWY#%?'[Math.floor(random() * 25)]!;
}
