import type { Cable, Level, Paragraph, Portion } from '../cable/model';
import { rankOf } from '../cable/words/levels';
import type { CodeOf } from '../view/codes/code';
import { markOf } from '../view/outline/speech';
import { type Card, card, sentences } from './card';
import { inWords } from './words';

/** What a portion mark says, and through damage why it is read so (format.md 2.2, 2.8). */
export function portionCard({ code, node, cable, role }: CodeOf<'portion'>): Card {
  const { portion, paragraph } = node;
  const whole = isWholeText(portion, cable);
  return card(code, `${inWords(portion.level)}: portion mark`, {
    lines: sentences(
      whole ? 'Holds for every paragraph that bears no mark of its own.' : subjectOf(paragraph, role),
      controlsOf(portion.text),
    ),
    doubts: sentences(...damageOf(portion, paragraph, cable), aboveOverall(portion, cable)),
  });
}

const isWholeText = ({ range }: Portion, cable: Cable | null): boolean =>
  cable?.paragraphs.some(({ portion }) => portion?.inherited && portion.range[0] === range[0]) ?? false;

function subjectOf(paragraph: Paragraph | null, role: string | null): string | null {
  if (role === 'subject') return 'Marks the subject line.';
  return paragraph?.number ? `Marks paragraph ${paragraph.number}.` : 'Marks this paragraph.';
}

// (S/NF)   (SBU//NOFORN)
function controlsOf(mark: string): string | null {
  return /\/\s?(?:NF|NOFORN)\b/.test(mark) ? 'NF, NOFORN: not releasable to foreign nationals.' : null;
}

function damageOf(portion: Portion, paragraph: Paragraph | null, cable: Cable | null): (string | null)[] {
  if (portion.certainty === 'certain') return [];
  return [
    `Printed ${portion.text}, read as ${markOf(portion.level)}.`,
    sequenceOf(paragraph, cable),
    SEEN[portion.level]?.has(portion.text)
      ? `Scans of released telegrams show ${portion.text} where ${markOf(portion.level)} was struck through.`
      : null,
    cable?.classification && rankOf(portion.level) <= rankOf(cable.classification.level)
      ? `The telegram as a whole is ${inWords(cable.classification.level).toLowerCase()}: a higher mark is ruled out.`
      : null,
  ];
}

/** The number before and the one after say that a paragraph begins here, where a mark must stand. */
function sequenceOf(paragraph: Paragraph | null, cable: Cable | null): string | null {
  const number = Number(paragraph?.number);
  if (!cable || !number) return null;
  const beside = [number - 1, number + 1].filter((n) =>
    cable.paragraphs.some((other) => other.level === 1 && other.number === String(n)),
  );
  return beside.length ? `Paragraph ${number} stands beside ${beside.join(' and ')}: a mark follows its number.` : null;
}

function aboveOverall({ level }: Portion, cable: Cable | null): string | null {
  const overall = cable?.classification?.level;
  if (!overall || rankOf(level) <= Math.max(rankOf(overall), rankOf(HANDLED))) return null;
  return `Higher than the telegram as a whole, which is ${inWords(overall).toLowerCase()}: one of the two may be misread.`;
}

/** What stands in unclassified telegrams too: it is handled with care, not classified. */
const HANDLED: Level = 'SENSITIVE BUT UNCLASSIFIED';

/** Shapes that were seen where the mark is known from the paper (format.md 2.8); others are only likely. */
const SEEN: Partial<Record<Level, ReadonlySet<string>>> = {
  CONFIDENTIAL: new Set([
    '(G)',
    '(6)',
    '(A)',
    'CO',
    'TO',
    'C)',
    '(C}',
    'tel-',
    '1.1C4',
    '4.64-',
    '--fey',
    '-(C)-',
    '40)',
    'LE)',
  ]),
  'SENSITIVE BUT UNCLASSIFIED': new Set(['(GBU)']),
};
