import Papa from 'papaparse';
import { isResolved, type Note, noteCreator, noteMotivations, noteTags, noteText, repliesTo } from './note';
import { type NotedFile, type Passage, passagesOf } from './passages';

type Cell = string | number | null;

/** Name of a column and what stands in it; an answer has the passage of the note that it answers. */
const COLUMNS: readonly (readonly [name: string, cell: (note: Note, passage: Passage, file: NotedFile) => Cell])[] = [
  ['file', (_note, _passage, { fileName }) => fileName],
  ['line', (_note, { line }) => line],
  ['message_reference', (_note, { messageReference }) => messageReference],
  ['date_time_group', (_note, { dateTimeGroup }) => dateTimeGroup],
  ['paragraph', (_note, { paragraph }) => paragraph],
  ['citation', (_note, { citation }) => citation],
  ['state', (_note, { state }) => state],
  ['quote', (_note, { quote }) => quote],
  ['note', noteText],
  ['tags', (note) => noteTags(note).join('; ')],
  ['motivation', (note) => noteMotivations(note).join('; ')],
  ['creator', noteCreator],
  ['created', (note) => stringCell(note.created)],
  ['modified', (note) => stringCell(note.modified)],
  ['resolved', (note) => (isResolved(note) ? 'yes' : 'no')],
  ['reply_to', repliesTo],
  ['id', (note) => note.id],
];

/** The notes as a table, RFC 4180, with a line of names; one row for each note and each answer. */
export function csvOf(files: readonly NotedFile[]): string {
  const data = files.flatMap((file) => passagesOf(file).flatMap((passage) => rowsOf(passage, file)));
  const table = Papa.unparse({ fields: COLUMNS.map(([name]) => name), data }, { quotes: holdsSeparator });
  return `${table.trimEnd()}\r\n`; // a table without rows comes with its line end
}

function rowsOf(passage: Passage, file: NotedFile): Cell[][] {
  return [passage.note, ...passage.replies].map((note) =>
    COLUMNS.map(([, cell]) => guarded(cell(note, passage, file))),
  );
}

/**
 * Where a spreadsheet sees a formula: `=1+1`, `+1`, `-1`, `@SUM(A1)`, also in the wide letters of a Japanese keyboard, after blanks
 * or letters that nobody sees. One that keeps its cells apart by semicolons or TABs sees one after each of them.
 */
const FORMULA = /(?:^|[;\t])(?:(?!\t)[\s\p{Cc}\p{Cf}])*(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212])/gu;

/** Words that a spreadsheet would run get an apostrophe before them: then they are words. */
const guarded = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replace(FORMULA, "$&'") : cell);

/** What some programs keep cells apart with stands in quotes, as commas do. */
const holdsSeparator = (cell: unknown): boolean => /[;\t]/.test(String(cell));

const stringCell = (value: unknown): Cell => (typeof value === 'string' ? value : null);
