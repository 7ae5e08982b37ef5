import type { Circuit } from './circuit';
import type { Citing } from './citing';

// SEOUL'S 361 RPTD TOKYO 136        DEPTEL 2956 TO PARIS, REPEATED SAIGON 3607
const REPEATED = /\b(?:RPTD|REPTD|RPT|RPTED|REPEATED|REPEATING|RPTG|SENT|INFO)(?: INFO)?(?: TO)?[: ]{1,2}$/;
// RPTD LONDON 160, BONN 538        repeated Ankara 2669 Tehran 1647
const NEXT = /^[ ,;]{1,3}(?:AND )?$/;

/**
 * Whether the post that is named is one to which the telegram before was repeated: the number is then of what the same sender
 * sent to that post, and not that post's own.
 * @param before what stands before the post's name, in capitals
 * @param between what stands between the citation before and this one
 * @param last whether that one was repeated
 */
export function isRepeated(citing: Citing, before: string, between: string, last: boolean): boolean {
  if (citing.sender !== 'named' || citing.plain) return false;
  return REPEATED.test(before) || (last && NEXT.test(between));
}

/** From who sent what is repeated, as far as that is known, to the post that is named. */
export const repeatedCircuit = ({ post }: Citing, sent: Circuit | null): Circuit => ({
  from: sent?.from ?? null,
  to: post,
});
