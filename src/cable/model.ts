// What a cable file holds, as the parser reads it. Every range is `[start, end)` in UTF-16 units of the text that was
// given; every node is immutable. A field that is missing is null or an empty list, never a guess.
import type { Line } from './lines/line';

export {
  FURNITURE,
  type KindsWith,
  kindsWhere,
  type LineCard,
  type LineKind,
  PASSED_OVER,
  rowOf,
} from './lines/kinds';
export type { Line } from './lines/line';

/** `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

export interface Ranged {
  readonly range: Range;
}

/** How sure a reading is: `certain` is as printed, `probable` is read through damage, `guess` needs the reader's eye. */
export type Certainty = 'certain' | 'probable' | 'guess';

export type Level =
  | 'TOP SECRET'
  | 'SECRET'
  | 'CONFIDENTIAL'
  | 'LIMITED OFFICIAL USE'
  | 'SENSITIVE BUT UNCLASSIFIED'
  | 'UNCLASSIFIED';

/** Station and serial number: what other cables cite this one by (format.md 1.6 mrn). */
export interface MessageReference extends Ranged {
  readonly post: string | null;
  /** As printed: "060269", "6550". Padding differs from line to line: compare as numbers. */
  readonly number: string;
  /** Four digits, from the date-time group; null when there is none. */
  readonly year: number | null;
  /** Less than certain when the lines that print the number do not agree, or its only line is damaged. */
  readonly certainty: Certainty;
  /** The number as its lines print it, each printing once, four at most: one where they agree. */
  readonly readings: readonly string[];
}

export interface Precedence extends Ranged {
  readonly code: string;
  readonly name: string;
}

export interface DateTimeGroup extends Ranged {
  readonly text: string;
  /** ISO 8601, to the second: "2000-03-30T20:06:00Z". Null when the digits are no date. */
  readonly utc: string | null;
  readonly certainty: Certainty;
}

export interface Addressee extends Ranged {
  readonly text: string;
  /** The place or office, without its type: "PARIS", "STATE"; null for a collective. */
  readonly post: string | null;
  readonly precedence: string | null;
  readonly routingIndicator: string | null;
}

export interface Originator extends Ranged {
  readonly text: string;
  readonly post: string | null;
  readonly routingIndicator: string | null;
}

export interface Classification extends Ranged {
  readonly level: Level;
  readonly captions: readonly string[];
  readonly certainty: Certainty;
}

export interface Caption extends Ranged {
  readonly code: string;
}

export interface ExecutiveOrder extends Ranged {
  /** "12958"; null when the number is lost. */
  readonly order: string | null;
  /** What stands there as its number: "12958", or "12366" where it is read as 12356; empty when nothing does. */
  readonly printed: string;
  /** What follows the number: "DECL: 3/28/10". */
  readonly text: string;
  /** What is printed as the date or event of declassification; `date` is ISO or null. */
  readonly declassify: { readonly text: string; readonly date: string | null } | null;
}

export interface Tag extends Ranged {
  /** A subject, place or organization code, or a person's name from the brackets. */
  readonly code: string;
}

export interface Text extends Ranged {
  /** Joined over lines, blanks folded. */
  readonly text: string;
}

export interface Reference extends Ranged {
  /** "A" in "(A) PARIS 1234"; null when the list has no letters. */
  readonly label: string | null;
  readonly text: string;
  /** "EMBTEL", "SECTO": the series in which it is counted; null where only posts are named. */
  readonly series: string | null;
  /** The posts at its two ends, as far as the words and the telegram that cites it tell. */
  readonly from: string | null;
  readonly to: string | null;
  /** Who sent it: the same as `from`. */
  readonly post: string | null;
  readonly number: string | null;
  /** Four digits, as printed or as the telegram's own date suggests; null when neither is known. */
  readonly year: number | null;
  /** True when no year is printed with it: what is cited was as a rule sent a few days before. */
  readonly yearInferred: boolean;
  /** Less than certain when the words do not tell who sent it. */
  readonly certainty: Certainty;
}

export type DistributionRole = 'ACTION' | 'ORIGIN' | 'INFO';

export interface DistributionItem extends Ranged {
  readonly role: DistributionRole;
  /** The code as read: "EUR"; what is printed stands in the range. */
  readonly office: string;
  /** Number of copies; null when it cannot be read. */
  readonly copies: number | null;
  readonly certainty: Certainty;
}

export type DraftingRole = 'drafted' | 'approved' | 'cleared';

export interface DraftingItem extends Ranged {
  readonly role: DraftingRole;
  readonly office: string | null;
  readonly name: string | null;
  /** "SUBS", "DRAFT", "INFO", "PHONE" when printed in brackets. */
  readonly note: string | null;
}

export interface Section extends Ranged {
  readonly heading: Text | null;
}

export interface Portion extends Ranged {
  readonly level: Level;
  /** As printed: "(G)". */
  readonly text: string;
  readonly certainty: Certainty;
  /** True when a whole-text mark ("1. (C - ENTIRE TEXT)") is handed down to this paragraph; `range` is that mark's. */
  readonly inherited: boolean;
}

export interface Paragraph extends Ranged {
  /** "6", "8A", "A", "(1)" without its punctuation; null for a paragraph that bears none. */
  readonly number: string | null;
  /** 1 for numbered paragraphs, 2 and more for what stands inside them. */
  readonly level: number;
  readonly portion: Portion | null;
  /** "SUMMARY" in "1. SUMMARY: ..."; null without an inline heading. */
  readonly heading: string | null;
}

export type FurnitureKind = 'page' | 'banner' | 'stamp' | 'end';

/** What machines and archives printed around the text: page lines, banners, release stamps, end marks. */
export interface Furniture extends Ranged {
  readonly kind: FurnitureKind;
}

export interface Cable extends Ranged {
  readonly messageReference: MessageReference | null;
  /** ISO day on which it was sent ("2000-03-30"), or the year alone ("1986"), as far as the text tells. */
  readonly date: string | null;
  readonly precedence: readonly Precedence[];
  readonly dateTimeGroup: DateTimeGroup | null;
  readonly from: Originator | null;
  readonly to: readonly Addressee[];
  readonly info: readonly Addressee[];
  readonly classification: Classification | null;
  readonly captions: readonly Caption[];
  readonly executiveOrder: ExecutiveOrder | null;
  readonly tags: readonly Tag[];
  readonly subject: Text | null;
  readonly references: readonly Reference[];
  /** Cables that the prose cites, in the same form. */
  readonly citations: readonly Reference[];
  readonly distribution: readonly DistributionItem[];
  readonly drafting: readonly DraftingItem[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  readonly signature: Text | null;
  readonly furniture: readonly Furniture[];
  /** NARA's attribute block, key to value. */
  readonly attributes: Readonly<Record<string, string>>;
}

export type Severity = 'information' | 'hint';

export interface Problem extends Ranged {
  /** Stable name in kebab case: "portion-unreadable". */
  readonly code: string;
  readonly severity: Severity;
  /** What is printed, and what was expected. */
  readonly message: string;
}

export interface CableDocument {
  readonly lines: readonly Line[];
  readonly cables: readonly Cable[];
  readonly problems: readonly Problem[];
}
