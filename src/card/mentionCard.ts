import type { Cable, Reference } from '../cable/model';
import type { Shelf } from '../reference/shelf';
import type { CodeOf, Mention } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { referenceCard } from './referenceCard';

/** What the prose mentions of its own telegram: "REF B" by what the REF line lists, "PARA 9" by its first words (format.md 2.9). */
export function mentionCard({ code, node, cable }: CodeOf<'mention'>, shelf: Shelf): Card {
  return node.what === 'reference' ? listedCard(code, node.references, cable, shelf) : paragraphCard(code, node);
}

/** A letter may stand for two telegrams: A. STATE 111 AND 222. */
function listedCard(code: string, references: readonly Reference[], cable: Cable | null, shelf: Shelf): Card {
  const [first, ...others] = references.map((node) =>
    referenceCard({ kind: 'reference', code: node.text, role: null, range: node.range, node, cable }, shelf),
  );
  if (!first) return card(code, 'The REF line lists none of this letter', { known: false });
  return {
    ...first,
    code,
    lines: [`The REF line lists: ${references.map(({ text }) => text).join('; ')}.`, ...first.lines],
    also: others.map(({ title }) => title),
  };
}

function paragraphCard(
  code: string,
  { name, elsewhere, paragraph, words }: Extract<Mention, { what: 'paragraph' }>,
): Card {
  if (elsewhere) return card(code, `Paragraph ${name} of the telegram that is cited beside it`);
  if (!paragraph) return card(code, `This telegram has no paragraph ${name} that could be read`, { known: false });
  return card(code, `Paragraph ${name} of this telegram`, { lines: sentences(words) });
}
