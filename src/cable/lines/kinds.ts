// The kinds of lines: one table, which says of each all that is true of it wherever it stands. What a reader or a feature asks
// of a kind is a filter of this table. The names are those of format.md, Appendix A; an X is the form that damage leaves.
import type { FurnitureKind } from '../model';

/** Who printed such lines, from the outside in (format.md 1.0); `other` is what context alone can name. */
export type Layer =
  | 'archive'
  | 'attributes'
  | 'container'
  | 'transmission'
  | 'copy'
  | 'heading'
  | 'textHeader'
  | 'body'
  | 'ending'
  | 'other';

/** A field that may go on over the next line. */
export type Field = 'distribution' | 'address' | 'pass' | 'eo' | 'tags' | 'subject' | 'ref';

/** What explains such a line: a card of its own, the cards of the codes in it, or of what its telegram was read as. */
export type LineCard = 'line' | 'codes' | 'nodes' | 'none';

/** The colour of what it says first, a name of the grammar's scopes; `plain` for prose and for what only context can tell. */
export type Colour =
  | 'attribute'
  | 'caption'
  | 'classification'
  | 'copies'
  | 'dateTimeGroup'
  | 'end'
  | 'label'
  | 'letter'
  | 'office'
  | 'page'
  | 'paragraph'
  | 'plain'
  | 'refLabel'
  | 'relay'
  | 'routing'
  | 'rule'
  | 'serial'
  | 'signal'
  | 'stamp'
  | 'title';

export interface Row {
  readonly zone: Layer;
  readonly card: LineCard;
  readonly colour: Colour;
  /** What it is as furniture: it stands around the text and never ends a paragraph or a field (format.md 1.0, rules 1 and 2). */
  readonly furniture?: FurnitureKind;
  /** Which line of those that bear the telegram's number it is: the message reference's, a page's, an archive's, the drafting system's. */
  readonly number?: 'own' | 'page' | 'archive' | 'source';
  /** Only a telegram that was sent bears it: one that is quoted has lost it. */
  readonly sent?: true;
  /** The telegram ends with it. */
  readonly last?: true;
  /** It stands once above each telegram: as the head of another system's print, or of an export, above what was printed. */
  readonly heads?: 'print' | 'export';
  /** A day that it prints with its year is the day on which the telegram was sent. */
  readonly dated?: true;
  /** The text may end with it, and the name of who signed it stand below or behind it. */
  readonly endsText?: true;
  /** The field that it leaves open for the line below. */
  readonly opens?: Field;
  /** The field of the line above that goes on in it. */
  readonly continues?: Field;
  /** The block of the header that it is a line of. */
  readonly block?: 'distribution' | 'drafting' | 'addressees';
  /** The kind that it is a damaged form of. */
  readonly damaged?: string;
  /** It may begin a numbered paragraph; `maybe` where only the sequence of numbers can tell. */
  readonly numbered?: 'sure' | 'maybe';
  /** The text of a telegram may begin with it. */
  readonly beginsText?: true;
  /** What the outline calls it, where no field of the telegram is read from it that has an entry there. */
  readonly entry?: string;
  /** It holds sentences, in which words may be abbreviations. */
  readonly prose?: true;
  /** It holds no word. */
  readonly bare?: true;
}

