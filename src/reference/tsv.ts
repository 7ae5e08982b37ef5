/** Rows of a table whose cells are kept apart by TABs; the first row names the columns. Blanks around cells go. */
export function readTsv(text: string): Record<string, string>[] {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = header.split('\t').map((cell) => cell.trim());
  return lines.flatMap((line) => (line.trim() ? [rowOf(columns, line)] : []));
}

/** One row by the names of its columns; missing cells are empty. */
export function rowOf(columns: readonly string[], line: string): Record<string, string> {
  const cells = line.split('\t');
  return Object.fromEntries(columns.map((column, i) => [column, (cells[i] ?? '').trim()]));
}
