/** One thing that a telegram tells of itself, as plain text: renderers escape it. */
export interface Fact {
  readonly label: string;
  /** One or several values; never empty. */
  readonly values: readonly string[];
}

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** All that a telegram tells, in the order in which a reader asks. */
export interface FactSheet {
  readonly title: string;
  readonly groups: readonly FactGroup[];
}

/** A fact with the values that there are; null when there are none. */
export function fact(label: string, ...values: readonly (string | null | undefined | false)[]): Fact | null {
  const known = values.filter((value): value is string => typeof value === 'string' && value !== '');
  return known.length ? { label, values: known } : null;
}

/** A group with the facts that there are; null when there are none. */
export function group(title: string, ...facts: readonly (Fact | null)[]): FactGroup | null {
  const known = facts.filter((one) => one !== null);
  return known.length ? { title, facts: known } : null;
}
