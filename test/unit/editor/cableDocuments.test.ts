import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type * as vscode from 'vscode';
import { CableDocuments } from '../../../src/editor/cableDocuments';

const TEXT = 'R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nTO SECSTATE WASHDC 1234\n\nSUBJECT: TIN PRICES\n';

/** A document and a request for an answer on it, as an editor has them, with the number of times that the text was fetched. */
function request() {
  const state = { version: 1, isClosed: false, text: TEXT, fetched: 0 };
  const document = Object.assign(state, {
    getText: () => {
      state.fetched++;
      return state.text;
    },
  });
  const token = { isCancellationRequested: false };
  return {
    state,
    token,
    document: document as unknown as vscode.TextDocument,
    asked: token as vscode.CancellationToken,
  };
}

type Request = ReturnType<typeof request>;

const subjects = ({ cables }: ReturnType<CableDocuments['get']>) => cables.map(({ subject }) => subject?.text);

describe('the parse that all features share', () => {
  test('a version is read once', () => {
    const { document, state } = request();
    const documents = new CableDocuments();
    assert.equal(documents.get(document), documents.get(document));
    assert.equal(state.fetched, 1);
  });

  test('a new version is read anew', () => {
    const { document, state } = request();
    const documents = new CableDocuments();
    assert.deepEqual(subjects(documents.get(document)), ['TIN PRICES']);
    Object.assign(state, { version: 2, text: TEXT.replace('TIN PRICES', 'RAIL FREIGHT') });
    assert.deepEqual(subjects(documents.get(document)), ['RAIL FREIGHT']);
  });

  test('another document of the same version is not taken for it', () => {
    const documents = new CableDocuments();
    const [one, other] = [request(), request()];
    other.state.text = TEXT.replace('TIN PRICES', 'RAIL FREIGHT');
    assert.deepEqual(subjects(documents.get(one.document)), ['TIN PRICES']);
    assert.deepEqual(subjects(documents.get(other.document)), ['RAIL FREIGHT']);
  });

  test('what is too long for VS Code to colour is not read', () => {
    const { document, state } = request();
    state.text = TEXT.repeat(400_000);
    assert.deepEqual(new CableDocuments().get(document), { lines: [], cables: [], problems: [] });
  });
});

describe('an answer on a document', () => {
  /** What makes a request stale, before it is answered or meanwhile. */
  const ends: Readonly<Record<string, (request: Request) => void>> = {
    'a cancelled request': ({ token }) => Object.assign(token, { isCancellationRequested: true }),
    'a closed document': ({ state }) => Object.assign(state, { isClosed: true }),
  };

  test('is what was said', async () => {
    const { document, asked } = request();
    assert.deepEqual(await new CableDocuments().answer(document, asked, subjects), ['TIN PRICES']);
  });

  test('may take its time', async () => {
    const { document, asked } = request();
    const said = new CableDocuments().answer(document, asked, async (read) => subjects(read));
    assert.deepEqual(await said, ['TIN PRICES']);
  });

  for (const [name, end] of Object.entries(ends)) {
    test(`is none for ${name}, and the text is not read for it`, async () => {
      const stale = request();
      end(stale);
      assert.equal(await new CableDocuments().answer(stale.document, stale.asked, subjects), undefined);
      assert.equal(stale.state.fetched, 0);
    });
  }

  const overtaken = { ...ends, 'an edited text': ({ state }: Request) => Object.assign(state, { version: 2 }) };
  for (const [name, end] of Object.entries(overtaken)) {
    test(`is dropped when it comes too late, for ${name}`, async () => {
      const late = request();
      const said = new CableDocuments().answer(late.document, late.asked, async (read) => {
        end(late);
        return subjects(read);
      });
      assert.equal(await said, undefined);
    });
  }
});
