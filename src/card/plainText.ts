import type { Card } from './card';

/** The card's first line: "EUR/WE - Office of Western European Affairs". */
export const firstLineOf = ({ code, title }: Card): string => `${oneLine(code)} - ${oneLine(title)}`;

/** A card as lines of plain text, for a terminal and for a screen reader. */
export function plainTextOf(card: Card): string {
  return [
    firstLineOf(card),
    ...card.lines,
    ...(card.doubts.length ? [`Doubt: ${card.doubts.join(' ')}`] : []),
    ...card.also.map((also) => `Also: ${also}`),
    ...card.small,
  ]
    .map(oneLine)
    .join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
