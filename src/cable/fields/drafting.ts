import { OFFICE } from '../lines/distributionLines';
import type { DraftingItem, DraftingRole, Text } from '../model';
import type { Piece } from '../reading/pieces';
import { folded, printedBetween, within } from './words';

/** Who drafted, approved and cleared (format.md 1.4 drafted, approved, clearance). */
export function readDrafting(pieces: readonly Piece[]): DraftingItem[] {
  return pieces.flatMap((piece) => {
    const { office, name, note, value, list } = piece.fields;
    if (piece.kind === 'drafted' && value) return draftersOf(value);
    if (piece.kind === 'approved' && value) return approversOf(value);
    if (list) return itemsIn(list, 'cleared', null);
    if (piece.kind !== 'clearance' || !office || !name) return [];
    return itemsIn(printedBetween(piece, office, name), 'cleared', note?.text ?? null);
  });
}

/** The first office and name; what follows a colon is the typist, what follows two hyphens the date and telephone. */
function draftersOf(value: Text): DraftingItem[] {
  const text = value.text.replace(/\s+--.*$/, '');
  const [first, ...rest] = itemsIn({ text, range: value.range }, 'drafted', null);
  if (!first)
    return [{ role: 'drafted', office: null, name: folded(text), note: null, range: within(value, 0, text.length) }];
  return [first, ...rest.filter((item) => item.office !== first.office)];
}

/** The approver first; on a line that joins fields the clearances follow. */
function approversOf(value: Text): DraftingItem[] {
  const [first, ...rest] = itemsIn(value, 'approved', null);
  if (!first) return [{ role: 'approved', office: null, name: folded(value.text), note: null, range: value.range }];
  return [
    first,
    ...rest.map((item) => (item.range[0] === first.range[0] ? item : { ...item, role: 'cleared' as const })),
  ];
}

// EUR/WE:JSPILSBURY,MSULLIVAN
// S/NIS:SSESTANOVICH:MPEKALA;BKIESLING
// OC/T - MR. GENDRON (SUBST)
const ITEM = new RegExp(
  `(?<![A-Z/])(${OFFICE})\\s?(?:[:;]|\\s-\\s|-(?=[A-Z]))\\s*((?:(?:MR|MRS|MS|DR|AMB)\\.\\s?)?[A-Z][A-Z.']*(?:\\s(?![A-Z/-]+:)[A-Z][A-Z.']+)?(?:[,:;]\\s?[A-Z][A-Z.']*(?![A-Z/]*:))*)(?:\\s*\\((SUBS?T?|INFO|DRAFT|PHONE)\\))?`,
  'g',
);

function itemsIn(value: Text, role: DraftingRole, note: string | null): DraftingItem[] {
  return [...value.text.matchAll(ITEM)].flatMap((found) => {
    const [whole, office = '', names = '', printedNote] = found;
    const range = within(value, found.index, Math.min(found.index + whole.length, value.range[1] - value.range[0]));
    const list = role === 'drafted' ? names.split(/[:;,]/).slice(0, 1) : names.split(/[:;,]\s?(?!JR)/);
    return list.filter(Boolean).map((name) => ({ role, office, name: folded(name), note: printedNote ?? note, range }));
  });
}
