import type { Cable, Paragraph, Problem, Range } from '../model';
import { rankOf } from '../words/levels';

/** Portion marks that are damaged, unreadable, or above the telegram's own classification (format.md 2.2, 2.8). */
export function portionProblems(cable: Cable, text: string): Problem[] {
  const marked = cable.paragraphs.filter((p) => p.portion && !p.portion.inherited);
  const whole = cable.paragraphs.some((p) => p.portion?.inherited);
  return cable.paragraphs.flatMap((paragraph) => [
    ...damaged(paragraph),
    ...aboveOverall(cable, paragraph),
    ...(marked.length > 2 && !whole ? unreadable(paragraph, text) : []),
  ]);
}

function damaged({ number, portion }: Paragraph): Problem[] {
  if (!portion || portion.inherited || portion.certainty === 'certain') return [];
  const message = `Paragraph ${number ?? ''}: the mark is printed ${portion.text} and was read as ${portion.level}.`;
  return [{ code: 'portion-damaged', severity: 'information', message, range: portion.range }];
}

function aboveOverall({ classification }: Cable, { number, portion }: Paragraph): Problem[] {
  if (!classification || !portion || portion.inherited || rankOf(portion.level) <= rankOf(classification.level))
    return [];
  const message = `Paragraph ${number ?? ''} is marked ${portion.text}, above the telegram's own ${classification.level}.`;
  return [{ code: 'portion-above-classification', severity: 'information', message, range: portion.range }];
}

// 3. THE DANISH EMBASSY SHOWED
/** The first words of a paragraph, on one line, the last of them whole. */
const OPENING = /^[^\r\n]{0,24}\S{0,30}/;

/** A numbered paragraph without a mark among marked ones: what stands after the number was the mark, or is what is left. */
function unreadable({ number, level, portion, range }: Paragraph, text: string): Problem[] {
  if (portion || level !== 1 || !number) return [];
  const [printed] = OPENING.exec(text.slice(range[0], Math.min(range[1], range[0] + 60))) ?? [''];
  const place: Range = [range[0], range[0] + printed.length];
  const message = `Paragraph ${number} bears no mark that can be read; the others do. Printed: ${printed.trim()}`;
  return [{ code: 'portion-unreadable', severity: 'information', message, range: place }];
}
