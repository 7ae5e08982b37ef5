import type { CableDocument } from '../../cable/model';

/** What a telegram's entries are made from. */
export interface Source {
  readonly document: CableDocument;
  readonly text: string;
  /** Where paragraphs begin whose marks cannot be read. */
  readonly unreadable: ReadonlySet<number>;
  /** Where marks stand that are above their telegram's classification. */
  readonly above: ReadonlySet<number>;
}

export function sourceOf(document: CableDocument, text: string): Source {
  const startsOf = (code: string) =>
    new Set(document.problems.filter((problem) => problem.code === code).map(({ range }) => range[0]));
  return {
    document,
    text,
    unreadable: startsOf('portion-unreadable'),
    above: startsOf('portion-above-classification'),
  };
}
