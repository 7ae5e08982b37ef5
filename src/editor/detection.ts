import * as vscode from 'vscode';
import { looksLikeCable } from '../cable/detect';
import { askReader, type Question } from './detectionQuestion';
import { FileMemory } from './fileMemory';
import { CABLE, isKept, setting } from './language';
import { Later } from './later';

/** Milliseconds to wait after a change of an untitled document: what is pasted comes in one piece. */
const PAUSE = 400;

/** Plain texts that are cables are recognised when they open, and untitled ones when something is pasted into them. */
export function registerDetection(state: vscode.Memento): vscode.Disposable {
  const answers = new FileMemory<boolean>(state, 'cable.detection');
  const detection = new Detection(answers, askReader);
  const later = new Later<vscode.TextDocument>(PAUSE);
  for (const document of vscode.workspace.textDocuments) void detection.opened(document);
  return vscode.Disposable.from(
    answers,
    later,
    vscode.workspace.onDidOpenTextDocument((document) => void detection.opened(document)),
    vscode.workspace.onDidCloseTextDocument((document) => later.forget(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.isUntitled && isPlain(document)) later.do(document, () => void detection.look(document));
    }),
  );
}

const isPlain = ({ languageId }: vscode.TextDocument): boolean => languageId === 'plaintext';

/**
 * Sets the language of plain texts that are cables: once a document, and never against a reader who has answered otherwise or
 * set a language by hand. What a reader has decided of a file is held when it is closed and opened again.
 */
export class Detection {
  /** Documents whose language has been chosen, by us or by the reader. */
  private readonly settled = new WeakSet<vscode.TextDocument>();
  /** The questions that stand, by file. */
  private readonly asked = new Map<string, Promise<boolean | undefined>>();

  constructor(
    private readonly answers: Pick<FileMemory<boolean>, 'get' | 'set'>,
    private readonly ask: Question,
  ) {}

  /**
   * A document has opened. One that changes its language closes and opens as the same object; a file that was really closed
   * comes back as another object.
   */
  async opened(document: vscode.TextDocument): Promise<void> {
    if (this.settled.has(document)) return this.heed(document);
    if (isPlain(document)) return this.look(document);
    this.settled.add(document);
  }

  async look(document: vscode.TextDocument): Promise<void> {
    const mode = setting<'automatic' | 'ask' | 'off'>('detection', 'automatic', document);
    if (mode === 'off' || this.settled.has(document) || !isKept(document)) return;
    if (!looksLikeCable(document.getText()).isCable) return;
    this.settled.add(document);
    const isCable = this.answers.get(document.uri) ?? (mode === 'automatic' || (await this.answerTo(document)));
    if (isCable && !document.isClosed && isPlain(document))
      await vscode.languages.setTextDocumentLanguage(document, CABLE);
  }

  /** A language that a reader sets by hand is an answer too: plain text where we read a cable, a cable where there was a no. */
  private async heed(document: vscode.TextDocument): Promise<void> {
    if (isPlain(document)) await this.hold(document, false);
    else if (document.languageId === CABLE && this.answers.get(document.uri) === false) await this.hold(document, true);
  }

  /** Asked once: a file that is closed and opened again while the question stands waits for the same answer. */
  private answerTo(document: vscode.TextDocument): Promise<boolean | undefined> {
    const key = document.uri.toString();
    const standing = this.asked.get(key) ?? this.question(document).finally(() => this.asked.delete(key));
    this.asked.set(key, standing);
    return standing;
  }

  private async question(document: vscode.TextDocument): Promise<boolean | undefined> {
    const answer = await this.ask(document);
    await this.hold(document, answer);
    return answer;
  }

  /** The name of an untitled document is soon another one's. */
  private async hold({ isUntitled, uri }: vscode.TextDocument, answer: boolean | undefined): Promise<void> {
    if (!isUntitled) await this.answers.set(uri, answer);
  }
}
