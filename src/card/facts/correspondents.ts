import type { Addressee, DateTimeGroup, Originator, Text } from '../../cable/model';
import { titled } from '../../view/outline/speech';
import { ageAt, universalTime, washingtonTime } from '../dates';
import { type Asked, cardIn, explained } from './asked';
import { type FactGroup, fact, group } from './fact';

/** Who wrote to whom, and when: in UTC, and on Washington's clock (format.md 1.5). */
export function correspondents(asked: Asked): FactGroup | null {
  const { from, to, info, precedence, dateTimeGroup, signature } = asked.cable;
  const utc = dateTimeGroup?.utc;
  return group(
    'From, to, when',
    fact('From', from && originator(asked, from)),
    fact('To', ...to.map((one) => addressee(asked, one))),
    fact('For information', ...info.map((one) => addressee(asked, one))),
    fact('Signed', signature && signer(asked, signature)),
    fact('Precedence', precedence.map(({ name }) => titled(name)).join(', ')),
    fact('Sent', utc && universalTime(utc)),
    fact('In Washington', utc && washingtonTime(utc)),
    fact('Age', utc && ageAt(utc, asked.today)),
    fact('Doubt', dateTimeGroup && doubtOf(dateTimeGroup)),
  );
}

const originator = (asked: Asked, node: Originator): string =>
  explained(cardIn(asked, 'originator', node.text, { range: node.range, node }), node.text);

const addressee = (asked: Asked, node: Addressee): string =>
  explained(cardIn(asked, 'addressee', node.text, { range: node.range, node }), node.text);

const signer = (asked: Asked, node: Text): string =>
  explained(cardIn(asked, 'signature', node.text, { range: node.range, node }));

function doubtOf({ text, utc, certainty }: DateTimeGroup): string | null {
  if (!utc) return `The date-time group is printed ${text}, which is no day and time.`;
  return certainty === 'certain' ? null : `The date-time group is printed ${text}.`;
}
