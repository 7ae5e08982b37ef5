import type { DraftingItem } from '../cable/model';
import { lookUp } from '../reference/lookUp';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, NOT_IN_SOURCES, sentences } from './card';
import { titleOf } from './meaningCard';
import { officeCard } from './officeCard';

/** What a person did to the telegram; nobody is looked up (format.md 1.4 drafted, approved, clearance). */
export function personCard(person: CodeOf<'person'>, shelf: Shelf): Card {
  const { code, node } = person;
  return card(code, node.note === 'INFO' ? INFORMED : ROLE[node.role], {
    lines: sentences(
      node.office && !isName(node.office) && officeLine(node.office, person, shelf),
      node.note && node.note !== 'INFO' && noteLine(node.note, person, shelf),
    ),
    doubts: sentences(
      DEBRIS.test(code) && 'Read through damage: part of the name may be lost.',
      node.office &&
        isName(node.office) &&
        `${node.office} is too long for an office: it may be the name, and ${code} initials.`,
    ),
    // JDOE
    small: /^[A-Z]{3,}$/.test(code) ? ['Drafting lines print initials and surname in one word.'] : [],
  });
}

/** "Office: EUR/WE, Office of Western European Affairs."; an office that the line names in words needs no table. */
function officeLine(printed: string, { range, node, cable }: CodeOf<'person'>, shelf: Shelf): string {
  const office = officeCard({ kind: 'office', code: printed, role: null, range, node, cable }, shelf);
  if (/[a-z]{2}/.test(printed)) return `Office: ${printed}.`;
  const isKnown = office.known && !office.title.startsWith(NOT_IN_SOURCES);
  return `Office: ${printed}, ${isKnown ? office.title : 'which is not in our sources'}.`;
}

// PM:,JHAWEs - names have letters, blanks and few signs: AMB. O'NEIL, Sample, Jane Q (La Paz)
const DEBRIS = /[^\p{L}\p{M}\s.,'’()&/-]|[A-Z]{2}[a-z]/u;

// EURfSDV:BiJOSELYN:BRJ - no symbol without a slash has seven letters
const isName = (office: string): boolean => /^[A-Z]{7,}$/.test(office);

const ROLE: Readonly<Record<DraftingItem['role'], string>> = {
  drafted: 'Drafter of the telegram',
  approved: 'Approved the telegram',
  cleared: 'Cleared the telegram',
};

const INFORMED = 'Informed, by the clearance lines';

/** "Cleared in substance.": what the note behind the name says, where a source of ours tells it. */
function noteLine(note: string, { cable }: CodeOf<'person'>, shelf: Shelf): string | null {
  const [entry] = lookUp(shelf, `(${note})`, { kind: 'marking', date: cable?.date }).entries;
  return entry ? `${titleOf(entry)}.` : null;
}
