import { firstLineOf } from '../card/plainText';
import { signerAt, signerCard } from '../card/signatureCard';
import { officeTitle } from '../reference/people/titles';
import type { Shelf } from '../reference/shelf';
import { UsageError } from './files';

interface AskedPerson {
  readonly post: string | null;
  readonly date: string | null;
  readonly format: 'text' | 'ndjson';
}

/**
 * Who signed telegrams of a post at a day by a name, as lines for people or one object for programs.
 * @throws UsageError without a post or a day: a surname alone names nobody
 */
export function explainedPerson(shelf: Shelf, name: string, { post, date, format }: AskedPerson): string {
  if (!post || !date) throw new UsageError('a person is looked up by --post and --date: a surname alone names nobody');
  const signer = signerAt(shelf, name.toUpperCase(), post.toUpperCase(), date);
  if (format === 'text') {
    const card = signerCard(name, signer, date);
    return [
      firstLineOf(card),
      ...card.lines.map((line) => `  ${line}`),
      ...card.small.map((line) => `  source: ${line}`),
    ].join('\n');
  }
  const { person } = signer;
  const told = person && {
    id: person.id,
    name: `${person.surname}, ${person.given}`,
    office: officeTitle(person),
    for: signer.for,
  };
  return JSON.stringify({ code: name, kind: 'person', date, post, person: told });
}
