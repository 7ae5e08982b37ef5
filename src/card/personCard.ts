import type { DraftingItem } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';

/** What a person did to the telegram; nobody is looked up (format.md 1.4 drafted, approved, clearance). */
export function personCard({ code, node }: CodeOf<'person'>): Card {
  return card(code, node.note === 'INFO' ? INFORMED : ROLE[node.role], {
    lines: sentences(node.office && !isName(node.office) && `Office: ${node.office}.`, node.note && NOTE[node.note]),
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

const NOTE: Readonly<Record<string, string>> = {
  SUB: 'Cleared in substance.',
  SUBS: 'Cleared in substance.',
  SUBST: 'Cleared in substance.',
  DRAFT: 'Cleared a draft.',
  PHONE: 'Cleared by telephone.',
};
