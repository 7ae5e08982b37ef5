import type { ExecutiveOrder } from '../../cable/model';
import { spokenLevel } from '../../view/outline/speech';
import { EXECUTIVE_ORDER, IN_FORCE } from '../executiveOrderCard';
import { type Asked, cardIn, explained } from './asked';
import { type Fact, type FactGroup, fact, group } from './fact';

/** How the telegram was protected, under which order, and until when (format.md 1.6, B.4, B.5). */
export function protection(asked: Asked): FactGroup | null {
  const { classification, captions, executiveOrder } = asked.cable;
  const doubtful = classification && classification.certainty !== 'certain';
  return group(
    'Classification',
    fact('Level', classification && spokenLevel(classification.level)),
    fact('Doubt', doubtful && 'The level is read through damage, or from a single banner.'),
    fact(
      'Captions',
      ...captions.map(({ code, range }) => explained(cardIn(asked, 'caption', code, { range, node: null }))),
    ),
    ...(executiveOrder ? orderFacts(asked, executiveOrder) : []),
  );
}

/** The order, its schedule as printed, and what follows from it. */
function orderFacts(asked: Asked, node: ExecutiveOrder): (Fact | null)[] {
  const card = cardIn(asked, 'executiveOrder', node.order ?? '', { range: node.range, node });
  const name = { ...card, title: card.title.replace(EXECUTIVE_ORDER, '') };
  const dated = card.lines.filter((line) => line.startsWith(IN_FORCE));
  return [
    fact('Order', explained(name), ...dated, ...card.doubts),
    fact('Printed', node.text),
    fact('Declassification', ...card.lines.filter((line) => !dated.includes(line))),
  ];
}
