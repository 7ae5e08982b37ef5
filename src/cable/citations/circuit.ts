import type { Citing } from './citing';

/** The two ends of the telegram that cites. */
export interface Parties {
  /** The post that FM names. */
  readonly self: string | null;
  /** The only action addressee; null when there are several. */
  readonly other: string | null;
  /** Year in which what it cites was sent, as a rule. */
  readonly year: number | null;
  /** Names of posts that its header prints. */
  readonly stations: ReadonlySet<string>;
}

/** The two ends of the telegram that is cited; null for an end that the words do not tell. */
export interface Circuit {
  readonly from: string | null;
  readonly to: string | null;
}

const DEPARTMENT = 'STATE';

/** Since 1973 each post counts all that it sends, whoever it is sent to; before, each pair of posts had its own count. */
const ONE_COUNT_SINCE = 1973;

/**
 * Between which posts a cited telegram went (format.md 2.9): DEPTEL 550 in a telegram from Saigon is the Department's to
 * Saigon, EMBTEL 545 in the Department's to Saigon is Saigon's to the Department.
 */
export function circuitOf(citing: Citing, { self, other, year }: Parties): Circuit {
  const mission = self === DEPARTMENT ? other : self;
  const to = citing.to;
  switch (citing.sender) {
    case 'department':
      return { from: DEPARTMENT, to: to ?? mission };
    case 'mission':
      return { from: mission, to: to ?? DEPARTMENT };
    case 'writer':
      return { from: self, to: to ?? other };
    case 'reader':
      return { from: other, to: to ?? self };
    case 'circular':
    case 'fromDepartment':
      return { from: DEPARTMENT, to: null };
    case 'toDepartment':
      return { from: null, to: DEPARTMENT };
    case 'named':
      return { from: citing.post, to: to ?? addresseeOf(citing.post, mission, year) };
    case 'unknown':
      return { from: null, to };
  }
}

function addresseeOf(post: string | null, mission: string | null, year: number | null): string | null {
  if (year === null || year >= ONE_COUNT_SINCE) return null;
  return post === DEPARTMENT ? mission : DEPARTMENT;
}
