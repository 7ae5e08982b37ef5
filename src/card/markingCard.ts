import type { Level } from '../cable/model';
import type { Meaning } from '../reference/entry';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { meaningCard } from './meaningCard';
import { inWords } from './words';

/** The classification of the telegram, in a banner or before the message reference (format.md B.1). */
export function classificationCard({ code, node, role, cable }: CodeOf<'classification'>, shelf: Shelf): Card {
  const meaning = meaningCard({ ...markingOf(shelf, SHORT[code] ?? code, cable?.date), code }, shelf);
  const lines = sentences(
    role === 'banner' && bannerLine(node.level, cable?.classification?.level),
    otherThanOwn(node.level, cable?.classification?.level),
    ...meaning.lines,
  );
  const doubts = node.certainty === 'certain' ? [] : [`Read through damage as ${node.level}.`];
  return { ...meaning, title: `${inWords(node.level)}: ${meaning.title}`, lines, doubts };
}

/** Only where it agrees with the telegram's own line is it that telegram's level. */
const bannerLine = (level: Level, own: Level | undefined): string =>
  `Printed at the head and foot of every page${level === own ? ': the level of the whole telegram' : ''}.`;

/** A release stamps its own status above and below the one that the telegram was sent with. */
function otherThanOwn(level: Level, own: Level | undefined): string | null {
  if (!own || own === level) return null;
  return `The telegram itself is ${inWords(own).toLowerCase()}: this is the status after a release, or another document's.`;
}

/** What the table of markings calls by its short name. */
const SHORT: Readonly<Record<string, string>> = { 'SENSITIVE BUT UNCLASSIFIED': 'SBU', SENSITIVE: 'SBU' };

const markingOf = (shelf: Shelf, code: string, date: string | null | undefined): Meaning =>
  lookUp(shelf, code, { kind: 'marking', date });

/** A caption: who may see the telegram (format.md B.5). SENSITIVE marks what is sensitive but unclassified. */
export function captionCard({ code, cable }: CodeOf<'caption'>, shelf: Shelf): Card {
  const date = cable?.date;
  const marking = markingOf(shelf, SHORT[code] ?? code, date);
  const meaning = marking.entries.length ? marking : lookUp(shelf, code, { kind: 'abbreviation', date });
  return meaningCard({ ...meaning, code }, shelf, ['Caption: it says who may see the telegram.']);
}

/** A precedence prosign (format.md B.2). */
export function precedenceCard({ code, node, role }: CodeOf<'precedence'>): Card {
  return card(code, `${inWordsOf(node.name)} precedence`, {
    lines: sentences(
      role === 'info'
        ? 'For the addressees for information.'
        : role === 'action'
          ? 'For the addressees for action.'
          : null,
      code === 'Y' ? null : 'The order, most urgent first: flash (Z), immediate (O), priority (P), routine (R).',
    ),
    small: ['ACP 127'],
  });
}

const inWordsOf = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase();

/** An operating signal after the date-time group, by the table of markings (format.md B.3, ACP 131). */
export function operatingSignalCard({ code, cable }: CodeOf<'operatingSignal'>, shelf: Shelf): Card {
  const meaning = markingOf(shelf, code, cable?.date);
  if (meaning.entries.length) return meaningCard(meaning, shelf, ['Operating signal.']);
  return card(code, 'Operating signal (ACP 131); our sources do not explain this one', {
    known: false,
    small: ['ACP 131'],
  });
}
