// The part of Papa Parse that we and our tests call. Its own types bring in those of Node, which this room must not see.
declare module 'papaparse' {
  interface UnparseConfig {
    /** Which cells stand in quotes, besides those that must. */
    readonly quotes: (cell: unknown) => boolean;
  }
  const Papa: {
    unparse(table: { fields: string[]; data: (string | number | null)[][] }, config: UnparseConfig): string;
    parse(text: string, config: { delimiter: string }): { data: string[][] };
  };
  export = Papa;
}