export const KINDS = {
  // A: archives, release offices, scanners (format.md 1.2)
  systematic: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  foiaStamp: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  foiaStamp2: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  cspStamp: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  reviewAuth: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  reviewStamp: { zone: 'archive', furniture: 'stamp', card: 'none', colour: 'plain' },
  caseId: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  release: { zone: 'archive', furniture: 'stamp', card: 'codes', colour: 'stamp' },
  release0: { zone: 'archive', furniture: 'stamp', card: 'codes', colour: 'plain' },
  sasHead: { zone: 'archive', furniture: 'stamp', card: 'codes', colour: 'attribute' },
  sasDoc: { zone: 'archive', furniture: 'stamp', number: 'archive', card: 'nodes', colour: 'attribute' },
  textOf: { zone: 'archive', furniture: 'stamp', number: 'archive', card: 'nodes', colour: 'plain' },
  viewerHead: { zone: 'archive', furniture: 'stamp', number: 'own', card: 'codes', colour: 'attribute' },
  viewerPost: { zone: 'archive', furniture: 'stamp', number: 'own', card: 'nodes', colour: 'attribute' },
  aadText: { zone: 'archive', furniture: 'stamp', heads: 'export', card: 'line', colour: 'title' },
  aadAttrs: { zone: 'attributes', furniture: 'stamp', card: 'line', colour: 'title' },
  aadFooter: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'attribute' },
  lostText: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  endOfDoc: { zone: 'archive', furniture: 'end', last: true, card: 'line', colour: 'end' },
  nscFoot: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  smartFoot: { zone: 'archive', furniture: 'stamp', card: 'line', colour: 'stamp' },
  oldFoot: { zone: 'archive', furniture: 'stamp', card: 'none', colour: 'plain' },
  pageNo: { zone: 'archive', furniture: 'page', card: 'none', colour: 'plain' },
  classificationFoot: { zone: 'archive', furniture: 'banner', card: 'codes', colour: 'plain' },

  // NARA's block of attributes (format.md 1.9)
  aadAttr: { zone: 'attributes', card: 'codes', colour: 'attribute' },
  attrcont: { zone: 'attributes', card: 'none', colour: 'plain' },

  // what other systems put around a telegram, as far as it is no line of the telegram's own (format.md 1.10)
  formHead: { zone: 'container', heads: 'print', card: 'line', colour: 'plain' },
  title: { zone: 'container', heads: 'print', dated: true, card: 'nodes', colour: 'plain' },
  titleCont: { zone: 'container', card: 'nodes', colour: 'plain' },
  dateline: { zone: 'container', dated: true, card: 'none', colour: 'plain' },
  marking: { zone: 'container', card: 'none', colour: 'plain' },
  systemLabel: { zone: 'container', dated: true, card: 'none', colour: 'attribute' },
  systemValue: { zone: 'container', dated: true, prose: true, card: 'none', colour: 'plain' },
  sourceNote: { zone: 'ending', card: 'line', colour: 'plain' },
  signed: { zone: 'ending', card: 'nodes', colour: 'plain' },

  // X: transmission (format.md 1.3)
  fl1: { zone: 'transmission', card: 'line', colour: 'end' },
  fl2: { zone: 'transmission', card: 'codes', colour: 'routing' },
  fl3: { zone: 'transmission', sent: true, card: 'line', colour: 'label' },
  fl4: { zone: 'transmission', card: 'line', colour: 'label' },
  janap: { zone: 'transmission', card: 'line', colour: 'signal' },
  bt: { zone: 'transmission', furniture: 'end', card: 'line', colour: 'end' },
  eomCheck: { zone: 'transmission', furniture: 'end', card: 'line', colour: 'end' },
  nnnn: { zone: 'transmission', furniture: 'end', last: true, card: 'line', colour: 'end' },

  // C: the Department's copy (format.md 1.4)
  banner: { zone: 'copy', furniture: 'banner', card: 'codes', colour: 'classification' },
  bannerX: { zone: 'copy', furniture: 'banner', damaged: 'banner', card: 'codes', colour: 'plain' },
  page: { zone: 'copy', furniture: 'page', number: 'page', sent: true, card: 'line', colour: 'page' },
  pageX: { zone: 'copy', furniture: 'page', number: 'page', damaged: 'page', card: 'line', colour: 'page' },
  pageTail: { zone: 'copy', furniture: 'page', number: 'page', card: 'line', colour: 'page' },
  cxPage: { zone: 'copy', furniture: 'page', card: 'line', colour: 'page' },
  distNo: { zone: 'copy', card: 'line', colour: 'plain' },
  dist: { zone: 'copy', block: 'distribution', sent: true, opens: 'distribution', card: 'nodes', colour: 'copies' },
  distCont: { zone: 'copy', block: 'distribution', continues: 'distribution', card: 'nodes', colour: 'copies' },
  distTotal: { zone: 'copy', block: 'distribution', continues: 'distribution', card: 'nodes', colour: 'copies' },
  atInfo: { zone: 'copy', continues: 'distribution', card: 'nodes', colour: 'copies' },
  atStamp: { zone: 'copy', continues: 'distribution', card: 'line', colour: 'relay' },
  source: { zone: 'copy', number: 'source', sent: true, card: 'line', colour: 'serial' },
  drafted: { zone: 'copy', block: 'drafting', sent: true, card: 'nodes', colour: 'label' },
  approved: { zone: 'copy', block: 'drafting', sent: true, card: 'nodes', colour: 'label' },
  clearance: { zone: 'copy', block: 'drafting', card: 'nodes', colour: 'office' },
  desired: { zone: 'copy', card: 'none', colour: 'label' },
  relay: { zone: 'copy', sent: true, card: 'line', colour: 'relay' },
  relayX: { zone: 'copy', sent: true, damaged: 'relay', card: 'line', colour: 'relay' },

  // H: heading (format.md 1.5)
  dtg: { zone: 'heading', sent: true, dated: true, card: 'codes', colour: 'dateTimeGroup' },
  dtgX: { zone: 'heading', sent: true, damaged: 'dtg', card: 'codes', colour: 'dateTimeGroup' },
  fm: { zone: 'heading', sent: true, opens: 'address', card: 'codes', colour: 'label' },
  to: { zone: 'heading', block: 'addressees', opens: 'address', card: 'nodes', colour: 'label' },
  info: { zone: 'heading', block: 'addressees', opens: 'address', card: 'nodes', colour: 'label' },
  xmt: { zone: 'heading', opens: 'address', card: 'codes', colour: 'label' },
  addr: {
    zone: 'heading',
    block: 'addressees',
    opens: 'address',
    continues: 'address',
    card: 'nodes',
    colour: 'plain',
  },
  label: { zone: 'heading', card: 'none', colour: 'label' },

  // T: text header (format.md 1.6)
  mrn: { zone: 'textHeader', number: 'own', card: 'codes', colour: 'serial' },
  mrnX: { zone: 'textHeader', number: 'own', damaged: 'mrn', card: 'codes', colour: 'plain' },
  caption: { zone: 'textHeader', card: 'codes', colour: 'caption' },
  corrected: { zone: 'textHeader', entry: 'Corrected copy', card: 'line', colour: 'caption' },
  military: { zone: 'textHeader', entry: 'Military addressees', card: 'line', colour: 'caption' },
  pass: { zone: 'textHeader', opens: 'pass', card: 'codes', colour: 'plain' },
  passCont: { zone: 'textHeader', continues: 'pass', card: 'none', colour: 'plain' },
  eo: { zone: 'textHeader', opens: 'eo', card: 'codes', colour: 'label' },
  eoX: { zone: 'textHeader', opens: 'eo', damaged: 'eo', card: 'codes', colour: 'plain' },
  eoCont: { zone: 'textHeader', opens: 'eo', continues: 'eo', card: 'none', colour: 'plain' },
  tags: { zone: 'textHeader', opens: 'tags', card: 'codes', colour: 'label' },
  tagsCont: { zone: 'textHeader', opens: 'tags', continues: 'tags', card: 'codes', colour: 'plain' },
  subject: { zone: 'textHeader', opens: 'subject', prose: true, card: 'codes', colour: 'label' },
  subjectX: { zone: 'textHeader', opens: 'subject', damaged: 'subject', prose: true, card: 'none', colour: 'plain' },
  subjectCont: {
    zone: 'textHeader',
    opens: 'subject',
    continues: 'subject',
    prose: true,
    card: 'none',
    colour: 'plain',
  },
  ref: { zone: 'textHeader', opens: 'ref', card: 'nodes', colour: 'label' },
  refX: { zone: 'textHeader', opens: 'ref', damaged: 'ref', card: 'nodes', colour: 'plain' },
  refItem: { zone: 'textHeader', opens: 'ref', continues: 'ref', card: 'nodes', colour: 'refLabel' },
  refCont: { zone: 'textHeader', opens: 'ref', continues: 'ref', card: 'nodes', colour: 'plain' },
  classBy: { zone: 'textHeader', card: 'codes', colour: 'label' },

  // B: the text (format.md 2)
  text: { zone: 'body', endsText: true, prose: true, card: 'nodes', colour: 'plain' },
  para: {
    zone: 'body',
    numbered: 'sure',
    beginsText: true,
    endsText: true,
    prose: true,
    card: 'nodes',
    colour: 'paragraph',
  },
  paraLoose: { zone: 'body', numbered: 'maybe', prose: true, card: 'nodes', colour: 'plain' },
  paraBare: { zone: 'body', numbered: 'maybe', prose: true, card: 'nodes', colour: 'plain' },
  entireText: { zone: 'body', numbered: 'sure', beginsText: true, card: 'nodes', colour: 'paragraph' },
  entireTextX: {
    zone: 'body',
    numbered: 'sure',
    damaged: 'entireText',
    beginsText: true,
    card: 'nodes',
    colour: 'paragraph',
  },
  subAlpha: { zone: 'body', endsText: true, prose: true, card: 'nodes', colour: 'letter' },
  subNum: { zone: 'body', prose: true, card: 'nodes', colour: 'letter' },
  tick: { zone: 'body', endsText: true, prose: true, card: 'nodes', colour: 'plain' },
  blankhyphen: { zone: 'body', bare: true, card: 'none', colour: 'plain' },
  rule: { zone: 'body', bare: true, beginsText: true, card: 'none', colour: 'rule' },
  ruleHead: { zone: 'body', beginsText: true, card: 'none', colour: 'title' },
  summaryOpen: { zone: 'body', beginsText: true, card: 'none', colour: 'label' },
  summaryEnd: { zone: 'body', endsText: true, card: 'none', colour: 'label' },
  begin: { zone: 'body', beginsText: true, card: 'none', colour: 'label' },
  quoteOpen: { zone: 'body', beginsText: true, card: 'none', colour: 'label' },
  quoteEnd: { zone: 'body', endsText: true, card: 'none', colour: 'label' },

  // E: ending (format.md 1.8); the signature is known by its place
  ocNote: { zone: 'ending', prose: true, card: 'line', colour: 'label' },

  noise: { zone: 'other', dated: true, card: 'none', colour: 'plain' },
  blank: { zone: 'other', bare: true, card: 'none', colour: 'plain' },
} as const satisfies Readonly<Record<string, Row>>;

