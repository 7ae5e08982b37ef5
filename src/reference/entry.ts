/** What kind of code a table is about. */
export const CODE_KINDS = [
  'office',
  'distribution',
  'tags',
  'post',
  'routing',
  'marking',
  'eo',
  'abbreviation',
] as const;

export type CodeKind = (typeof CODE_KINDS)[number];

/** `sourced` is said by a source; `inferred` is reasoned from the shape of the code or its neighbours. */
export type EntryCertainty = 'sourced' | 'inferred';

/** One meaning of a code, with its years and where it comes from. */
export interface Entry {
  readonly code: string;
  readonly kind: CodeKind;
  readonly name: string;
  /** The office it belongs to, the order a schedule is of, the country of a post; null when none is known. */
  readonly parent: string | null;
  /** First and last day ("1949-08-01") or year ("1973"); null where open or unknown. */
  readonly from: string | null;
  readonly to: string | null;
  /** The last day or year on which it can hold; null while nothing says that it ended. Sources that attest it end before it does. */
  readonly ends: string | null;
  /** `true`: the name was in force from and to; `attested`: sources of these years list it; null: no years known. */
  readonly period: 'true' | 'attested' | null;
  readonly certainty: EntryCertainty;
  readonly sources: readonly string[];
  /**
   * What kind of marking or tag it is and of which table; what came before and after an office, and why it is doubtful; for a
   * post "city / type / routing indicator".
   */
  readonly note: string | null;
  /** True for a row of the reader's own table. */
  readonly own: boolean;
}

/** What a code may mean, best first; for a composite symbol that no table lists, its parts. */
export interface Meaning {
  readonly code: string;
  /** The kind that was found, or asked for; null when nothing is known. */
  readonly kind: CodeKind | null;
  readonly date: string | null;
  readonly entries: readonly Entry[];
  readonly parts: readonly Meaning[];
}
