import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { JsonObject } from '../../../src/annotation/json';
import { checkPage } from '../../../src/annotation/modelRules';
import {
  isSidecarName,
  newSidecar,
  readSidecar,
  type Sidecar,
  sidecarNameOf,
  writeSidecar,
} from '../../../src/annotation/sidecar';
import { noteOn } from './sampleCable';

const EMPTY = newSidecar('A B.txt');
const read = (text: string): Sidecar => {
  const reading = readSidecar(text);
  assert.ok(reading.kind === 'sidecar', JSON.stringify(reading));
  return reading.sidecar;
};
const dated = (id: string, created?: string): JsonObject & { id: string } => ({
  id,
  type: 'Annotation',
  ...(created && { created }),
  target: 'a',
});

test('a sidecar is called after its cable, and knows its name', () => {
  assert.equal(sidecarNameOf('A B.txt'), 'A B.txt.annotations.json');
  assert.deepEqual(['A B.txt.annotations.json', 'A B.txt'].map(isSidecarName), [true, false]);
  assert.equal(EMPTY.page.id, 'A%20B.txt.annotations.json');
});

test('a new sidecar follows the model', () => {
  assert.deepEqual(checkPage(JSON.parse(writeSidecar({ ...EMPTY, notes: [noteOn('BREAD')] }))), []);
});

test('a note takes few lines, and small things one', () => {
  const text = writeSidecar({ ...EMPTY, notes: [noteOn('BREAD')] });
  assert.match(text, /^\{\n {2}"@context": \[/);
  assert.match(text, /\n {6}"creator": \{ ?"type": "Person", "name": "A\. Reader" ?\},\n/);
  assert.ok(text.split('\n').length < 45, text);
  assert.ok(text.endsWith('}\n'));
});

test('notes stand by date of creation, then by id, whatever order they come in', () => {
  const notes = [dated('c', '2024-01-02'), dated('d'), dated('b', '2024-01-01'), dated('a', '2024-01-02')];
  const text = writeSidecar({ ...EMPTY, notes });
  assert.deepEqual(
    [...text.matchAll(/"id": "(.)"/g)].map(([, id]) => id),
    ['b', 'a', 'c', 'd'],
  );
  assert.equal(writeSidecar({ ...EMPTY, notes: [...notes].reverse() }), text);
});

test('what is read and written again is the same, with all that is unknown in its place', () => {
  const page = {
    'x:first': 1,
    ...EMPTY.page,
    items: [{ 'x:note': [1, { y: null }], ...dated('a', '2024'), 'x:last': '' }, { type: 'Unheard of' }, 'urn:x'],
    'x:end': {},
  };
  const once = writeSidecar(read(JSON.stringify(page)));
  assert.equal(writeSidecar(read(once)), once);
  assert.equal(JSON.stringify(JSON.parse(once)), JSON.stringify(page));
});

test('items that are no notes are kept, told of and not shown', () => {
  const reading = readSidecar(JSON.stringify({ ...EMPTY.page, items: [{ type: 'Annotation' }, dated('a')] }));
  assert.ok(reading.kind === 'sidecar');
  assert.deepEqual(reading.sidecar.others, [{ type: 'Annotation' }]);
  assert.deepEqual(
    reading.breaches.map(({ path }) => path),
    ['items[0].id', 'items[0].target'],
  );
});

test('two versions of one note are one note with a copy of the earlier', () => {
  const versions = ['2024-01-01', '2024-01-02'].map((modified) => ({ ...dated('a'), modified, bodyValue: modified }));
  const notes = read(JSON.stringify({ ...EMPTY.page, items: versions })).notes;
  assert.deepEqual(
    notes.map(({ bodyValue }) => bodyValue),
    ['2024-01-02', '2024-01-01'],
  );
});

const CONFLICT = '{\n  "items": [\n<<<<<<< HEAD\n    1\n=======\n    2\n>>>>>>> theirs\n  ]\n}\n';
const UNREADABLE: [what: string, text: string, message: RegExp, line: number | null][] = [
  ['a merge conflict', CONFLICT, /merge conflict/, 3],
  ['a comma too many', '{\n  "items": [],\n}', /no JSON/, null],
  ['half a file', '{"items": [{"id": "urn', /no JSON/, null],
  ['a list', '[]', /no list "items"/, null],
  ['another page', '{"items": {}}', /no list "items"/, null],
  ['text', 'Notes:\n- bread', /no JSON/, null],
];
for (const [what, text, message, line] of UNREADABLE) {
  test(`${what} is not read as a sidecar`, () => {
    const reading = readSidecar(text);
    assert.ok(reading.kind === 'unreadable');
    assert.match(reading.message, message);
    if (line) assert.equal(reading.line, line);
  });
}

test('a byte order mark and CR LF do no harm', () => {
  assert.deepEqual(read(`\uFEFF${writeSidecar(EMPTY).replace(/\n/g, '\r\n')}`).notes, []);
});

for (const text of ['[]', '{ "type": "AnnotationCollection" }', '{ "total": 0, "rows": [] }']) {
  test(`${text} beside a cable is not read as notes, and it is said how they come in`, () => {
    const reading = readSidecar(text);
    assert.ok(reading.kind === 'unreadable');
    assert.match(reading.message, /import its annotations from there/);
  });
}
