import { type Asked, cardIn, explained } from './asked';
import { type FactGroup, fact, group } from './fact';

/** What the telegram is about: subject, TAGS spelled out, what it refers to and cites (format.md 2.9, B.7). */
export function filing(asked: Asked): FactGroup | null {
  const { subject, tags, references, citations } = asked.cable;
  return group(
    'Subject',
    fact('Subject', subject?.text),
    fact('TAGS', ...tags.map(({ code, range }) => explained(cardIn(asked, 'tag', code, { range, node: null })))),
    fact('References', ...references.map(({ label, text }) => (label ? `${label}: ${text}` : text))),
    fact('Cited in the text', ...new Set(citations.map(({ text }) => text))),
  );
}
