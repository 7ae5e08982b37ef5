// Made-up cables with notes, for pictures and figures.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidOf } from '../../src/annotation/digest';
import { motivationOf } from '../../src/annotation/draft';
import type { Note } from '../../src/annotation/note';
import { NotedText } from '../../src/annotation/notedText';
import { newNote, newReply, withResolved } from '../../src/annotation/noteWriting';
import { newSidecar, sidecarNameOf, writeSidecar } from '../../src/annotation/sidecar';
import { targetOf } from '../../src/annotation/target';
import { parse } from '../../src/cable/parse';

const NOW = '2024-05-01T09:30:00Z';

/** Writes a cable of this size with this many notes into a folder; returns its path. */
export function manyNotes(folder: string, size: number, count: number): string {
  const head = readFileSync('media/samples/2000-state-071482.txt', 'utf8').split(/^1\. /m)[0] ?? '';
  let text = head;
  for (let i = 1; text.length < size; i++) {
    const sentences = Array.from(
      { length: 6 },
      (_, k) => `DELEGATE ${i * 7 + k} COUNTED ${(i * 31 + k * 17) % 997} BOATS IN PORT ${k}${i}.`,
    );
    text += `${i}. (C) ${sentences.join('\n')}\n\n`;
  }
  const starts = [...text.matchAll(/DELEGATE \d+ COUNTED \d+ BOATS/g)];
  const every = starts.length / count;
  const chosen = Array.from({ length: count }, (_, i) => starts[Math.floor(i * every)]!);
  return written(folder, 'many.txt', text, (noted) =>
    chosen.map((match, i) =>
      noteOn(noted, 'many.txt', [match.index, match.index + match[0].length], `Count again ${i}.`),
    ),
  );
}

/** The sample cable with notes of every kind, written before its text was edited. */
export function someNotes(folder: string): string {
  const text = readFileSync('media/samples/2000-state-071482.txt', 'utf8');
  const name = '2000-state-071482.txt';
  const on = (noted: NotedText, words: string, said: string, tags: string[]): Note => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`the sample does not say: ${words}`);
    return noteOn(noted, name, [start, start + words.length], said, tags);
  };
  const file = written(folder, name, text, (noted) => {
    const [question, changed, lost, settled] = QUOTES.map((quote) => on(noted, ...quote)) as [Note, Note, Note, Note];
    const answer = newReply(question.id, {
      id: uuidOf('answer'),
      now: NOW,
      creator: 'B. Critic',
      text: 'The *annex* says so.',
    });
    return [question, answer, changed, lost, withResolved(settled, true, NOW)];
  });
  writeFileSync(
    file,
    EDITS.reduce((edited, [from, to]) => edited.replace(from, to), text),
  );
  return file;
}

/** Words of the sample, and notes on them: one that is answered, one whose words will change, one that loses them, one that is settled. */
const QUOTES: readonly [words: string, said: string, tags: string[]][] = [
  ['A SMALL GROUP OF STATES', 'Which ones? See **REF D**.', ['sturgeon']],
  ['WHAT EQUIPMENT ROME HAS IN MIND', 'The paper of April 2.', ['sonar', 'export']],
  ['THE CHAIRS WERE MANY AND THE FISH FEW', 'Quote this.', ['sturgeon']],
  ['MARKET PRICES ARE ESTIMATED FROM RUMOR', 'Checked against the fisheries yearbook.', []],
];
const EDITS: readonly [from: string, to: string][] = [
  ['WHAT EQUIPMENT ROME HAS IN MIND', 'WHAT EQUIPMENT ROME MAY HAVE IN MIND'],
  ['FALCONIERI REPLIED THAT THE CHAIRS WERE MANY AND THE FISH FEW.', 'FALCONIERI SMILED.'],
];

function noteOn(noted: NotedText, source: string, range: [number, number], text: string, tags: string[] = []): Note {
  const target = targetOf(source, range, noted);
  const motivation = motivationOf({ text, tags });
  return newNote({ id: uuidOf(`${range} ${text}`), now: NOW, creator: 'A. Reader', motivation, text, tags, target });
}

function written(folder: string, name: string, text: string, notes: (noted: NotedText) => Note[]): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, text);
  const sidecar = { ...newSidecar(name), notes: notes(new NotedText(text, parse(text))) };
  writeFileSync(sidecarNameOf(file), writeSidecar(sidecar));
  return file;
}
