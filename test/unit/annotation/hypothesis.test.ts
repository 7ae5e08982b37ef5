import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHypothesis, isRow, rowsIn } from '../../../src/annotation/hypothesis';
import type { Json, JsonObject } from '../../../src/annotation/json';
import { checkAnnotation } from '../../../src/annotation/modelRules';

const ROW: JsonObject = {
  id: 'aB3-x_Y',
  created: '2024-05-01T09:30:00.123456+00:00',
  updated: '2024-05-02T11:30:00+02:00',
  user: 'acct:areader@hypothes.is',
  user_info: { display_name: 'A. Reader' },
  uri: 'https://example.org/cable',
  text: 'Bread *again*.',
  tags: ['food', 'prices'],
  group: '__world__',
  links: { html: 'https://hypothes.is/a/aB3-x_Y', json: 'https://hypothes.is/api/annotations/aB3-x_Y' },
  target: [
    {
      source: 'https://example.org/cable',
      selector: [
        { type: 'RangeSelector', startContainer: '/pre[1]', startOffset: 812, endContainer: '/pre[1]', endOffset: 817 },
        { type: 'TextPositionSelector', start: 812, end: 817 },
        { type: 'TextQuoteSelector', exact: 'BREAD', prefix: 'A LONG STRIKE. ', suffix: ' IS\nALREADY' },
      ],
    },
  ],
};

test('an annotation is put in the terms of the model', () => {
  const point = (offset: number): Json => {
    const refinedBy = { type: 'TextPositionSelector', start: offset, end: offset };
    return { type: 'XPathSelector', value: '/pre[1]', refinedBy };
  };
  assert.deepEqual(fromHypothesis(ROW), {
    id: 'https://hypothes.is/a/aB3-x_Y',
    type: 'Annotation',
    motivation: 'commenting',
    creator: { id: 'acct:areader@hypothes.is', type: 'Person', name: 'A. Reader' },
    created: '2024-05-01T09:30:00.123Z',
    modified: '2024-05-02T09:30:00.000Z',
    via: 'https://hypothes.is/a/aB3-x_Y',
    body: [
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'Bread *again*.' },
      { type: 'TextualBody', purpose: 'tagging', value: 'food' },
      { type: 'TextualBody', purpose: 'tagging', value: 'prices' },
    ],
    target: {
      type: 'SpecificResource',
      source: 'https://example.org/cable',
      selector: [
        { type: 'RangeSelector', startSelector: point(812), endSelector: point(817) },
        { type: 'TextPositionSelector', start: 812, end: 817 },
        { type: 'TextQuoteSelector', exact: 'BREAD', prefix: 'A LONG STRIKE. ', suffix: ' IS\nALREADY' },
      ],
    },
  });
});

const KINDS: [what: string, fields: JsonObject, motivation: string][] = [
  ['words with a remark', {}, 'commenting'],
  ['words alone', { text: '' }, 'highlighting'],
  ['a remark on the page', { target: [{ source: 'https://example.org/cable' }] }, 'commenting'],
  ['an answer', { references: ['top', 'parent'], target: [{ source: 'https://example.org/cable' }] }, 'replying'],
];
for (const [what, fields, motivation] of KINDS) {
  test(`${what}: ${motivation}, and it follows the model`, () => {
    const note = fromHypothesis({ ...ROW, ...fields });
    assert.equal(note.motivation, motivation);
    assert.deepEqual(checkAnnotation(note), []);
  });
}

test('an answer answers the last of its references', () => {
  assert.equal(fromHypothesis({ ...ROW, references: ['top', 'parent'] }).target, 'https://hypothes.is/a/parent');
});

test('an account without a name to display is called by its own', () => {
  const { creator } = fromHypothesis({ ...ROW, user_info: { display_name: null } });
  assert.equal((creator as JsonObject).name, 'areader');
});

test('missing fields are left out', () => {
  const note = fromHypothesis({ uri: 'https://example.org/cable', created: 'yesterday' });
  assert.deepEqual(Object.keys(note), ['id', 'type', 'motivation', 'body', 'target']);
});

const SOURCES: [what: string, json: JsonObject, rows: number | null][] = [
  ['an answer of the API', { total: 1, rows: [ROW] }, 1],
  ['an answer without annotations', { total: 0, rows: [] }, 0],
  ['an export of the client', { export_date: '2024-05-01', annotations: [ROW, ROW] }, 2],
  ['a W3C page', { type: 'AnnotationPage', items: [] }, null],
];
for (const [what, json, rows] of SOURCES) {
  test(`${what} holds ${rows ?? 'no'} annotations from Hypothesis`, () => {
    assert.equal(rowsIn(json)?.length ?? null, rows);
  });
}

const ITEMS: [what: string, json: Json, is: boolean][] = [
  ['one annotation', ROW, true],
  ['a W3C annotation', { id: 'x', type: 'Annotation', target: 'y' }, false],
  ['a list', [ROW], false],
  ['a number', 7, false],
];
for (const [what, json, is] of ITEMS) {
  test(`${what} is ${is ? '' : 'not '}from Hypothesis`, () => assert.equal(isRow(json), is));
}
