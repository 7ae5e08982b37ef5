import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { eventually, openCable, openNew } from '../workspace';

/** What is coloured, by its type: "cableHeading COUNTING FISH". */
async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
  const ask = async <T>(command: string): Promise<T | undefined> =>
    vscode.commands.executeCommand(command, document.uri);
  const legend = await eventually(() => ask<vscode.SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend'));
  const { data } = await eventually(() => ask<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens'));
  const told: string[] = [];
  for (let i = 0, line = 0, column = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 4);
    column = down ? right : column + right;
    line += down;
    told.push(`${legend.tokenTypes[type]} ${document.lineAt(line).text.slice(column, column + length)}`);
  }
  return told;
}

suite('Colours of what one line cannot tell', () => {
  test('every heading of the sample is one', async () => {
    const headings = (await tokensOf(await openCable('2000-state-071482.txt'))).filter((one) => /Heading/.test(one));
    assert.deepEqual(headings, ['cableHeading COUNTING FISH', 'cableHeading WHOSE SONAR?', 'cableHeading COMMENT']);
  });

  test('marks of sub-paragraphs are marks, and so are those that a scan has misread', async () => {
    const sample = await tokensOf(await openCable('2000-state-071482.txt'));
    assert.equal(sample.filter((one) => one === 'cablePortion (U)').length, 4);
    assert.ok(sample.includes('cablePortion (SBU)'));
    assert.ok((await tokensOf(await openCable('scan-1999-state-048204.txt'))).includes('cablePortion (6)'));
  });

  test('a cable with neither has none', async () => {
    const { document } = await openNew(
      'bare.cable',
      'R 301200Z MAR 76\nFM AMEMBASSY LA PAZ\nUNCLAS LA PAZ 2211\n\nTEXT.\n',
    );
    assert.deepEqual(await tokensOf(document), []);
  });

  test('the types have scopes of the grammar, which themes colour', () => {
    const { contributes } = vscode.extensions.getExtension('cable-text.cable-text')?.packageJSON ?? {};
    const types = contributes.semanticTokenTypes.map(({ id }: { id: string }) => id);
    assert.deepEqual(Object.keys(contributes.semanticTokenScopes[0].scopes), types);
    assert.equal(
      vscode.workspace.getConfiguration('editor', { languageId: 'cable' }).get('semanticHighlighting.enabled'),
      true,
    );
  });
});
