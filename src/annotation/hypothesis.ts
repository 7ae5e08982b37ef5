// Annotations as the Hypothesis API gives them out (https://h.readthedocs.io, "annotations"); the client's JSON export
// holds the same objects.

import { isObject, type Json, type JsonObject, objectsOf, stringOr, stringsOf, withFields } from './json';

/** The annotations in an answer of the API (`rows`) or in an export (`annotations`), and whatever stands there with them. */
export function rowsIn({ rows, annotations }: JsonObject): readonly Json[] | null {
  const list = rows ?? annotations;
  return Array.isArray(list) ? list : null;
}

/** Unlike an annotation of the W3C model it has a `uri` and no `type`. */
export const isRow = (item: Json): item is JsonObject =>
  isObject(item) && typeof item.uri === 'string' && item.type === undefined;

/** One annotation in the terms of the W3C model. */
export function fromHypothesis(row: JsonObject): JsonObject {
  const parents = stringsOf(row.references);
  const text = stringOr(row.text, '');
  const quoted = objectsOf(row.target).some(({ selector }) => objectsOf(selector).length > 0);
  const note = {
    id: addressOf(stringOr(row.id, '')),
    type: 'Annotation',
    motivation: parents.length ? 'replying' : text || !quoted ? 'commenting' : 'highlighting',
    creator: creatorOf(row),
    created: utc(row.created),
    modified: utc(row.updated),
    via: isObject(row.links) ? stringOr(row.links.html, undefined) : undefined,
    body: [
      ...(text
        ? [
            {
              type: 'TextualBody',
              purpose: parents.length ? 'replying' : 'commenting',
              format: 'text/markdown',
              value: text,
            },
          ]
        : []),
      ...stringsOf(row.tags).map((value) => ({ type: 'TextualBody', purpose: 'tagging', value })),
    ],
    target: parents.length ? addressOf(parents.at(-1) ?? '') : targetOf(row),
  };
  return withFields(note, {});
}

/** The same for the same annotation, so that importing twice gives one note. */
const addressOf = (id: string): string => (id ? `https://hypothes.is/a/${encodeURIComponent(id)}` : '');

/** "acct:reader@hypothes.is" is an IRI; the name is the one to display, else the account's. */
function creatorOf({ user, user_info }: JsonObject): JsonObject | undefined {
  const account = stringOr(user, '');
  if (!account) return undefined;
  const shown = isObject(user_info) ? stringOr(user_info.display_name, '') : '';
  return { id: account, type: 'Person', name: shown || account.replace(/^acct:/, '').replace(/@.*$/, '') };
}

/** "2024-05-01T09:30:00.123456+00:00" in the form that the W3C model wants. */
function utc(date: Json | undefined): string | undefined {
  const time = Date.parse(stringOr(date, ''));
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function targetOf(row: JsonObject): JsonObject {
  const target = objectsOf(row.target)[0] ?? {};
  const selectors = objectsOf(target.selector).map(selectorOf);
  const source = stringOr(target.source, stringOr(row.uri, ''));
  return withFields({ type: 'SpecificResource', source, selector: selectors.length ? selectors : undefined }, {});
}

/** Quote and position are as in the W3C model; a range of a web page names its ends differently there. */
function selectorOf(selector: JsonObject): JsonObject {
  if (selector.type !== 'RangeSelector' || 'startSelector' in selector) return selector;
  return {
    type: 'RangeSelector',
    startSelector: pointIn(selector.startContainer, selector.startOffset),
    endSelector: pointIn(selector.endContainer, selector.endOffset),
  };
}

function pointIn(container: Json | undefined, offset: Json | undefined): JsonObject {
  const point = { type: 'TextPositionSelector', start: offset, end: offset };
  return { type: 'XPathSelector', value: stringOr(container, ''), refinedBy: withFields(point, {}) };
}
