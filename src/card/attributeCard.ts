import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';

/** A key of NARA's block (format.md 1.9). */
export function attributeCard({ code, node, cable }: CodeOf<'attribute'>, shelf: Shelf): Card {
  const value = node.fields.value?.text.trim() ?? '';
  return card(code, "NARA's metadata, not part of the telegram", {
    lines: sentences(MEANING[code], VALUES[code]?.(value, shelf, cable?.date ?? null)),
    small: ['Attribute block of the Central Foreign Policy Files, 1973-79 (Access to Archival Databases).'],
  });
}

/** Keys whose meaning their name does not tell. */
const MEANING: Readonly<Record<string, string>> = {
  'Capture Date': 'When the record was taken into the archive system.',
  'Channel Indicators': 'Restricted channel of the telegram.',
  Concepts: 'Free indexing terms.',
  'Current Classification': 'Classification now, after review: UNCLASSIFIED in every released record.',
  'Document Number': 'Year, station cut to six characters, serial number.',
  'Document Source': 'Part of the archive that the record comes from.',
  'Draft Date': 'Day of the date-time group.',
  'Sent Date': 'Day of the date-time group.',
  'Film Number': 'Reel and frame of the microfilm.',
  'Handling Restrictions': 'Caption that is still in force.',
  'Legacy Key': 'Place of the text in the old archive system.',
  Locator: 'Whether the text exists in the archive: TEXT ON-LINE, or why not.',
  Markings: 'Stamp of the review that released the record.',
  Office: 'First office of the distribution.',
  'Original Classification': 'Classification of the telegram when it was sent.',
  'Original Handling Restrictions': 'Caption of the telegram when it was sent.',
  Reference: 'Telegrams it refers to, as the archivists normalised them.',
  'Review Action': 'Decision of the review.',
  'Review Authority': 'Who reviewed the record.',
  'Review Date': 'When the record was reviewed.',
  'Review History': 'Steps of the review, with dates and reviewers.',
  'Review Markings': 'Stamp of the review that released the record.',
  Subject: 'The subject as the archivists recorded it.',
  TAGS: 'The TAGS as the archivists recorded them; they corrected some and added others.',
};

/** Values that are codes of their own. */
const VALUES: Readonly<Record<string, (value: string, shelf: Shelf, date: string | null) => string | null>> = {
  Type: (value) => (value === 'TE' ? 'TE: telegram.' : null),
  Format: (value) => (value === 'TEL' ? 'TEL: telegram.' : null),
  'Executive Order': scheduleOf,
};

// GS RUMSFELD     X1     N/A
function scheduleOf(value: string, shelf: Shelf, date: string | null): string | null {
  const [, code = ''] = /^(GS|AS|X[1-4])\b/.exec(value) ?? [];
  const printed: Readonly<Record<string, string>> = { GS: 'GDS', AS: 'ADS' };
  if (!code) return null;
  const schedule = printed[code] ?? `XGDS-${code[1]}`;
  const [entry] = lookUp(shelf, schedule, { kind: 'eo', date }).entries;
  return `${code}: ${schedule}, ${entry?.name ?? 'which is not in our sources'}.`;
}
