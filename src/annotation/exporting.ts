import { collectionOf } from './collection';
import { csvOf } from './csv';
import { markdownOf } from './markdown';
import type { NotedFile } from './passages';

/** `json` is JSON-LD of the W3C model. */
export type ExportFormat = 'markdown' | 'csv' | 'json';

const WRITERS: Readonly<Record<ExportFormat, (files: readonly NotedFile[]) => string>> = {
  markdown: markdownOf,
  csv: csvOf,
  json: jsonOf,
};

export const EXPORT_FORMATS = Object.keys(WRITERS) as readonly ExportFormat[];

/** The notes on some files as one text for others to read. */
export const exported = (files: readonly NotedFile[], format: ExportFormat): string => WRITERS[format](files);

function jsonOf(files: readonly NotedFile[]): string {
  const label = `Notes on ${files.map(({ fileName }) => fileName).join(', ')}`;
  const notes = files.flatMap((file) => file.notes);
  return `${JSON.stringify(collectionOf(label, notes), null, 2)}\n`;
}