export type LineKind = keyof typeof KINDS;

/** What the table says of a kind. */
export const rowOf = (kind: LineKind): Row => KINDS[kind];

/** True for a kind itself, and for the form of it that damage leaves. */
export const isA = (kind: LineKind, sound: LineKind): boolean => kind === sound || rowOf(kind).damaged === sound;

/** A kind with the forms of it that damage leaves. */
export const formsOf = (sound: LineKind): ReadonlySet<LineKind> =>
  new Set((Object.keys(KINDS) as LineKind[]).filter((kind) => isA(kind, sound)));

/** The kinds of which something is true, in the order of the table. */
export const kindsWhere = (isTrue: (row: Row) => boolean): ReadonlySet<LineKind> =>
  new Set((Object.keys(KINDS) as LineKind[]).filter((kind) => isTrue(KINDS[kind])));

/** The kinds whose row has a value in a column, for tables that must answer for each of them. */
export type KindsWith<Column extends keyof Row, Value extends Row[Column]> = {
  [K in LineKind]: (typeof KINDS)[K] extends { readonly [C in Column]: Value } ? K : never;
}[LineKind];

/** Kinds that stand around the text and never end a paragraph or a field. */
export const FURNITURE = kindsWhere(({ furniture }) => furniture !== undefined);

/** What a reader of the text passes over: blank lines and furniture. */
export const PASSED_OVER: ReadonlySet<LineKind> = new Set<LineKind>(['blank', ...FURNITURE]);
