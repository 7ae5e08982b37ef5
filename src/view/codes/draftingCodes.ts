import type { DraftingItem, Line, Text } from '../../cable/model';
import type { FoundCode } from './code';
import { found, tokensIn } from './found';
import { lastBegun } from './lastBegun';

/** Offices and names of those who drafted, approved and cleared (format.md 1.4 drafted, clearance). */
export function draftingCodes(items: readonly DraftingItem[], lines: readonly Line[]): FoundCode[] {
  const fields = lines.flatMap(({ kind, fields }) => {
    const printed = kind === 'clearance' ? fields.name : /^(?:drafted|approved)$/.test(kind) ? fields.value : undefined;
    return printed ? [printed] : [];
  });
  return items.flatMap((item) => [...officeCodes(item), ...personCodes(item, lastBegun(fields, item.range[1]))]);
}

function officeCodes(item: DraftingItem): FoundCode[] {
  const { office, role, range } = item;
  return office ? [found('office', office, [range[0], range[0] + office.length], item, role)] : [];
}

/** Several names of one item share its range: each is looked for in the field that holds it. */
function personCodes(item: DraftingItem, field: Text | undefined): FoundCode[] {
  if (!item.name) return [];
  const afterOffice = item.range[0] + (item.office?.length ?? 0);
  const place = tokensIn(field, patternOf(item.name)).find(
    ({ range }) => range[0] >= afterOffice && range[1] <= item.range[1],
  );
  return place ? [found('person', item.name, place.range, item, item.role)] : [];
}

/** The name with its blanks as they may be printed. */
const patternOf = (name: string): RegExp =>
  new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'), 'g');

/** Offices in attention lines: symbols with a slash, and short ones in a list of nothing else (format.md 1.6 pass). */
export function passLineCodes({ fields: { target } }: Line): FoundCode[] {
  const list = target && LIST.test(target.text) ? target : undefined;
  const symbols = [...tokensIn(target, SYMBOL), ...tokensIn(list, SHORT)];
  return symbols.map(({ text, range }) => found('office', text, range, null, 'pass'));
}

// STATE FOR EUR/WE
// FOR ARA/BC/C JACK R. BINNS
// DEPT FOR EAP/CM AND PRM/POP/MARGARET POLLACK - a given name is no part of a symbol, nor is a surname: FOR EOIL/STRICKLER
const SYMBOL =
  /(?<![A-Z0-9/])[A-Z]{1,6}(?:(?:\/(?![A-Z]{5,} [A-Z]{2}|[A-Z]{7})[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)?){1,4}|(?=\/[A-Z]{7}))/g;
// STATE FOR S, C, WHA, S/HSC, AND S/ES-O
// DEPARTMENT PASS USDA
const LIST = /^[A-Z/-]{1,12}(?:(?:, AND |,? AND |, ?)[A-Z/-]{1,12}){0,20}$/;
const SHORT = /(?<![A-Z/-])(?!AND\b)[A-Z]{1,5}(?![A-Z/-])/g;
