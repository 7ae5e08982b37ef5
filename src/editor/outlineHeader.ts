import * as vscode from 'vscode';
import { CABLE } from './language';

/**
 * The command `cable.toggleHeaderInOutline`: the fields of headers as rows of the Outline view, or none. An extension cannot
 * close a row; VS Code can leave out rows of one kind, by language, and that is how the header comes closed (package.json).
 */
export const registerOutlineHeader = (): vscode.Disposable =>
  vscode.commands.registerCommand('cable.toggleHeaderInOutline', async () => {
    const outline = vscode.workspace.getConfiguration('outline', { languageId: CABLE });
    const shown = outline.get('showFields', true);
    await outline.update('showFields', !shown, vscode.ConfigurationTarget.Global, true);
  });
