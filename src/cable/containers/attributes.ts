import type { Line } from '../lines/line';
import { LinePatterns } from '../lines/linePatterns';
import type { Context, Reading } from '../reading/state';
import type { Container } from './container';

/** The keys of NARA's attribute block, 1973-79; none repeats, none has a meaning of the telegram's own (format.md 1.9). */
export const ATTRIBUTE_KEYS: readonly string[] = [
  'Automatic Decaptioning',
  'Capture Date',
  'Channel Indicators',
  'Concepts',
  'Control Number',
  'Copy',
  'Current Classification',
  'Decaption Date',
  'Decaption Note',
  'Disposition Action',
  'Disposition Approved on Date',
  'Disposition Authority',
  'Disposition Case Number',
  'Disposition Comment',
  'Disposition Date',
  'Disposition Event',
  'Disposition History',
  'Disposition Reason',
  'Disposition Remarks',
  'Document Number',
  'Document Source',
  'Document Unique ID',
  'Draft Date',
  'Drafter',
  'Enclosure',
  'Errors',
  'Executive Order',
  'Expiration',
  'Film Number',
  'Format',
  'From',
  'Handling Restrictions',
  'ISecure',
  'Image Path',
  'Legacy Key',
  'Line Count',
  'Litigation Code IDs',
  'Litigation Codes',
  'Litigation History',
  'Locator',
  'Markings',
  'Message ID',
  'Office',
  'Original Classification',
  'Original Handling Restrictions',
  'Original Previous Classification',
  'Original Previous Handling Restrictions',
  'Page Count',
  'Previous Channel Indicators',
  'Previous Classification',
  'Previous Handling Restrictions',
  'Reference',
  'Retention',
  'Review Action',
  'Review Authority',
  'Review Comment',
  'Review Content Flags',
  'Review Date',
  'Review Event',
  'Review Exemptions',
  'Review History',
  'Review Markings',
  'Review Media Identifier',
  'Review Referrals',
  'Review Release Date',
  'Review Release Event',
  'Review Transfer Date',
  'Review Withdrawn Fields',
  'SAS ID',
  'Secure',
  'Sent Date',
  'Status',
  'Subject',
  'TAGS',
  'To',
  'Type',
  'vdkvgwkey',
];

// Original Classification: UNCLASSIFIED
export const ATTRIBUTE_LINE = new LinePatterns({
  kind: 'aadAttr',
  holds: ':',
  pattern: new RegExp(`^(?<key>${ATTRIBUTE_KEYS.join('|')}):\\s?(?<value>.*)$`),
});

/** NARA's block below a telegram: each line is a known key, or the value going on at column 0 (format.md 1.9). */
export class AttributeBlock implements Container {
  readonly name = 'attributes';

  keeps = ({ zone }: Context): boolean => zone === 'attributes';

  read = (context: Context, line: Line): Reading | null =>
    this.keeps(context) ? { lines: [ATTRIBUTE_LINE.read(line) ?? line.as('attrcont')] } : null;
}
