import type { Cable, Paragraph, Problem, Range } from '../model';

/** Paragraph numbers that are missing or stand twice (format.md 2.4). A new count from 1 is a quoted text: no problem. */
export function numberProblems(cable: Cable): Problem[] {
  const numbered = cable.paragraphs.filter((p) => p.level === 1 && p.number && /^\d+$/.test(p.number));
  return numbered.flatMap((paragraph, i) => problemAt(paragraph, i ? Number(numbered[i - 1]?.number) : 0));
}

function problemAt(paragraph: Paragraph, before: number): Problem[] {
  const number = Number(paragraph.number);
  const range: Range = [paragraph.range[0], paragraph.range[0] + (paragraph.number?.length ?? 1)];
  if (number === before) {
    return [{ code: 'number-repeated', severity: 'hint', message: `Paragraph ${number} stands here again.`, range }];
  }
  if (number <= before + 1) return [];
  const from = before + 1;
  const missing = number - from === 1 ? `Paragraph ${from} is` : `Paragraphs ${from} to ${number - 1} are`;
  const message = `${missing} missing before paragraph ${number}.`;
  return [{ code: 'number-missing', severity: 'information', message, range }];
}
