import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exported } from '../annotation/exporting';
import { importNotes, placedIn } from '../annotation/importing';
import { type Json, jsonFrom } from '../annotation/json';
import { mergeNotes } from '../annotation/merging';
import { NotedText } from '../annotation/notedText';
import { type NotedFile, type Passage, passagesOf } from '../annotation/passages';
import { loadSidecar, saveNotes } from '../annotation/saving';
import { isSidecarName, type Sidecar, sidecarNameOf } from '../annotation/sidecar';
import { parse } from '../cable/parse';
import { type Complain, eachFile, endWith } from './eachFile';
import { readText, UsageError } from './files';
import { sidecarOn } from './sidecarFile';

type Write = (text: string) => unknown;

/**
 * `cable-text notes`: what readers have noted beside cable files.
 * @param write takes what is printed to be read
 * @param save takes what is printed to be kept
 */
export function notesCommand(write: Write, save = write, complain?: Complain): Command {
  const notes = new Command('notes').description('export, check and import the notes beside cable files');
  notes
    .command('export')
    .description('print the notes on cable files, with citations')
    .argument('<file...>', 'cable files; their notes are in FILE.annotations.json')
    .addOption(new Option('--format <format>', 'what to print').choices([...EXPORT_FORMATS]).default('markdown'))
    .action(async (files: string[], { format }: { format: ExportFormat }) => {
      const noted: NotedFile[] = [];
      await eachFile(cablesAmong(files), async (file) => noted.push((await read(file)).noted), complain);
      await save(exported(noted, format));
    });
  notes
    .command('check')
    .description(
      'print one line a note: place, state, quote; exit code 1 when a note has lost its words or notes cannot be read',
    )
    .argument('<file...>', 'cable files')
    .action(async (files: string[]) => {
      const checked = async (file: string) => (await check(file, write)) || endWith(1);
      await eachFile(cablesAmong(files), checked, complain);
    });
  notes
    .command('import')
    .description('add annotations to the notes on a cable file')
    .argument('<json>', 'annotations of the W3C model, or from Hypothesis')
    .requiredOption('--to <file>', 'the cable file')
    .action(async (json: string, { to }: { to: string }) => {
      await write(await importInto(to, await readJson(json)));
    });
  for (const command of notes.commands) command.exitOverride();
  return notes;
}

/** Shell patterns take the sidecars along with the cables. */
const cablesAmong = (files: readonly string[]): string[] => files.filter((file) => !isSidecarName(file));

interface Read {
  readonly sidecar: Sidecar;
  readonly noted: NotedFile;
}

/** @throws UsageError when the cable or its notes cannot be read. */
async function read(file: string): Promise<Read> {
  const { text } = await readText(file);
  const reading = await loadSidecar(sidecarOn(file), basename(file));
  if (reading.kind === 'unreadable')
    throw new UsageError(`${at(sidecarNameOf(file), reading.line)}: ${reading.message}`);
  const { sidecar } = reading;
  return { sidecar, noted: { fileName: basename(file), raw: text, document: parse(text), notes: sidecar.notes } };
}

const at = (file: string, line: number | null): string => (line === null ? file : `${file}:${line}`);

/** Whether all is well. */
async function check(file: string, write: Write): Promise<boolean> {
  const reading = await loadSidecar(sidecarOn(file), basename(file));
  if (reading.kind === 'unreadable') {
    await write(`${at(sidecarNameOf(file), reading.line)}: unreadable: ${reading.message}\n`);
    return false;
  }
  for (const { path, message } of reading.breaches) await write(`${sidecarNameOf(file)}: ${path} ${message}\n`);
  const passages = passagesOf((await read(file)).noted);
  for (const passage of passages) await write(`${at(file, passage.line)}: ${passage.state}: ${quoteOf(passage)}\n`);
  return passages.every(({ state }) => state !== 'orphaned');
}

/** The quote on one line, cut at 60 characters. */
function quoteOf({ quote, note }: Passage): string {
  const words = (quote ?? '').replace(/\s+/g, ' ').trim();
  if (!words) return note.id;
  return JSON.stringify(words.length > 60 ? `${words.slice(0, 59)}…` : words);
}

async function importInto(file: string, json: Json): Promise<string> {
  const { sidecar, noted } = await read(file);
  const { notes, skipped } = importNotes(json, noted.fileName, () => `urn:uuid:${randomUUID()}`);
  const text = new NotedText(noted.raw, noted.document);
  const { notes: placed, known, orphans } = placedIn(text, notes, sidecar.notes);
  const saved = await saveNotes(sidecarOn(file), sidecar, mergeNotes(null, sidecar.notes, placed).notes);
  if (saved.kind !== 'saved')
    throw new UsageError(`${sidecarNameOf(file)}: the notes were not saved: ${saved.message}`);
  const lines = [
    `${notes.length} imported, ${known} of them known already, ${orphans} without their words in ${file}`,
    ...skipped.map((why) => `skipped: ${why}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** @throws UsageError when the file holds no JSON. */
async function readJson(file: string): Promise<Json> {
  const { text } = await readText(file);
  try {
    return jsonFrom(text);
  } catch (error) {
    throw new UsageError(`${file} is no JSON that can be read: ${(error as Error).message}`);
  }
}
