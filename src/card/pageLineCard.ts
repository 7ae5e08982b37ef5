import type { CodeOf } from '../view/codes/code';
import { type Card, card, sentences } from './card';
import { dayTime } from './dates';

/** Page number, station, serial, section and time of a page line (format.md 1.4 page, cxPage). */
export function pageLineCard({ code, node, cable }: CodeOf<'line'>): Card {
  const { page, station, serial, part, parts, series, time, dupe } = node.fields;
  const number = page ? `Page ${Number(page.text) || page.text}` : 'Page line';
  const telegram = serial ? ` of ${[station?.text, serial.text].filter(Boolean).join(' ')}` : '';
  const when = time ? dayTime(time.text) : null;
  return card(code, `${number}${telegram}`, {
    lines: sentences(
      part && parts && `Section ${Number(part.text) || part.text} of ${Number(parts.text) || parts.text}.`,
      series && `${series.text}: number in the series of the travelling Secretary of State.`,
      when && `${time?.text}: the copy was processed on ${when}.`,
      dupe && 'POSS DUPE: suspected duplicate of another copy.',
      cutStation(station?.text, cable?.messageReference?.post),
    ),
    doubts: node.kind === 'pageX' ? ['Read through damage; compare the other page lines.'] : [],
    small: ['Printed by the message centre on each page; not part of what was sent.'],
  });
}

// PAGE 01 KAMPAL 00123, in a telegram from KAMPALA
function cutStation(station: string | undefined, post: string | null | undefined): string | null {
  if (!station || !post || station.length !== 6 || station === post || !post.startsWith(station)) return null;
  return `${station} is ${post}: a page line shows six characters of the station.`;
}
