import * as vscode from 'vscode';
import { CAPTIONS } from '../cable/words/captions';
import { PRECEDENCE_WORDS, PRECEDENCES } from '../cable/words/precedences';
import { yearsOf } from '../card/smallPrint';
import { type Completion, completionsFor } from '../reference/completions';
import type { CodeKind } from '../reference/entry';
import type { Shelf } from '../reference/shelf';
import { type Expected, type ExpectedKind, expectedAt } from '../view/expected';
import { cableAt } from '../view/places';
import type { CableDocuments } from './cableDocuments';
import { CABLES, setting } from './language';
import type { OpenShelf } from './shelf';

/** For who transcribes: the codes that belong where the cursor stands, those of the cable's own time first. */
export const completionProvider = (documents: CableDocuments, shelf: OpenShelf): vscode.CompletionItemProvider => ({
  async provideCompletionItems(document, position, token) {
    if (!setting('completions.enabled', true, document)) return undefined;
    return documents.answer(document, token, async (read) => {
      const offset = document.offsetAt(position);
      const expected = expectedAt(read, document.getText(), offset);
      const date = (cableAt(read, offset) ?? read.cables.at(-1))?.date ?? null;
      return expected && itemsFor(expected, date, await shelf.get(), position);
    });
  },
});

export const registerCompletions = (documents: CableDocuments, shelf: OpenShelf): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(CABLES, completionProvider(documents, shelf));

/** A code or a word to choose, with what it means. */
interface Choice {
  readonly label: string;
  readonly name: string;
  readonly detail: string;
}

/** The table that lists the codes of a place. */
const TABLES: Readonly<Record<Exclude<ExpectedKind, 'caption' | 'prosign'>, CodeKind>> = {
  tags: 'tags',
  office: 'office',
  distribution: 'distribution',
  originator: 'post',
  address: 'post',
};

function itemsFor(
  { kind, typed }: Expected,
  date: string | null,
  shelf: Shelf,
  position: vscode.Position,
): vscode.CompletionItem[] {
  const [, post = '', word = ''] = kind === 'address' ? (/^(.*\S)\s+(\S*)$/.exec(typed) ?? []) : [];
  const isWhole = post !== '' && shelf.entriesOf('post', post).length > 0;
  const choices = isWhole ? PRECEDENCE_WORDS.map(wordOf) : choicesOf(kind, date, shelf);
  return choices.map(itemOf(position, isWhole ? word : typed));
}

function choicesOf(kind: ExpectedKind, date: string | null, shelf: Shelf): Choice[] {
  if (kind === 'caption') return captions(shelf, date);
  if (kind === 'prosign') return Object.entries(PRECEDENCES).map(([label, name]) => ({ label, name, detail: name }));
  return completionsFor(shelf, TABLES[kind], date).map(choiceOf);
}

/** Captions of the time first; one that no source explains is a word to choose all the same. */
function captions(shelf: Shelf, date: string | null): Choice[] {
  const known = completionsFor(shelf, 'marking', date, CAPTIONS).map(choiceOf);
  const others = CAPTIONS.filter((caption) => !known.some(({ label }) => label === caption));
  return [...known, ...others.map(wordOf)];
}

const wordOf = (label: string): Choice => ({ label, name: '', detail: '' });

/** The years are told where they are not those of the cable. */
const choiceOf = ({ entry, isOfDate }: Completion): Choice => ({
  label: entry.code,
  name: entry.name,
  detail: [isOfDate ? '' : yearsOf(entry), entry.name, entry.sources[0]].filter(Boolean).join(' · '),
});

/** What is typed of the code so far is replaced, also where it is of several words: AMEMBASSY PA. */
const itemOf =
  (position: vscode.Position, typed: string) =>
  ({ label, name, detail }: Choice, rank: number): vscode.CompletionItem => {
    const item = new vscode.CompletionItem({ label, description: name }, vscode.CompletionItemKind.Constant);
    item.sortText = String(rank).padStart(5, '0');
    item.detail = detail;
    item.range = new vscode.Range(position.translate(0, -typed.length), position);
    return item;
  };
