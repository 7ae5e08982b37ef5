// What a telegram is called by, in lists, bars and titles: each part with its doubt right behind it.
import type { Cable, Classification, MessageReference } from '../cable/model';
import { type Speech, spoken, spokenLevel, words } from './outline/speech';

/** "STATE 060269"; where the number is a guess, what its lines print and not the guess: "LONDON 160817 / 19017". */
export const nameOf = ({ post, number, certainty, readings }: MessageReference): string =>
  [post, certainty === 'guess' ? readings.join(' / ') : number].filter(Boolean).join(' ');

/** "STATE 060269", with a word where its lines are damaged or do not agree. */
export const numberSaid = (reference: MessageReference): Speech =>
  spoken(nameOf(reference), reference.certainty !== 'certain' && words('number doubtful'));

/** "Confidential", with a word where it is read through damage or from a single banner. */
export const levelSaid = ({ level, certainty }: Pick<Classification, 'level' | 'certainty'>): Speech =>
  spoken(words(spokenLevel(level)), certainty !== 'certain' && words('level doubtful'));

/** True when the telegram's date is read from a date-time group that is damaged. */
export const isDateDoubtful = ({ dateTimeGroup }: Cable): boolean =>
  !!dateTimeGroup?.utc && dateTimeGroup.certainty !== 'certain';

/** The telegram's date, written as `date` has it, with a word where it is doubtful; nothing where there is none. */
export const dateSaid = (cable: Cable, date = cable.date): Speech =>
  spoken(date, !!date && isDateDoubtful(cable) && words('date doubtful'));

/** "Confidential · STATE 060269 · 2000-03-30": what a reader wants to know of the telegram at the cursor. */
export function telegramSaid(cable: Cable, date = cable.date): Speech {
  const { classification, messageReference } = cable;
  return spoken(
    ...(classification ? levelSaid(classification) : []),
    ...(messageReference ? numberSaid(messageReference) : []),
    ...dateSaid(cable, date),
  );
}
