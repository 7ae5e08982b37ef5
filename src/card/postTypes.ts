/** What kind of post an address names. */
export interface PostType {
  readonly printed: RegExp;
  /** Codes of the table of posts that are of this type. */
  readonly listed: RegExp;
  readonly name: string;
}

/** An embassy is not the consulate that stood in the same town before it. */
const TYPES: readonly PostType[] = [
  { printed: /^AM[A-Z]*EMB|^the Embassy/, listed: /^(?:AMEMBASSY|USINT|USLO)/, name: 'Embassy' },
  { printed: /^AMCON|^the Consulate/, listed: /^AMCON/, name: 'Consulate' },
  { printed: /^USMISSION|^the Mission/, listed: /^US(?!INT|LO|OFFICE)/, name: 'Mission' },
  { printed: /^USLO\b/, listed: /^USLO/, name: 'Liaison office' },
  { printed: /^USINT\b/, listed: /^USINT/, name: 'Interests section' },
  { printed: /^the (?:Department|Secretary) of State/, listed: /^SECSTATE/, name: 'Department of State' },
];

/** True when a row of the table of posts may be of the type: some are listed by their place alone. */
export const isOf = ({ listed }: PostType, code: string): boolean =>
  listed.test(code) || !/^(?:AM(?:EMB|CON)|US|SEC)/.test(code);

/** The type that the designator tells; undefined where there is none. */
export const typeOf = (printed: string): PostType | undefined => TYPES.find((type) => type.printed.test(printed));
