// A made-up telegram, and notes on it.

import { anchorNote } from '../../../src/annotation/anchoring';
import type { Note } from '../../../src/annotation/note';
import { NotedText } from '../../../src/annotation/notedText';
import { type NewNote, newNote } from '../../../src/annotation/noteWriting';
import { targetOf } from '../../../src/annotation/target';
import type { Range } from '../../../src/cable/model';
import { parse } from '../../../src/cable/parse';

export const FILE = '1979LAPAZ06550.txt';

export const CABLE = `CONFIDENTIAL

PAGE 01        LA PAZ  06550  01 OF 02  232006Z
ACTION ARA-15

INFO  OCT-01  ISO-00  SS-15  NSC-05    /036 W
                     ------------------056234  232031Z /50

P 232006Z AUG 79
FM AMEMBASSY LA PAZ
TO SECSTATE WASHDC PRIORITY 3021
INFO AMEMBASSY LIMA

C O N F I D E N T I A L LA PAZ 06550

E.O. 12065: GDS 8/23/85
TAGS: PINT, BL
SUBJECT: STRIKE OF LORRY DRIVERS

1. (C - ENTIRE TEXT.)

2. SUMMARY: LORRY DRIVERS STOPPED WORK ON AUGUST 21 AND BLOCKED THE ROAD
TO THE YUNGAS. THE MINISTER OF TRANSPORT OFFERED A HIGHER
TARIFF. END SUMMARY.

3. THE MINISTER TOLD THE AMBASSADOR THAT THE GOVERNMENT WOULD NOT USE
FORCE AGAINST THE STRIKERS. HE EXPECTED

CONFIDENTIAL

PAGE 02        LA PAZ  06550  01 OF 02  232006Z

A SETTLEMENT BEFORE THE WEEKEND.

4. COMMENT: THE GOVERNMENT WOULD NOT SURVIVE A LONG STRIKE. BREAD IS
ALREADY SCARCE. END COMMENT.
MORALES

CONFIDENTIAL
`;

export const textOf = (raw: string): NotedText => new NotedText(raw, parse(raw));

/** Where the words stand; `occurrence` counts from 1. */
export function rangeOf(words: string, raw: string, occurrence = 1): Range {
  let start = -1;
  for (let i = 0; i < occurrence; i++) start = raw.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return [start, start + words.length];
}

export function noteOn(words: string, raw = CABLE, fields: Partial<NewNote> = {}, occurrence = 1): Note {
  return newNote({
    id: `urn:uuid:${words.replace(/\W/g, '-')}`,
    now: '2024-05-01T09:30:00Z',
    creator: 'A. Reader',
    motivation: 'commenting',
    text: 'Worth a look.',
    tags: [],
    target: targetOf(FILE, rangeOf(words, raw, occurrence), textOf(raw)),
    ...fields,
  });
}

/** State and words of a note, written on one text, in another. */
export function carried(note: Note, raw: string): { state: string; words: string | null } {
  const { state, range } = anchorNote(note, textOf(raw));
  return { state, words: range && raw.slice(...range) };
}
