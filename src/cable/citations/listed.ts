import type { Reference } from '../model';
import { circuitOf, type Parties } from './circuit';
import { citingIn } from './citing';

/** A citation as a REF line prints it: the words before the number, whatever they are, stand as its post. */
export type PrintedReference = Omit<Reference, 'series' | 'from' | 'to' | 'yearInferred' | 'certainty'>;

/**
 * The citation with the posts between which it went: "EMBTEL" in a REF line is no post but a series. A word that is not known
 * is a station, for nothing else stands before a number there.
 */
export function listedReference(printed: PrintedReference, parties: Parties): Reference {
  const { post, number, year } = printed;
  const bare = { series: null, from: post, to: null };
  if (!post || !number) return { ...printed, ...bare, yearInferred: false, certainty: 'certain' };
  const citing = citingIn(post, parties.stations);
  const circuit = citing && (citing.sender !== 'named' || citing.post === post) ? circuitOf(citing, parties) : bare;
  const known = { series: citing?.series ?? null, ...circuit, post: circuit.from };
  const inferred = year === null && parties.year !== null;
  return {
    ...printed,
    ...known,
    year: year ?? parties.year,
    yearInferred: inferred,
    certainty: circuit.from === null ? 'probable' : 'certain',
  };
}
