import type { Line } from '../cable/model';
import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { dayTime } from './dates';

/** Running number and time of the Washington relay (format.md 1.4 relay). */
export function relayLineCard({ code, node }: CodeOf<'line'>): Card {
  const { counter, time } = readingOf(node);
  const when = time ? dayTime(time) : null;
  return card(code, 'Relay line of the message centre in Washington', {
    lines: sentences(
      counter && `${counter}: running number of the relay, shared by all posts.`,
      when && `${time}Z: received for relay on ${when}.`,
    ),
    doubts: node.kind === 'relayX' ? ['Read through damage.'] : [],
    small: sentences(
      node.fields.n && `What the number after the slash (${node.fields.n.text}) stands for is not documented.`,
    ),
  });
}

/** Counter and time come in either order; the time is the group that ends in Z. */
// ------------------088249 061048Z /23
// ------------------011159Z 002825 /10
function readingOf({ fields: { g1, z1, g2, z2 } }: Line): { counter: string | undefined; time: string | undefined } {
  if (z1) return { counter: g2?.text, time: g1?.text };
  return z2 ? { counter: g1?.text, time: g2?.text } : { counter: g1?.text, time: undefined };
}
