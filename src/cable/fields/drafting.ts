import { OFFICE } from '../lines/distributionLines';
import { kindsWhere } from '../lines/kinds';
import type { Line } from '../lines/line';
import { placesOf } from '../lines/ofKinds';
import type { DraftingItem, DraftingRole, Text } from '../model';
import { folded, printedBetween, within } from './words';

const DRAFTING = kindsWhere(({ block }) => block === 'drafting');

/** Who drafted, approved and cleared (format.md 1.4 drafted, approved, clearance), in SMART below the text. */
export function readDrafting(pieces: readonly Line[]): DraftingItem[] {
  const clearances = placesOf(pieces, ['clearance']);
  const drafter = clearances.find((at) => isDated(pieces, at));
  const approver = drafter === undefined ? undefined : clearances.find((at) => at > drafter);
  return placesOf(pieces, DRAFTING).flatMap((at) => {
    const piece = pieces[at]!;
    const { value, person } = piece.fields;
    if (person) return wholePerson(piece, person);
    if (piece.kind === 'drafted' && value) return draftersOf(value);
    if (piece.kind === 'approved' && value) return approversOf(value);
    if (piece.kind !== 'clearance') return [];
    if (at === drafter) return draftersOf(clearanceIn(piece));
    return itemsIn(clearanceIn(piece), at === approver ? 'approved' : 'cleared', noteOf(piece));
  });
}

// WHA/AND:JSAMPLE
// 08/24/2009 202-647-0000
/** Drafts without labels show the drafter above date and telephone, then the approver, then who cleared. */
function isDated(pieces: readonly Line[], at: number): boolean {
  return /^\s*\d{2}\/\d{2}\/(?:\d{4}|\d{2}) \d[\d-]*$/.test(pieces[at + 1]?.text ?? '');
}

/** What a line of clearances prints, without a note in brackets at its end. */
function clearanceIn(piece: Line): Text {
  const { office, name, list } = piece.fields;
  return list ?? (office && name ? printedBetween(piece, office, name) : { text: '', range: piece.range });
}

const noteOf = ({ fields }: Line): string | null => (fields.list ? null : (fields.note?.text ?? null));

const ROLES: Readonly<Record<string, DraftingRole>> = {
  drafted: 'drafted',
  approved: 'approved',
  clearance: 'cleared',
};

// POL-Political Section:Sample, Jane Q (La Paz)
/** One name a line, spelled out, as labels below the text have it. */
function wholePerson(piece: Line, person: Text): DraftingItem[] {
  const { office } = piece.fields;
  const role = ROLES[piece.kind];
  const { range } = printedBetween(piece, office ?? person, person);
  return role
    ? [{ role, office: office ? folded(office.text) : null, name: folded(person.text), note: null, range }]
    : [];
}

/** The first office and name; what follows a colon is the typist, what follows two hyphens the date and telephone. */
function draftersOf(value: Text): DraftingItem[] {
  const text = value.text.replace(/\s+--.*$/, '');
  const [first, ...rest] = itemsIn({ text, range: value.range }, 'drafted', null);
  if (!first) return [bySlashes(text, 'drafted', value) ?? byName(text, 'drafted', value)];
  return [first, ...rest.filter((item) => item.office !== first.office)];
}

/** The approver first; on a line that joins fields the clearances follow. */
function approversOf(value: Text): DraftingItem[] {
  const [first, ...rest] = itemsIn(value, 'approved', null);
  if (!first) return [bySlashes(value.text, 'approved', value) ?? byName(value.text, 'approved', value)];
  return [
    first,
    ...rest.map((item) => (item.range[0] === first.range[0] ? item : { ...item, role: 'cleared' as const })),
  ];
}

// THE DEPUTY SECRETARY
const byName = (text: string, role: DraftingRole, value: Text): DraftingItem => ({
  role,
  office: null,
  name: folded(text),
  note: null,
  range: within(value, 0, text.length),
});

// CA/OCS/CCS/JSAMPLE/JS
/** A slash for the colon: the name is the first long part after the office, what follows it the typist. */
function bySlashes(text: string, role: DraftingRole, value: Text): DraftingItem | null {
  const [, office, name] = /^([A-Z]{1,4}(?:\/[A-Z0-9-]{1,6})*)\/([A-Z]{6,})(?:[/:].*)?$/.exec(text.trim()) ?? [];
  return office && name ? { role, office, name, note: null, range: within(value, 0, text.length) } : null;
}

// EUR/WE:JSPILSBURY,MSULLIVAN
// S/NIS:SSESTANOVICH:MPEKALA;BKIESLING
// OC/T - MR. GENDRON (SUBST)
// WHA/AND:TSTEERS-GONZALEZ
// S/S - O:RSAMPLE
const ITEM = new RegExp(
  `(?<![A-Z/])(${OFFICE}(?:\\s-\\s[A-Z](?=:))?)\\s?(?:[:;]|\\s-\\s|-(?=[A-Z]))\\s*((?:(?:MR|MRS|MS|DR|AMB)\\.\\s?)?[A-Z][A-Z.']*(?:-[A-Z]{3,}(?![A-Z/]*:))?(?:\\s(?![A-Z/-]+(?::|\\s-\\s))[A-Z][A-Z.']+){0,2}(?:[,:;]\\s?[A-Z][A-Z.']*(?![A-Z/]*:))*)(?:\\s*\\((SUBS?T?|INFO|DRAFT|PHONE)\\))?`,
  'g',
);

function itemsIn(value: Text, role: DraftingRole, note: string | null): DraftingItem[] {
  return [...value.text.matchAll(ITEM)].flatMap((found) => {
    const [whole, office = '', names = '', printedNote] = found;
    const range = within(value, found.index, Math.min(found.index + whole.length, value.range[1] - value.range[0]));
    const list = role === 'drafted' ? names.split(/[:;,]/).slice(0, 1) : names.split(/[:;,]\s?(?!JR)/);
    return list.filter(Boolean).map((name) => ({
      role,
      office: office.replace(/\s/g, ''),
      name: folded(name),
      note: printedNote ?? note,
      range,
    }));
  });
}
