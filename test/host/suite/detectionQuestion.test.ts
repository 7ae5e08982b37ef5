import { assert } from 'chai';
import * as vscode from 'vscode';
import { Detection } from '../../../src/editor/detection';
import { suite, suiteTeardown, teardown, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

type Mode = 'automatic' | 'ask' | 'off';

const setMode = (mode: Mode | undefined): Thenable<void> =>
  vscode.workspace.getConfiguration('cable').update('detection', mode, vscode.ConfigurationTarget.Global);

/** A reader who is asked, and answers when told to; with what has been decided of files. */
function reader() {
  const held = new Map<string, boolean>();
  const questions: ((answer: boolean | undefined) => void)[] = [];
  const answers = {
    get: (uri: vscode.Uri) => held.get(uri.toString()),
    set: async (uri: vscode.Uri, answer: boolean | undefined) => {
      if (answer === undefined) held.delete(uri.toString());
      else held.set(uri.toString(), answer);
    },
  };
  const ask = () => new Promise<boolean | undefined>((answer) => questions.push(answer));
  return { questions, detection: new Detection(answers, ask) };
}

/** A plain text that is a cable, and that nobody has recognised yet: it opens while detection is off. */
async function unrecognised(name: string): Promise<vscode.TextDocument> {
  const text = (await openCable('2000-state-071482.txt')).getText();
  await setMode('off');
  return (await openNew(name, text)).document;
}

/** The file as it opens again: plain, and another object. */
const openedAgain = (document: vscode.TextDocument): vscode.TextDocument =>
  Object.create(document, { languageId: { value: 'plaintext' } });

const languageOf = ({ uri }: vscode.TextDocument): string | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId;

const setPlain = (document: vscode.TextDocument): Thenable<unknown> =>
  vscode.languages.setTextDocumentLanguage(document, 'plaintext');

suite('Detection that asks', () => {
  teardown(() => setMode('off'));
  suiteTeardown(() => setMode(undefined));

  test('asks once, also when the file is closed and opened again while the question stands', async () => {
    const document = await unrecognised('once.txt');
    await setMode('ask');
    const { detection, questions } = reader();
    const looks = [document, document, openedAgain(document)].map((one) => detection.look(one));
    assert.equal(questions.length, 1);
    questions[0]?.(true);
    await Promise.all(looks);
    assert.equal(questions.length, 1);
    assert.equal(languageOf(document), 'cable');
  });

  test('yes is held: the file opens as Cable again, and nothing is asked', async () => {
    const document = await unrecognised('yes.txt');
    await setMode('ask');
    const { detection, questions } = reader();
    const looked = detection.opened(document);
    assert.equal(languageOf(document), 'plaintext');
    questions[0]?.(true);
    await looked;
    assert.equal(languageOf(document), 'cable');
    await setPlain(document);
    await detection.opened(openedAgain(document));
    await eventually(() => languageOf(document) === 'cable');
    assert.equal(questions.length, 1);
  });

  test('no is held: the file stays a text, and nothing is asked', async () => {
    const document = await unrecognised('no.txt');
    await setMode('ask');
    const { detection, questions } = reader();
    const looked = detection.opened(document);
    questions[0]?.(false);
    await looked;
    for (const mode of ['ask', 'automatic'] as const) {
      await setMode(mode);
      await detection.opened(openedAgain(document));
      assert.equal(languageOf(document), 'plaintext', mode);
    }
    assert.equal(questions.length, 1);
  });

  test('a reader who sends the question away decides nothing, and is asked when the file opens again', async () => {
    const document = await unrecognised('away.txt');
    await setMode('ask');
    const { detection, questions } = reader();
    const looked = detection.opened(document);
    questions[0]?.(undefined);
    await looked;
    assert.equal(languageOf(document), 'plaintext');
    await detection.look(document);
    assert.equal(questions.length, 1);
    void detection.opened(openedAgain(document));
    assert.equal(questions.length, 2);
  });

  test('what is no cable raises no question', async () => {
    await setMode('off');
    const { document } = await openNew('bread.txt', 'Shopping: bread, milk.\n');
    await setMode('ask');
    const { detection, questions } = reader();
    await detection.opened(document);
    assert.equal(questions.length, 0);
  });

  test('a language that is set back by hand is held when the file opens again', async () => {
    const document = await unrecognised('by-hand.txt');
    await setMode('automatic');
    const { detection, questions } = reader();
    await detection.opened(document);
    assert.equal(languageOf(document), 'cable');
    await setPlain(document);
    await detection.opened(document);
    await detection.opened(openedAgain(document));
    assert.equal(languageOf(document), 'plaintext');
    assert.equal(questions.length, 0);
  });

  test('a cable that is set by hand after a no is held too', async () => {
    const document = await unrecognised('after-no.txt');
    await setMode('ask');
    const { detection, questions } = reader();
    const looked = detection.opened(document);
    questions[0]?.(false);
    await looked;
    await vscode.languages.setTextDocumentLanguage(document, 'cable');
    await detection.opened(document);
    await setPlain(document);
    await detection.opened(openedAgain(document));
    await eventually(() => languageOf(document) === 'cable');
    assert.equal(questions.length, 1);
  });
});
