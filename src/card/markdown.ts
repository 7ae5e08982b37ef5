import type { Card } from './card';

/** A link below the card: the only markup that is not ours to escape. */
export interface CardLink {
  readonly title: string;
  /** A URI, percent-encoded. */
  readonly target: string;
}

/**
 * A card as Markdown without HTML. Everything that comes from the text of a cable or from a table is escaped: it can
 * neither link nor format.
 */
export function markdownOf(card: Card, ...links: readonly CardLink[]): string {
  const blocks = [
    `**${escaped(card.code)}** - ${escaped(card.title)}`,
    ...bodyOf(card),
    links.map(({ title, target }) => `[${escaped(title)}](${target.replace(/[()\s]/g, percent)})`).join(' · '),
  ];
  return blocks.filter(Boolean).join('\n\n');
}

/** What stands below the title, block by block; a block without words is empty. */
export const bodyOf = (card: Card): string[] => [
  card.lines.map(escaped).join('  \n'),
  card.doubts.length ? `**Doubt:** ${card.doubts.map(escaped).join(' ')}` : '',
  card.also.length ? ['Also:', ...card.also.map((also) => `- ${escaped(also)}`)].join('\n') : '',
  card.small.length ? `---\n\n${card.small.map((line) => `*${escaped(line)}*`).join('  \n')}` : '',
];

/** Any ASCII punctuation may bear a backslash in CommonMark; controls, line breaks and marks of direction become blanks. */
export function escaped(text: string): string {
  return text
    .replace(/[\s\u0000-\u001f\u007f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
