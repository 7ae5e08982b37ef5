import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsMarkdown } from '../../../../src/card/facts/factsMarkdown';

const sheet = (...values: string[]) => ({
  title: 'STATE 060269',
  groups: [{ title: 'Who', facts: [{ label: 'To', values }] }],
});

test('groups are headings, so that a screen reader can go from one to the next', () => {
  assert.equal(factsMarkdown(sheet('PARIS')), '# STATE 060269\n\n## Who\n\n- **To**: PARIS\n');
});

test('several values stand below their label', () => {
  assert.equal(factsMarkdown(sheet('PARIS', 'ROME')).split('\n\n')[2], '- **To**\n  - PARIS\n  - ROME\n');
});

const HOSTILE = ['[x](https://example.org)', '<img src=x>', '**bold**', '`code`', 'a\nb\n# c', '![x](y)', '$(x)'];

for (const text of HOSTILE)
  test(`"${text.replace(/\n/g, '\\n')}" neither links nor formats`, () => {
    const shown = factsMarkdown(sheet(text));
    assert.doesNotMatch(shown.replace(/\\[!-/:-@[-`{-~]/g, ''), /[[\]<>`!$]/);
    assert.equal(shown.split('\n').length, 6);
  });
