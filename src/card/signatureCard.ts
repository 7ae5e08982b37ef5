import { placesOf } from '../reference/people/places';
import { type Signer, signerOf } from '../reference/people/signer';
import type { Term } from '../reference/people/terms';
import { officeTitle } from '../reference/people/titles';
import { postEntries } from '../reference/postNames';
import type { Shelf } from '../reference/shelf';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';

type Signature = CodeOf<'signature'>;

/** Who stands behind the name below the text; null without a day or a post, or when nobody of the name is known there. */
export function signerBehind({ code, cable }: Signature, shelf: Shelf): Signer | null {
  const post = cable?.from?.post ?? cable?.messageReference?.post;
  return post && cable?.date ? signerAt(shelf, code, post, cable.date) : null;
}

/**
 * Who stands behind a name in telegrams of a post at a day.
 * @param post as telegrams name it: "SAIGON", "STATE" for the Department
 * @param date "1963-11-02"
 */
export function signerAt(shelf: Shelf, name: string, post: string, date: string): Signer {
  const countries = postEntries(shelf, post).flatMap(({ parent }) => parent ?? []);
  const department = post === 'STATE' || post === 'WASHINGTON';
  return signerOf(shelf.people(), { name, department, places: placesOf(post, countries), date });
}

/** The name below the text, with the person who bore it that day (format.md 2.7). */
export const signatureCard = (code: Signature, shelf: Shelf): Card =>
  signerCard(code.code, signerBehind(code, shelf), code.cable?.date ?? null);

/** What is known of who stands behind a name; null where no day or post is known. */
export function signerCard(name: string, signer: Signer | null, date: string | null): Card {
  const person = signer?.person ?? null;
  if (!person) return unknownCard(name, signer, date);
  return card(name, titleOf(person, signer?.for ?? false), {
    lines: sentences(
      signer?.for && 'Telegrams of the Department bear the name of the Secretary, whoever wrote them.',
      !signer?.for && `${officeTitle(person)}${termOf(person)}.`,
      !person.place || signer?.for ? null : 'Telegrams of a post bear the name of its head, whoever wrote them.',
    ),
    small: [SOURCE],
  });
}

const titleOf = (person: Term, forSecretary: boolean): string =>
  forSecretary ? `Signed for the Secretary of State, ${nameOf(person)}` : nameOf(person);

/** "Henry Alfred Byroade" */
export const nameOf = ({ given, surname }: Term): string => `${given} ${surname}`;

const termOf = ({ from, to }: Term): string => (from || to ? `, ${from || '?'} to ${to || '?'}` : '');

function unknownCard(name: string, signer: Signer | null, date: string | null): Card {
  const chief = signer?.chief;
  return card(name, 'Name below the text', {
    known: false,
    lines: sentences(
      silence(signer, date),
      chief && `Head of the mission then: ${nameOf(chief)}, ${officeTitle(chief)}.`,
    ),
    small: [SOURCE],
  });
}

/** The first year of the lists of officers. */
const LISTS_BEGIN = '1958';

/** Why nobody is named. */
function silence(signer: Signer | null, date: string | null): string {
  if (!signer) return 'Without a post and a day nobody is named.';
  if (date && date < LISTS_BEGIN) return `Our lists of officers begin in ${LISTS_BEGIN}.`;
  return 'Nobody of this name is in our sources for this post and day: most chargés d’affaires are in no list.';
}

const SOURCE = 'Office of the Historian: principal officers and chiefs of mission.';
