import { uuidOf } from './digest';
import type { JsonObject } from './json';
import { ANNOTATION_CONTEXT, CABLE_CONTEXT, type Note } from './note';

/** The notes of several files as one AnnotationCollection of the W3C model, all on its first page. */
export function collectionOf(label: string, notes: readonly Note[]): JsonObject {
  const id = uuidOf([label, ...notes.map((note) => note.id)].join('\n'));
  return {
    '@context': [ANNOTATION_CONTEXT, CABLE_CONTEXT],
    id,
    type: 'AnnotationCollection',
    label,
    total: notes.length,
    first: { id: `${id}#page1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: notes },
  };
}
