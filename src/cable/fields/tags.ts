import { distance } from 'fastest-levenshtein';
import type { Line } from '../lines/line';
import type { Tag, Text } from '../model';
import { continued } from './continued';
import { ownOf } from './own';
import { folded, within } from './words';

/** The codes of the TAGS line: subjects, places, organizations, and names in brackets (format.md 1.6 tags). */
export function readTags(pieces: readonly Line[]): Tag[] {
  const tags = new Map<string, Tag>();
  for (const tag of firstLines(pieces).flatMap(tagsOf)) if (!tags.has(tag.code)) tags.set(tag.code, tag);
  return [...tags.values()];
}

/** The first TAGS line that lists something, with the lines it goes on over: further sections repeat it. */
function firstLines(pieces: readonly Line[]): Text[] {
  const [first] = ownOf(pieces, ['tags'], ({ fields }) => fields.list !== undefined);
  const list = first?.fields.list;
  return list ? [list, ...continued(pieces, pieces.indexOf(first), 'tagsCont')] : [];
}

// PREL, MARR, PINR, FR          PFOR IZ US UR
// OVIP (KISSINGER, HENRY A.), ACOM
const ONE = /\(([^()]+)\)?|[A-Z][A-Z0-9]*(?:['-][A-Z]+)*/g;

/** The tags of one line; the label that a second scan layer repeats is none. */
function tagsOf(list: Text): Tag[] {
  return [...list.text.matchAll(ONE)].flatMap((found) => {
    const name = found[1];
    const code = folded(name ?? found[0]);
    if (distance(code, 'TAGS') <= 1) return [];
    const start = found.index + (name ? 1 : 0);
    return [{ code, range: within(list, start, start + (name ?? found[0]).length) }];
  });
}
