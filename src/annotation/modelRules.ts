// The rules of the W3C Web Annotation Data Model that a sidecar must keep, and what to tell who broke one.

import {
  any,
  at,
  breach,
  type Check,
  count,
  date,
  type Field,
  iri,
  iriOr,
  list,
  object,
  optional,
  type RuleBreach,
  required,
  some,
  text,
  type,
} from './checks';
import { isObject, type Json, stringsOf } from './json';
import { ANNOTATION_CONTEXT } from './note';

/** Checks a sidecar: an AnnotationPage of annotations. No breaches: it follows the model. */
export function checkPage(page: Json): RuleBreach[] {
  return object('the sidecar', [
    ['@context', context],
    ['id', required(iri)],
    ['type', type('AnnotationPage')],
    ['items', list(checkAnnotation)],
  ])(page, '');
}

/** Checks one annotation; `path` is where it stands. */
export function checkAnnotation(annotation: Json | undefined, path = ''): RuleBreach[] {
  return [...object('an annotation', ANNOTATION)(annotation, path), ...oneKindOfBody(annotation, path)];
}

const context: Check = (value, path) =>
  stringsOf(value).includes(ANNOTATION_CONTEXT) ? [] : breach(path, `must name "${ANNOTATION_CONTEXT}"`);

const agent = iriOr(
  object('a creator', [
    ['name', any(text)],
    ['id', optional(iri)],
  ]),
);

const body = iriOr((value, path) => {
  if (!isObject(value) || !stringsOf(value.type).includes('TextualBody')) return object('a body', [])(value, path);
  return object('a body', [
    ['value', required(text)],
    ['format', any(text)],
    ['purpose', any(text)],
  ])(value, path);
});

/** What each kind of selector must say (model, 4.2). */
const SELECTORS: Readonly<Record<string, readonly Field[]>> = {
  FragmentSelector: [
    ['value', required(text)],
    ['conformsTo', optional(iri)],
  ],
  TextQuoteSelector: [
    ['exact', required(text)],
    ['prefix', optional(text)],
    ['suffix', optional(text)],
  ],
  TextPositionSelector: [
    ['start', required(count)],
    ['end', required(count)],
  ],
};

const selector: Check = iriOr((value, path) => {
  const kinds = isObject(value) ? stringsOf(value.type) : [];
  const fields = kinds.flatMap((kind) => SELECTORS[kind] ?? []);
  const backwards = isObject(value) && Number(value.start) > Number(value.end);
  return [
    ...object('a selector', [['type', some(text)], ...fields, ['refinedBy', any(selector)]])(value, path),
    ...(backwards ? breach(at(path, 'end'), 'must not be before the start') : []),
  ];
});

const target = iriOr((value, path) => {
  const isSpecific = isObject(value) && ('selector' in value || 'source' in value || 'state' in value);
  const source: Field = isSpecific ? ['source', required(iriOr(object('a source', [])))] : ['id', required(iri)];
  const state: Field = ['state', any(object('a state', []))];
  return object('a target', [source, ['selector', any(selector)], state])(value, path);
});

const ANNOTATION: readonly Field[] = [
  ['id', required(iri)],
  ['type', type('Annotation')],
  ['created', optional(date)],
  ['modified', optional(date)],
  ['creator', any(agent)],
  ['motivation', any(text)],
  ['bodyValue', optional(text)],
  ['body', any(body)],
  ['target', some(target)],
];

const oneKindOfBody: Check = (value, path) =>
  isObject(value) && 'body' in value && 'bodyValue' in value
    ? breach(at(path, 'bodyValue'), 'must not stand beside a body')
    : [];
