import type { Cable, CableDocument, Range, Ranged } from '../../cable/model';
import { linesIn } from '../linesIn';
import { dateSaid, levelSaid, numberSaid } from '../telegramNames';
import { byStart, headerNodes } from './header';
import { nodeOf, type OutlineNode, rangeAround } from './node';
import { bodyNodes } from './paragraphs';
import { type Source, sourceOf } from './source';
import { type Speech, shortened, spoken, words } from './speech';

/**
 * The outline of a file: one root a telegram; header, sections and paragraphs inside, in the order of the text, which is the text
 * that the document was read from. Each step of the cursor asks for it, and it is made once.
 */
export function outlineOf(document: CableDocument, text: string): readonly OutlineNode[] {
  const outline = known.get(document) ?? newOutline(sourceOf(document, text));
  known.set(document, outline);
  return outline;
}

/** A document never changes, and neither does its outline. */
const known = new WeakMap<CableDocument, readonly OutlineNode[]>();

const newOutline = (source: Source): OutlineNode[] =>
  source.document.cables.map((cable) => telegramNode(cable, source));

function telegramNode(cable: Cable, source: Source): OutlineNode {
  const { document } = source;
  const children = [
    ...headerNodes(cable, linesIn(document, cable.range)),
    ...bodyNodes(cable, source),
    ...(cable.signature
      ? [nodeOf('signature', spoken(words('Signed'), cable.signature.text), cable.signature.range)]
      : []),
    ...attributeNodes(document, cable),
  ].sort(byStart);
  return nodeOf('telegram', telegramName(cable), rangeAround([cable, ...children]), {
    detail: telegramDetail(cable),
    selectionRange: titleOf(cable, children),
    children,
  });
}

/**
 * What is shown when a telegram is picked, and what sticks above its text: the subject. Where that stands inside another entry
 * the first letter of all entries, for what sticks has the parent's line above those of its children.
 */
function titleOf({ subject, range }: Cable, children: readonly OutlineNode[]): Range {
  const [start, end] = children[0]?.range ?? range;
  const isInside = ({ range: [from, to] }: Ranged): boolean =>
    !!subject && from < subject.range[0] && subject.range[0] < to;
  return subject && !children.some(isInside) ? subject.range : [start, Math.min(end, start + 1)];
}

/** "STATE 060269": short, for breadcrumbs show it before everything else; without a number, who sent it or what it is about. */
function telegramName({ messageReference, subject, from }: Cable): Speech {
  if (messageReference) return numberSaid(messageReference);
  return [from?.post || shortened(subject?.text ?? '', 40) || words('Telegram')];
}

/** "Confidential · 2000-03-30 · EXDIS · TALBERT'S MEETING WITH…" */
const telegramDetail = (cable: Cable): Speech =>
  spoken(
    cable.classification && levelSaid(cable.classification),
    ...dateSaid(cable),
    captionsOf(cable),
    cable.subject && shortened(cable.subject.text.replace(/^\([A-Z/]+\)\s*/, ''), 80),
  );

/** "EXDIS, NOFORN": further sections repeat them. */
const captionsOf = ({ captions }: Cable): string => [...new Set(captions.map(({ code }) => code))].join(', ');

/** NARA's block as one entry: it is no part of the telegram. */
function attributeNodes(document: CableDocument, { range, attributes }: Cable): OutlineNode[] {
  const count = Object.keys(attributes).length;
  if (!count) return [];
  const lines = linesIn(document, range).filter(({ kind }) => kind === 'aadAttr' || kind === 'attrcont');
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last
    ? [
        nodeOf('attributes', [words('Message attributes (NARA)')], [first.range[0], last.range[1]], {
          detail: [String(count)],
        }),
      ]
    : [];
}
