// The part of Papa Parse that we call. Its own types bring in those of Node, which this room must not see.
declare module 'papaparse' {
  interface UnparseConfig {
    /** Puts ' before a cell that a spreadsheet would run as a formula. */
    readonly escapeFormulae?: boolean;
  }
  const Papa: {
    unparse(table: { fields: string[]; data: (string | number | null)[][] }, config?: UnparseConfig): string;
  };
  export = Papa;
}
