// Small checks from which the rules of the model are put together. Each says where a value is wrong, and how.

import { isObject, type Json, listOf, stringsOf } from './json';

export interface RuleBreach {
  /** Where: "items[3].target.selector". */
  readonly path: string;
  /** What is wrong, as a sentence without its subject: "must be a string". */
  readonly message: string;
}

export type Check = (value: Json | undefined, path: string) => RuleBreach[];
export type Field = readonly [key: string, check: Check];

export const breach = (path: string, message: string): RuleBreach[] => [{ path, message }];
export const at = (path: string, key: string): string => (path ? `${path}.${key}` : key);

export const text: Check = (value, path) => (typeof value === 'string' ? [] : breach(path, 'must be a string'));

/** An absolute or relative IRI; blanks and quotes cannot stand in one. */
export const iri: Check = (value, path) =>
  typeof value === 'string' && /^[^\s<>"{}|\\^`]+$/.test(value) ? [] : breach(path, 'must be an IRI');

/** "2024-05-01T09:30:00Z": the model asks for xsd:dateTime in UTC. */
export const date: Check = (value, path) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value)
    ? []
    : breach(path, 'must be a date and time in UTC, like "2024-05-01T09:30:00Z"');

export const count: Check = (value, path) =>
  Number.isInteger(value) && Number(value) >= 0 ? [] : breach(path, 'must be a whole number, 0 or more');

export const type =
  (name: string): Check =>
  (value, path) =>
    stringsOf(value).includes(name) ? [] : breach(path, `must be "${name}"`);

export const required =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? breach(path, 'is missing') : check(value, path);

export const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined ? [] : check(value, path);

/** One value or a list of values, or nothing. */
export const any =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value) ? list(check)(value, path) : optional(check)(value, path);

/** One value or a list of at least one. */
export const some =
  (check: Check): Check =>
  (value, path) =>
    listOf(value).length ? any(check)(value, path) : breach(path, 'is missing');

export const list =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item: Json, i) => check(item, `${path}[${i}]`))
      : breach(path, 'must be a list');

export const object =
  (name: string, fields: readonly Field[]): Check =>
  (value, path) =>
    isObject(value)
      ? fields.flatMap(([key, check]) => check(value[key], at(path, key)))
      : breach(path, `must be ${name}: an object in braces`);

/** Something with an address of its own, or described here. */
export const iriOr =
  (check: Check): Check =>
  (value, path) =>
    typeof value === 'string' ? iri(value, path) : check(value, path);
