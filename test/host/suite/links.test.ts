import { assert } from 'chai';
import * as vscode from 'vscode';
import { suite, test } from '../mocha';
import { openCable } from '../workspace';

// A reference is a link when it is known which file holds the cable; nothing in the extension knows that, so there is none.
suite('Links', () => {
  for (const sample of ['1976-lapaz-03121.cable', '2000-state-071482.txt', 'scan-1999-state-048204.txt']) {
    test(`no reference of ${sample} promises a cable that nobody could open`, async () => {
      const { uri } = await openCable(sample);
      const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri);
      assert.deepEqual(links, []);
    });
  }
});
