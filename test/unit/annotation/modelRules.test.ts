import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import type { Json } from '../../../src/annotation/json';
import { checkAnnotation, checkPage } from '../../../src/annotation/modelRules';

const NOTE = { id: 'urn:uuid:1', type: 'Annotation', target: 'a.txt' };
const page = (...items: Json[]): Json => ({
  '@context': ['http://www.w3.org/ns/anno.jsonld', { cable: 'urn:x-cable-text:' }],
  id: 'a.txt.annotations.json',
  type: 'AnnotationPage',
  items,
});
const selecting = (selector: Json): Json => ({ ...NOTE, target: { source: 'a.txt', selector } });

/** What is wrong with a page, by path; nothing for a good one. */
const PAGES: [what: string, page: Json, breaches: string[]][] = [
  ['an empty page', page(), []],
  ['a bare note', page(NOTE), []],
  [
    'a page of another kind',
    { ...(page() as object), type: 'AnnotationCollection' },
    ['type must be "AnnotationPage"'],
  ],
  [
    'a page without context',
    { ...(page() as object), '@context': 'https://schema.org' },
    ['@context must name "http://www.w3.org/ns/anno.jsonld"'],
  ],
  ['a page without address', { ...(page() as object), id: 'a b' }, ['id must be an IRI']],
  ['no list of notes', { ...(page() as object), items: {} }, ['items must be a list']],
  ['a list', [], [' must be the sidecar: an object in braces']],
  [
    'a note without id and target',
    page({ type: 'Annotation' }),
    ['items[0].id is missing', 'items[0].target is missing'],
  ],
  ['a note of another type', page({ ...NOTE, type: 'Note' }), ['items[0].type must be "Annotation"']],
  ['a note that is a string', page('urn:uuid:1'), ['items[0] must be an annotation: an object in braces']],
  ['unknown fields everywhere', page({ ...NOTE, 'x:colour': 'red', target: { id: 'a.txt', 'x:scan': 1 } }), []],
  [
    'a date without a zone',
    page({ ...NOTE, created: '2024-05-01T09:30:00' }),
    ['items[0].created must be a date and time in UTC, like "2024-05-01T09:30:00Z"'],
  ],
  ['a date in UTC', page({ ...NOTE, created: '2024-05-01T09:30:00Z', modified: '2024-05-01T09:30:00.123Z' }), []],
  [
    'bodies of all kinds',
    page({
      ...NOTE,
      body: ['https://example.org/a', { value: 'A' }, { type: 'TextualBody', value: 'B', purpose: ['tagging'] }],
    }),
    [],
  ],
  ['a text without words', page({ ...NOTE, body: { type: 'TextualBody' } }), ['items[0].body.value is missing']],
  [
    'a text that is a number',
    page({ ...NOTE, body: [{ type: 'TextualBody', value: 1 }] }),
    ['items[0].body[0].value must be a string'],
  ],
  [
    'body and bodyValue',
    page({ ...NOTE, body: { value: 'A' }, bodyValue: 'A' }),
    ['items[0].bodyValue must not stand beside a body'],
  ],
  ['creators', page({ ...NOTE, creator: [{ type: 'Person', name: 'A' }, 'acct:a@example.org'] }), []],
  [
    'a creator without a name of letters',
    page({ ...NOTE, creator: { name: 7 } }),
    ['items[0].creator.name must be a string'],
  ],
  ['no target in the list', page({ ...NOTE, target: [] }), ['items[0].target is missing']],
  ['a target without source', page({ ...NOTE, target: { selector: [] } }), ['items[0].target.source is missing']],
  ['a target without address', page({ ...NOTE, target: { type: 'Text' } }), ['items[0].target.id is missing']],
  [
    'a state',
    page({ ...NOTE, target: { source: 'a.txt', state: { type: 'cable:TextState', 'cable:sha256': 'ab'.repeat(32) } } }),
    [],
  ],
  ['a quote', page(selecting({ type: 'TextQuoteSelector', exact: 'A', prefix: '', suffix: 'B' })), []],
  [
    'a quote without words',
    page(selecting({ type: 'TextQuoteSelector' })),
    ['items[0].target.selector.exact is missing'],
  ],
  [
    'a fragment refined by nothing known',
    page(selecting({ type: 'FragmentSelector', value: 'paragraph=7', refinedBy: { type: 'x:Other' } })),
    [],
  ],
  [
    'a fragment refined by a bad quote',
    page(
      selecting({
        type: 'FragmentSelector',
        value: 'paragraph=7',
        refinedBy: [{ type: 'TextQuoteSelector', exact: 1 }],
      }),
    ),
    ['items[0].target.selector.refinedBy[0].exact must be a string'],
  ],
  ['a selector without type', page(selecting([{ exact: 'A' }])), ['items[0].target.selector[0].type is missing']],
  [
    'half a position',
    page(selecting({ type: 'TextPositionSelector', start: 1 })),
    ['items[0].target.selector.end is missing'],
  ],
  [
    'a position before the text',
    page(selecting({ type: 'TextPositionSelector', start: -1, end: 2 })),
    ['items[0].target.selector.start must be a whole number, 0 or more'],
  ],
];
for (const [what, value, breaches] of PAGES) {
  test(`${what}: ${breaches.join('; ') || 'follows the model'}`, () => {
    assert.deepEqual(
      checkPage(value).map(({ path, message }) => `${path} ${message}`),
      breaches,
    );
  });
}

const schema = JSON.parse(readFileSync('media/schemas/annotations.schema.json', 'utf8'));
const follows = new Ajv({ strict: false }).compile(schema);
for (const [what, value, breaches] of PAGES) {
  test(`the schema that VS Code checks with thinks the same of ${what}`, () => {
    assert.equal(follows(value), breaches.length === 0, JSON.stringify(follows.errors));
  });
}

test('a position that ends before it starts is told of; a schema cannot see that', () => {
  const breaches = checkAnnotation(selecting({ type: 'TextPositionSelector', start: 5, end: 2 }));
  assert.deepEqual(breaches, [{ path: 'target.selector.end', message: 'must not be before the start' }]);
});
