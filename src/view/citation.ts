import type { Cable, MessageReference, Paragraph } from '../cable/model';
import { MONTH_NAMES } from '../cable/words/months';
import { isDateDoubtful } from './telegramNames';

/**
 * A telegram as the Office of the Historian cites it in FRUS: "Telegram 3121 from La Paz, March 26, 1979, 1830Z, paragraph
 * 7". What is not known is left out; what is doubtful stands in an editor's brackets, "[1109?]", and of a number that is only
 * guessed what its lines print, "[160817 or 19017?]".
 */
export function citationOf(cable: Cable, paragraph: Paragraph | null): string {
  const number = cable.messageReference && numberOf(cable.messageReference);
  const post = cable.messageReference?.post ?? cable.from?.post ?? null;
  const parts = [
    `Telegram${number ? ` ${number}` : ''}${post ? ` from ${placeName(post)}` : ''}`,
    sentOf(cable),
    paragraph?.number ? `paragraph ${paragraph.number}` : null,
  ];
  return parts.filter(Boolean).join(', ');
}

function numberOf({ number, certainty, readings }: MessageReference): string {
  const bare = (digits: string): string => digits.replace(/^0+/, '');
  if (certainty === 'certain') return bare(number);
  return doubted(certainty === 'guess' ? readings.map(bare).join(' or ') : bare(number));
}

/** As editors print what they are not sure of. */
const doubted = (text: string): string => (text ? `[${text}?]` : '');

function sentOf(cable: Cable): string {
  const sent = [dayOf(cable), timeOf(cable)].filter(Boolean).join(', ');
  return isDateDoubtful(cable) ? doubted(sent) : sent;
}

/** "La Paz" of "LA PAZ"; the Department is "the Department of State". */
function placeName(post: string): string {
  if (post === 'STATE') return 'the Department of State';
  if (/^US[A-Z]+\b/.test(post) && !/^US[A-Z]* /.test(post)) return post;
  return post.replace(/[A-Z]+/g, (word) =>
    /^US(?:UN|NATO|EU|DOC|IA)$/.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );
}

function dayOf({ date }: Cable): string | null {
  const found = date && /^(\d{4})(?:-(\d{2})-(\d{2}))?$/.exec(date);
  if (!found) return null;
  return found[2] ? `${MONTH_NAMES[Number(found[2]) - 1]} ${Number(found[3])}, ${found[1]}` : (found[1] ?? null);
}

function timeOf({ dateTimeGroup }: Cable): string | null {
  const utc = dateTimeGroup?.utc;
  return utc ? `${utc.slice(11, 13)}${utc.slice(14, 16)}Z` : null;
}
