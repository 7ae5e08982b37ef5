import type {
  Addressee,
  Cable,
  Classification,
  DateTimeGroup,
  DistributionItem,
  DraftingItem,
  ExecutiveOrder,
  Line,
  MessageReference,
  Originator,
  Paragraph,
  Portion,
  Precedence,
  Ranged,
  Reference,
  Text,
} from '../../cable/model';

/** A distribution block as a whole: what its keyword and its total are about (format.md 1.4). */
export interface DistributionBlock {
  readonly items: readonly DistributionItem[];
  /** The printed total; null when it is lost. */
  readonly total: number | null;
}

/** What a line prints of the number that others cite the telegram by, with the telegram's own reading of it. */
export interface PrintedReference extends MessageReference {
  /** Station and number as this line prints them: "BVST 07545". */
  readonly printed: string;
  /** The line prints what is read, be it with a station cut short or another padding. */
  readonly agrees: boolean;
}

/** What the prose mentions of its own telegram: by the letter of a reference, or the number of a paragraph. */
export type Mention =
  | { readonly what: 'reference'; readonly name: string; readonly references: readonly Reference[] }
  | {
      readonly what: 'paragraph';
      readonly name: string;
      /** It is of the telegram that is cited beside it. */
      readonly elsewhere: boolean;
      readonly paragraph: Paragraph | null;
      /** Its first words; null where the telegram has no such paragraph. */
      readonly words: string | null;
    };

/** What each kind of code carries along, so that nobody has to read its text again. */
export interface CodeNodes {
  office: DraftingItem | null;
  person: DraftingItem;
  distribution: DistributionItem;
  distributionBlock: DistributionBlock;
  tag: null;
  originator: Originator;
  addressee: Addressee;
  /** The address that it is printed before; null in a format line. */
  routingIndicator: Addressee | Originator | null;
  precedence: Precedence;
  dateTimeGroup: DateTimeGroup;
  operatingSignal: null;
  classification: Pick<Classification, 'level' | 'certainty'>;
  messageReference: PrintedReference;
  caption: null;
  executiveOrder: ExecutiveOrder;
  /** A reason for classification in a CLASSIFIED BY line: "1.5(b)". */
  reason: null;
  reference: Reference;
  portion: { readonly portion: Portion; readonly paragraph: Paragraph | null };
  /** An exemption from release: "B1", "1.4(D)". */
  exemption: null;
  attribute: Line;
  /** What a line says as a whole: a page line, a stamp, a format line; its kind tells what it is. */
  line: Line;
  abbreviation: null;
  /** A label, or a note of the form: "DRAFTED BY", "(SUBS)"; what is printed may be damaged. */
  formWord: { readonly printed: string };
  mention: Mention;
  /** The name below the text. */
  signature: Text;
}

export type CodeKind = keyof CodeNodes;

export interface CodeOf<K extends CodeKind> extends Ranged {
  readonly kind: K;
  /** As read, not as printed: "EUR", "1.4(b)"; what is printed stands in the range. */
  readonly code: string;
  /** What the code does where it stands: "drafted", "ACTION", "info", "banner"; null when its kind says it all. */
  readonly role: string | null;
  readonly node: CodeNodes[K];
  /** The telegram that it stands in, or the first one of the file; null when the file has none. */
  readonly cable: Cable | null;
}

/** A code that stands in the text: where, what kind, and what the parser knows of it. */
export type Code = { [K in CodeKind]: CodeOf<K> }[CodeKind];

/** A code before it is known which telegram it belongs to. */
export type FoundCode = { [K in CodeKind]: Omit<CodeOf<K>, 'cable'> }[CodeKind];
